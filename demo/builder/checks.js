// Why there is no code to copy. Pure: the page and its tests share it.

/**
 * @typedef {object} Situation
 * @property {'loading' | 'ready' | 'failed' | 'unchosen'} state of the data
 * @property {boolean} changed the address has been edited since the data were loaded
 * @property {boolean} fromDisk the data are a file of this computer
 * @property {{ severity: string }[]} problems of the data
 * @property {string} [worst] the sentence about the first error
 * @property {boolean} sample
 * @property {'live' | 'trial'} use
 * @property {'live' | 'frozen'} data
 * @property {'card' | 'board' | 'wall'} layout
 * @property {string} form
 * @property {string[]} tags
 * @property {string} [unfrozen] why the data cannot be held in the page; '' where they can
 * @property {boolean} mapApproved
 * @property {string} page address of the page that the code is for
 * @property {string} [typedPage] the same as typed, empty where it is left out
 * @property {string} [online] address of the data then, empty where it is the one they were loaded from
 * @property {string} [base] address of dist/, as typed
 * @property {string[]} addresses what the code will ask for, whole
 * @property {'drawing' | 'drawn' | 'empty' | 'failed'} preview
 */

/** Whether an address leads into the web: no other scheme, no path of a disk, no host by `//`. */
function isWeb(address, page) {
  if (/^\/\/|\\|\s/.test(address)) return false;
  try {
    return /^https?:$/.test(new URL(address, page).protocol);
  } catch {
    return false;
  }
}

/**
 * What is wrong with the addresses of the page and of dist/.
 *
 * @param {Situation} now
 * @returns {string[]}
 */
function badAddresses({ typedPage = '', base = '', online = '', page }) {
  const reasons = [];
  if (typedPage && !isWeb(typedPage)) {
    reasons.push(`网页的网址“${typedPage}”不是网址。请从 https:// 或 http:// 写起，或留空。`);
  }
  if (online && !isWeb(online, page)) {
    reasons.push(
      `上线后的数据网址“${online}”不是网址。请写站内地址（如 /data/区.json），或从 https:// 写起，或留空。`,
    );
  }
  if (base && !isWeb(base, page)) {
    reasons.push(
      `dist 文件夹的网址“${base}”不是网址。请写站内地址（如 /dist/），或从 https:// 写起。`,
    );
  }
  return reasons;
}

/** Why the data cannot be held in the page. */
const UNFROZEN = {
  wall: '大屏要用整份数据，不能固定。请改用“随数据文件更新”。',
  whole: '这种卡片用到数据文件里的名录或规则，不能固定。请改用“随数据文件更新”。',
  map: '地图要从数据所写的网址读取，不能固定。请改用“随数据文件更新”。',
  regions:
    '看板里的卡片选了不同的地区，不能固定在一份数据里。请选同一个地区，或改用“随数据文件更新”。',
};

/**
 * Why a form of code cannot hold what is built.
 *
 * @param {Situation} now
 * @returns {string[]}
 */
function unfit({ layout, form, data, unfrozen }) {
  const reasons = [];
  const isPlace = form === 'link' || form === 'frame';
  if (data === 'frozen' && unfrozen) reasons.push(UNFROZEN[unfrozen]);
  if (data === 'frozen' && isPlace) {
    reasons.push('链接和 iframe 里放不下数据。请改用“随数据文件更新”，或改用标签。');
  }
  if (layout !== 'card' && isPlace) {
    reasons.push('链接和 iframe 一次只放一张卡片。请改用标签，或改做一张卡片。');
  }
  if (layout === 'wall' && form === 'classic') {
    reasons.push('经典脚本里没有大屏。请改用“标签（模板里可放 script）”。');
  }
  return reasons;
}

/**
 * The reasons not to give out code; none where it would work.
 *
 * @param {Situation} now
 * @returns {string[]}
 */
export function refusals(now) {
  if (now.changed) return ['数据网址改过，还没有载入。请按“载入”。'];
  if (now.state === 'loading') return ['数据正在载入。'];
  if (now.state === 'unchosen') return ['请选择文件。'];
  const errors = now.problems.filter(({ severity }) => severity === 'error').length;
  // What could not be read has no faults to count.
  if (now.state === 'failed') return [`数据没有载入。${now.worst}`];
  const reasons = badAddresses(now);
  if (errors > 0) reasons.push(`数据有 ${errors} 处错误，请先改正。第一处：${now.worst}`);
  if (now.fromDisk && now.data === 'live' && !now.online) {
    reasons.push(
      '数据文件只在这台电脑上，网站读不到。请填写“上线后的数据网址”，或改用“固定这一期的数据”。',
    );
  }
  if (now.tags.includes('gf-map') && !now.mapApproved) {
    reasons.push(
      '数据里的地图缺少审图号、制作单位、坐标系或界线日期，不得公开。请补齐，或改用方格图 gf-tiles。',
    );
  }
  reasons.push(...unfit(now));
  if (now.sample && now.use === 'live') {
    reasons.push('这是示例数据，不能用在正式网页上。请换成真实数据，或选“试用”。');
  }
  const plain = now.addresses.filter((address) => /^http:/i.test(address));
  if (/^https:/i.test(now.page) && plain.length > 0) {
    reasons.push(`网页是 https，浏览器会拦下 http 的地址：${plain.join('、')}。请改用 https。`);
  }
  if (reasons.length > 0) return reasons;
  if (now.preview === 'empty') {
    return ['这张卡片没有可画的数据，见预览。请换一个指标、地区或时期。'];
  }
  if (now.preview === 'failed') return ['预览没有画出来，原因写在预览里。'];
  return now.preview === 'drawing' ? ['预览正在画。'] : [];
}
