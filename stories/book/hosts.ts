import { html, type TemplateResult } from 'lit';
import type { Text } from '../../src/core/tags/tags.js';
import { BookBlock, block } from './block.js';
import './code-block.js';
import { codeFor } from './ways.js';

/** Astro takes a tag as it is; what it bundles is imported in a script of the page. */
const ASTRO = `<script>
  import 'gongfu-board/gongfu.js';
</script>

<gf-trend src="/data/sample-district.json" indicator="employment-rate"></gf-trend>`;

const EVENTS: Readonly<Record<string, string>> = {
  module: `document.addEventListener('gf-select', ({ detail }) => console.log(detail));`,
  react: `<gf-trend ongf-select={({ detail }) => console.log(detail)} />`,
  vue: `<gf-trend @gf-select="({ detail }) => console.log(detail)" />`,
  svelte: `<gf-trend ongf-select={({ detail }) => console.log(detail)} />`,
};

const HOSTS: readonly [
  title: string,
  form: 'module' | 'react' | 'vue' | 'svelte' | 'astro',
  note: Text,
][] = [
  [
    'HTML',
    'module',
    { zh: '不打包的网页：一行脚本。', en: 'A page without a bundler: one line of script.' },
  ],
  [
    'React 19',
    'react',
    {
      zh: '属性和事件直接写；写 `import type {} from "gongfu-board/jsx"` 就有类型。',
      en: 'Attributes and events as they are; `import type {} from "gongfu-board/jsx"` types them.',
    },
  ],
  [
    'Vue 3',
    'vue',
    {
      zh: '编译选项里说明 gf- 开头的是自定义元素。',
      en: 'The compiler is told that gf- begins a custom element.',
    },
  ],
  ['Svelte 5', 'svelte', { zh: '直接写标签。', en: 'Tags as they are.' }],
  [
    'Astro',
    'astro',
    {
      zh: '标签照写在模板里，脚本由 Astro 打包；服务器上什么也不做。',
      en: 'Tags stand in the template, Astro bundles the script; on the server nothing runs.',
    },
  ],
];

const TITLE = { zh: '就业率走势', en: 'Employment rate' };

/** A picture in each framework, and how its events are heard there. */
export class Hosts extends BookBlock {
  protected override render(): TemplateResult[] {
    return HOSTS.map(
      ([title, form, note]) =>
        html`<h2>${title}</h2>
          <p>${this.say(note).replaceAll('`', '')}</p>
          <book-code
            name=${title}
            .code=${form === 'astro' ? ASTRO : codeFor(form, this.say(TITLE))}
          ></book-code>
          ${
            EVENTS[form] ? html`<book-code name="gf-select" .code=${EVENTS[form]}></book-code>` : ''
          }`,
    );
  }
}

block('book-hosts', Hosts);
