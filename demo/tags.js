// Buttons of the page's own take what a card shows; what was taken stands beside them.
const card = document.querySelector('#own');
const taken = document.querySelector('#taken');

for (const button of document.querySelectorAll('[data-take]')) {
  button.addEventListener('click', async () => {
    taken.textContent = '';
    const isDone = await card[button.dataset.take]();
    if (!isDone) taken.textContent = '未能完成';
  });
}

// 取消这个事件（event.preventDefault()），就由页面自己做。
card.addEventListener('gf-export', ({ detail }) => {
  taken.textContent = `gf-export：${detail.form}`;
});
