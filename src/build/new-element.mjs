// Makes the files of a new picture, its row in the table of tags and all that follows from it:
//   npm run new:element -- waterfall
// The picture draws the latest figure of an indicator until you write what it is for; its sentences say
// where.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTags } from './load-tags.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const TABLE = 'src/core/tags/tags.ts';
/** What comes behind the pictures in the table: tags that draw no data of their own. */
const AFTER = '  doctor: {\n';

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);

const elementOf = (name) => `import { html, type TemplateResult } from 'lit';
import { GfElement } from '../base/element/element.js';
import type { Outcome } from '../base/element/outcome.js';
import { figureOf, hasIndicator, readingOf, type Figure, type View } from '../base/element/view.js';
import { tableStyles } from '../base/table/table.styles.js';
import { renderNumber } from '../base/text/figure.js';
import { figureStyles } from '../base/text/figure.styles.js';
import { marksOf } from '../base/text/marks.js';
import { ${camel(name)}Styles } from './${name}.styles.js';
import { ${camel(name)}Words } from './${name}.words.js';

/**
 * The latest figure of one indicator: say here what the picture shows, and what it never claims.
 *
 * @summary One figure, until this says what the picture shows.
 * @csspart number - The number with its unit.
 * @csspart status - What must be said with it at once, such as 初步数.
 * @csspart table - The figures as a table.
 */
export class ${pascal(name)}Element extends GfElement {
  static override get styles() {
    return [...GfElement.styles, figureStyles, tableStyles, ${camel(name)}Styles];
  }

  protected override outcome(view: View): Outcome {
    const figure = hasIndicator(view) && figureOf(view, view.indicator);
    if (!figure) return this.nothing(view);
    const { say, region } = view;
    const { series, observation } = figure;
    const title = say.indicator(series.indicator);
    return {
      kind: 'picture',
      title,
      where: say.where([say.region(region.id), say.period(observation)], series.indicator),
      times: [observation.period],
      draw: () => renderFigure(view, figure),
      table: (tables) => tables.timeTable(say, title, [series], [title]),
      summary: readingOf(view, figure, this.compare),
      sources: [observation.row?.source, series.source, series.indicator.source],
      marks: marksOf(say, [series]),
    };
  }
}

function renderFigure({ say }: View, { observation }: Figure): TemplateResult {
  const words = ${camel(name)}Words[say.lang];
  return html\`\${renderNumber(say, observation)}
    <p class="latest">\${words.latest(say.period(observation))}</p>\`;
}
`;

const stylesOf = (name) => `import { css } from 'lit';

export const ${camel(name)}Styles = css\`
  .latest {
    color: var(--quiet);
  }
\`;
`;

const wordsOf = (name) => `import { inEach } from '../../i18n/lang.js';

interface ${pascal(name)}Words {
  latest(period: string): string;
}

/** What \`gf-${name}\` says. */
export const ${camel(name)}Words = inEach<${pascal(name)}Words>({
  'zh-CN': {
    latest: (period) => \`最新一期：\${period}\`,
  },
  en: {
    latest: (period) => \`Latest: \${period}\`,
  },
});
`;

const entryOf = (name) => `import { define } from '../base/element/define.js';
import { ${pascal(name)}Element } from './${name}-element.js';

define('gf-${name}', ${pascal(name)}Element);

declare global {
  interface HTMLElementTagNameMap {
    'gf-${name}': ${pascal(name)}Element;
  }
}

export { ${pascal(name)}Element };
`;

const storiesOf = (name) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/${name}/gf-${name}.js';
import type { ${pascal(name)}Element } from '../src/elements/${name}/${name}-element.js';
import { SAMPLE } from './data.js';

const meta: Meta<${pascal(name)}Element> = {
  id: 'gf-${name}',
  title: '元素 Elements/指标 Figures/${pascal(name)} gf-${name}',
  component: 'gf-${name}',
  args: { src: SAMPLE, indicator: 'employment-rate' },
};

export default meta;

export const Ready: StoryObj<${pascal(name)}Element> = {};

export {
  Loading,
  Empty,
  NotFound,
  Broken,
  Stale,
  SampleData,
  Provisional,
  Suppressed,
  Missing,
  Bounded,
  NotOutYet,
  LongNames,
  English,
  Dark,
  Contrast,
  Elder,
  Narrow,
} from './states.js';
`;

const recordOf = () => `import { streets } from '../documents/streets.js';
import type { ElementRecord } from './record.js';

export const record: ElementRecord = {
  question: { zh: '这里写读者带来的问题。', en: 'Say here which question a reader brings.' },
  use: { zh: '这里写何时用。', en: 'Say here when to use it.' },
  not: [{ when: { zh: '要看历期的走势', en: 'A course over time is to be seen' }, use: 'trend' }],
  data: { zh: '一个指标。', en: 'One indicator.' },
  document: streets(),
  attributes: { indicator: 'rate' },
  variants: [
    {
      name: { zh: '一个街道', en: 'Of one street' },
      attributes: { indicator: 'rate', region: 'heron' },
    },
  ],
};
`;

const specOf = (name) => `import { expect } from '@open-wc/testing';
import '../../../src/elements/${name}/gf-${name}.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { SMALL, message, place, placeData, read, smallDocument } from '../../support/page.js';

const RATE = 'indicator="employment-rate"';

describe('gf-${name}', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-${name}', RATE);
  itHasAnAccessibleTable('gf-${name}', RATE);

  it('says what, where and when', async () => {
    const host = await place(\`<gf-${name} src="\${SMALL}" \${RATE}></gf-${name}>\`);
    expect(headerOf(host)).to.deep.equal(['就业率', '示例区 · 2024年3月']);
    expect(read(host, '.latest')).to.equal('最新一期：2024年3月');
  });

  it('speaks the language of the page', async () => {
    const host = await place(\`<gf-${name} src="\${SMALL}" \${RATE} lang="en"></gf-${name}>\`);
    expect(read(host, '.latest')).to.match(/^Latest: /);
  });

  it('says that there is nothing where the data have no figures', async () => {
    const document = await smallDocument();
    document.data = [];
    document.observations = [];
    const host = await placeData(\`<gf-${name} \${RATE}></gf-${name}>\`, document);
    expect(await message(host)).to.contain('就业率');
  });
});
`;

const rowOf = (name) => `  ${/-/.test(name) ? `'${name}'` : name}: {
    where: 'card',
    form: 'panel',
    needs: ['indicator'],
    summary: {
      zh: '一个数字：这里写明图里显示什么',
      en: 'One figure, until this says what the picture shows.',
    },
  },
`;

const FILES = {
  'src/elements/NAME/NAME-element.ts': elementOf,
  'src/elements/NAME/NAME.styles.ts': stylesOf,
  'src/elements/NAME/NAME.words.ts': wordsOf,
  'src/elements/NAME/gf-NAME.ts': entryOf,
  'stories/NAME.stories.ts': storiesOf,
  'stories/elements/NAME.ts': recordOf,
  'test/elements/NAME/gf-NAME.spec.ts': specOf,
};

/** Why there can be no such picture, or nothing. */
async function refusal(name) {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) return `not a name in small letters and hyphens: ${name}`;
  const { TAGS } = await loadTags();
  if (name in TAGS || existsSync(at(`src/elements/${name}`)))
    return `there is one already: ${name}`;
  return undefined;
}

const [name = ''] = process.argv.slice(2);
const reason = await refusal(name);
if (reason) {
  console.error(`${reason}\nnpm run new:element -- waterfall`);
  process.exit(1);
}
for (const [pattern, textOf] of Object.entries(FILES)) {
  const path = pattern.replaceAll('NAME', name);
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), textOf(name));
  console.log(path);
}
const table = readFileSync(at(TABLE), 'utf8');
if (!table.includes(AFTER)) throw new Error(`${TABLE} has no row for the doctor`);
writeFileSync(at(TABLE), table.replace(AFTER, `${rowOf(name)}${AFTER}`));
console.log(TABLE);
execFileSync(process.execPath, [at('src/build/generate.mjs')], { stdio: 'inherit' });
