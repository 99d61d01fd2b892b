import type { Principle } from './heuristic.js';

export const compromising: Principle = {
  id: 'compromising',
  name: { zh: '有别的路可走', en: 'Compromising' },
  heuristics: [
    {
      failure: { zh: '没有表格', en: 'No table' },
      critical: true,
      verdict: 'met',
      answer: {
        zh: '每张图都有“表格”按钮，大字外观先显示表格；表格与图的数相同。',
        en: 'Every picture has a button for its table, which comes first for older readers and has the same figures.',
      },
      proofs: [
        'test/accessible/live.spec.ts: of a table is that it stands there, with its rows',
        'test/accessible/elder.spec.ts: the table comes before the picture',
      ],
    },
    {
      failure: {
        zh: '只有一条路能到',
        en: 'Information can only be reached through single process',
      },
      verdict: 'met',
      answer: {
        zh: '同一个数可由图、表格、解读、文件、链接和命令行得到；地区可在筛选框选，也可在图里选。',
        en: 'A figure is had from the picture, the table, the reading, a file, a link and the command; a place is chosen in the filter or in a picture.',
      },
      proofs: [
        'test/promises/selection.spec.ts: of a row in gf-ranking moves gf-stat and gf-trend to that region',
        'test/elements/base/element/menu/take.spec.ts: as a table has its figures under their heads',
      ],
    },
    {
      failure: { zh: '不知道在哪里、怎么来的', en: 'Location and history is unclear' },
      verdict: 'met',
      answer: {
        zh: '筛选框总写着现在的地区和时期，写进网址后可以前进后退；大屏的场景也写进网址。',
        en: 'The filter always says place and time; with sync-url the address says them too, and back and forward lead through them. So does the scene of a wall.',
      },
      proofs: [
        'test/promises/selection.spec.ts: follows the address when the reader goes back',
        'test/elements/wall/tour/tour-controller.spec.ts: comes back to the scene that the address names',
      ],
    },
    {
      failure: { zh: '不能反悔', en: 'Interactions are not forgivable' },
      verdict: 'met',
      answer: {
        zh: '再选一次就取消，筛选框有“清除”，排序按第三下回到原样，Esc收起提示。读者不能改动任何数。',
        en: 'Picking again takes back, the filter has a button that clears, a third press undoes sorting, Escape closes. A reader cannot change any figure.',
      },
      proofs: [
        'test/promises/selection.spec.ts: is cleared when the same row is picked again',
        'test/elements/table/gf-table.spec.ts: is put in order by the head of a column, which says so, and back by a third press',
      ],
    },
    {
      failure: {
        zh: '不能按结构浏览',
        en: 'Information cannot be navigated according to narrative or structure',
      },
      verdict: 'met',
      answer: {
        zh: '先标题和解读，再图；图里有上一层、下一层、同级和别的线的同一处，也能按表格走。',
        en: 'First headline and reading, then the picture; in it keys lead a level up and down, among siblings, and to the same place of another line. The table is the straight way.',
      },
      proofs: [
        'test/accessible/keyboard.spec.ts: leads from its places to the headline with the summary, and back',
        'test/accessible/keyboard.spec.ts: leads from a line to the same time in the next one, and back to all of them',
      ],
    },
    {
      failure: { zh: '表格是死的', en: 'Table/data is static' },
      verdict: 'met',
      answer: {
        zh: '表格可按列排序，可下载CSV；一万行也在200毫秒内排好。',
        en: 'Tables are sorted by any column and taken along as CSV; ten thousand rows are sorted within 200 ms.',
      },
      proofs: [
        'test/elements/table/gf-table.spec.ts: of ten thousand rows shows some, counts all, brings more, and is sorted within 200 ms',
        'test/promises/downloads.spec.ts: has plain numbers, and as many fields in each line',
      ],
    },
    {
      failure: { zh: '看到的样子不好转给别人', en: 'State is not easy to share and reproduce' },
      verdict: 'met',
      answer: {
        zh: '网址带着所选的地区和时期；卡片的“链接”打开的就是这张图、读者选的那一处。',
        en: 'The address carries place and time; the link of a card opens exactly this picture with what the reader picked.',
      },
      proofs: [
        'test/elements/base/element/menu/take.spec.ts: as a link has what the reader picked',
        'test/promises/selection.spec.ts: writes region and period into the address',
      ],
    },
  ],
};
