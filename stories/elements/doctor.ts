import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '我的网页哪里不对？', en: 'What is wrong with my page?' },
  use: {
    zh: '临时放进网页，发布前去掉。它检查脚本、策略、数据和其他标签，写明位置和改法。',
    en: 'Put it into a page for a while and take it out before you publish. It looks at scripts, policy, data and the other tags, and says place and cure.',
  },
  not: [
    {
      when: {
        zh: '检查没有打开的网页：用命令 gongfu doctor',
        en: 'A page that is not open: use the command gongfu doctor',
      },
    },
    {
      when: {
        zh: '只检查数据文件：用命令 gongfu validate',
        en: 'Only a data file: use the command gongfu validate',
      },
    },
  ],
  data: {
    zh: '它不读数据文件，看的是所在的网页。',
    en: 'It reads no document of its own; it looks at the page around it.',
  },
  document: streets(),
  variants: [],
};
