import type { Finding } from '../core/doctor/finding.js';
import { counted } from './counted.js';
import type { Lang } from './lang.js';

interface DoctorWords {
  title: string;
  checking: string;
  again: string;
  copy: string;
  copied: string;
  notCopied: string;
  header: string;
  headerNote: string;
  fine: string;
  severities: Record<Finding['severity'], string>;
  summary(errors: number, warnings: number, hints: number): string;
}

/** What the list of findings says around them. */
export const doctorWords: Record<Lang, DoctorWords> = {
  'zh-CN': {
    title: '网页体检',
    checking: '正在检查',
    again: '重新检查',
    copy: '复制',
    copied: '已复制。',
    notCopied: '浏览器不允许复制，请选中上面的文字自行复制。',
    header: '服务器应发送的安全策略',
    headerNote: '写成一行。本页若还有其他脚本、样式、图片，须一并列入。',
    fine: '没有发现问题。',
    severities: { error: '错误', warning: '注意', hint: '提示' },
    summary: (errors, warnings, hints) => `${errors} 处错误，${warnings} 处注意，${hints} 处提示`,
  },
  en: {
    title: 'Check of this page',
    checking: 'Checking',
    again: 'Check again',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying; select the text above and copy it.',
    header: 'The policy that the server should send',
    headerNote: 'On one line. Other scripts, styles and images of the page have to be listed too.',
    fine: 'Nothing wrong was found.',
    severities: { error: 'error', warning: 'warning', hint: 'hint' },
    summary: (errors, warnings, hints) =>
      [counted(errors, 'error'), counted(warnings, 'warning'), counted(hints, 'hint')].join(', '),
  },
};
