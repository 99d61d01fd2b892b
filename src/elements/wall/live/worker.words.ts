import type { Lang } from '../../../i18n/lang.js';

/** Why a wall got no service worker, for the webmaster. */
export type WorkerFault = 'insecure' | 'policy' | 'missing' | 'scope' | 'blocked';

export const workerWords: Record<Lang, Record<WorkerFault, (address: string) => string>> = {
  'zh-CN': {
    insecure: () => '断网时不能自行打开：本页须经https（或localhost）提供，worker才起作用。',
    policy: () =>
      '断网时不能自行打开：请在Content-Security-Policy的trusted-types里加上gongfu-worker。',
    missing: (address) =>
      `断网时不能自行打开：${address}不是本站的脚本，请把包里的dist/gongfu-sw.js复制到那里。`,
    scope: (address) =>
      `断网时不能自行打开：${address}只管它所在的目录，请把它放到本页所在的目录或上级目录。`,
    blocked: () =>
      '断网时不能自行打开：浏览器不让本页存东西（网站数据被禁，或本页在没有allow-same-origin的sandbox里）。',
  },
  en: {
    insecure: () =>
      'Does not come up without the network: worker needs a page served over https or localhost.',
    policy: () =>
      'Does not come up without the network: add gongfu-worker to trusted-types in the Content-Security-Policy.',
    missing: (address) =>
      `Does not come up without the network: ${address} is no script of this site; copy dist/gongfu-sw.js of the package there.`,
    scope: (address) =>
      `Does not come up without the network: ${address} is in charge of its own folder only; put it into the folder of this page or one above.`,
    blocked: () =>
      'Does not come up without the network: the browser lets this page store nothing (site data are blocked, or it is in a sandbox without allow-same-origin).',
  },
};
