// Why there is no code to copy. Pure: the page and its tests share it.

/**
 * @typedef {object} Situation
 * @property {'loading' | 'ready' | 'failed'} state of the data
 * @property {boolean} changed the address has been edited since the data were loaded
 * @property {boolean} fromDisk the data are a file of this computer
 * @property {{ severity: string }[]} problems of the data
 * @property {string} [worst] the sentence about the first error
 * @property {boolean} sample
 * @property {'live' | 'trial'} use
 * @property {'live' | 'frozen'} data
 * @property {'module' | 'classic' | 'link' | 'frame'} form
 * @property {string} tag
 * @property {boolean} mapApproved
 * @property {string} page address of the page that the code is for
 * @property {string[]} addresses what the code will ask for, whole
 * @property {'drawing' | 'drawn' | 'failed'} preview
 */

/**
 * The reasons not to give out code; none where it would work.
 *
 * @param {Situation} now
 * @returns {string[]}
 */
export function refusals(now) {
  if (now.changed) return ['数据网址改过，还没有载入。请按“载入”。'];
  if (now.state === 'loading') return ['数据正在载入。'];
  const errors = now.problems.filter(({ severity }) => severity === 'error').length;
  const reasons = [];
  if (errors > 0) reasons.push(`数据有 ${errors} 处错误，请先改正。第一处：${now.worst}`);
  if (now.state === 'failed') return reasons;
  if (now.fromDisk && now.data === 'live') {
    reasons.push(
      '数据文件只在这台电脑上，网站读不到。请上传后填写它的网址，或改用“固定这一期的数据”。',
    );
  }
  if (now.tag === 'gf-map' && !now.mapApproved) {
    reasons.push(
      '数据里的地图缺少审图号、制作单位、坐标系或界线日期，不得公开。请补齐，或改用方格图 gf-tiles。',
    );
  }
  if (now.tag === 'gf-map' && now.data === 'frozen') {
    reasons.push('地图要从数据所写的网址读取，不能固定。请改用“随数据文件更新”。');
  }
  if (now.data === 'frozen' && (now.form === 'link' || now.form === 'frame')) {
    reasons.push('链接和 iframe 里放不下数据。请改用“随数据文件更新”，或改用标签。');
  }
  if (now.sample && now.use === 'live') {
    reasons.push('这是示例数据，不能用在正式网页上。请换成真实数据，或选“试用”。');
  }
  const plain = now.addresses.filter((address) => /^http:/i.test(address));
  if (/^https:/i.test(now.page) && plain.length > 0) {
    reasons.push(`网页是 https，浏览器会拦下 http 的地址：${plain.join('、')}。请改用 https。`);
  }
  if (reasons.length > 0) return reasons;
  if (now.preview === 'failed') return ['预览没有画出来，原因写在预览里。'];
  return now.preview === 'drawing' ? ['预览正在画。'] : [];
}
