import { DIRECTIVES } from '../core/doctor/policy.js';

/** What every answer of a server of ours says: other sites neither read it, nor frame it, nor learn where a reader came from. */
export const SITE_HEADERS = {
  'content-security-policy': DIRECTIVES.join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

/** What is said to who comes by another name than the server's own. */
export const MISDIRECTED =
  '这里只以本机的名称提供网页，请用命令行显示的地址，或用 --host 写明名称。\n' +
  'This server answers for its own names only: use the address that the command printed, or name it with --host.\n';
