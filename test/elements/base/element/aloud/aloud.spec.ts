import { expect, waitUntil } from '@open-wc/testing';
import '../../../../../src/elements/board/gf-board.js';
import '../../../../../src/elements/domain/gf-employment-coverage.js';
import '../../../../../src/elements/ranking/gf-ranking.js';
import '../../../../../src/elements/stat/gf-stat.js';
import '../../../../../src/elements/trend/gf-trend.js';
import type { Contract } from '../../../../../src/core/contract/contract.generated.js';
import type { GfElement } from '../../../../../src/elements/base/element/element.js';
import { contract, indicator, rows, type Cell } from '../../../../../stories/documents/document.js';
import { quietConsole } from '../../../../support/console.js';
import { press } from '../../../../support/input.js';
import { SAMPLE, all, heard, inside, place, placeData, settled } from '../../../../support/page.js';

type Told = { form: string; playing: boolean };

const percent = indicator('n', { unit: 'percent', kind: 'ratio', decimals: 1 });

/** Some months of a rate: two figures, one withheld, a bound. */
const documentOf = (
  cells: (Cell | object)[] = [94, 'Q', 96, { value: 95, qualifier: 'about', raw: '约95%' }],
): Contract =>
  contract({
    indicators: [percent],
    observations: rows('2023-11', { n: { D: cells } }),
    targets: [{ indicator: 'n', comparator: 'ge', value: 95 }],
  });

const TREND = '<gf-trend indicator="n" region="D"></gf-trend>';

const trend = (markup = TREND) => placeData<GfElement>(markup, documentOf());

const buttons = (host: Element) => all<HTMLButtonElement>(host, '.stop-place button');

const isOver = (told: readonly CustomEvent<Told>[]) =>
  told[told.length - 1]?.detail.playing === false;

async function opened(host: Element): Promise<string[]> {
  inside(host, '.more').click();
  await waitUntil(() => all(host, '[role="menuitem"]').length > 0, 'no menu', { timeout: 8000 });
  return all(host, '[role="menuitem"]:not([hidden])').map((item) => item.textContent!.trim());
}

/** A machine that has voices for some languages, and what it was given to say. */
function machine(...tags: string[]) {
  const said: { text: string; lang: string }[] = [];
  let utterance: EventTarget | undefined;
  const voices = tags.map((lang) => ({ lang, localService: true }));
  class Utterance extends EventTarget {
    voice: unknown;
    lang = '';
    constructor(readonly text: string) {
      super();
    }
  }
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(one: Utterance) {
      utterance = one;
      said.push({ text: one.text, lang: one.lang });
    },
    cancel() {
      utterance?.dispatchEvent(new Event('error'));
      utterance = undefined;
    },
  });
  const before = [window.speechSynthesis, window.SpeechSynthesisUtterance];
  const put = ([synthesis, kind]: unknown[]) => {
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: kind });
  };
  put([speech, Utterance]);
  restore.push(() => put(before));
  return {
    said,
    isSpeaking: () => utterance !== undefined,
    finish() {
      utterance!.dispatchEvent(new Event('end'));
      utterance = undefined;
    },
  };
}

const restore: (() => void)[] = [];

describe('what is heard of a card', () => {
  quietConsole();

  afterEach(async () => {
    await press(document.body, 'Escape');
    for (const back of restore.splice(0)) back();
  });

  it('is offered where a course is shown, in the card or in a part of it, and nowhere else', async () => {
    expect(await opened(await trend())).to.include('听走势');
    const domain = await place(`<gf-employment-coverage src="${SAMPLE}"></gf-employment-coverage>`);
    expect(await opened(domain)).to.include('听走势');
    const english = await trend(TREND.replace('region', 'lang="en" region'));
    expect(await opened(english)).to.include('Hear the course');
    const ranking = await place<GfElement>(
      `<gf-ranking src="${SAMPLE}" indicator="employment-rate"></gf-ranking>`,
    );
    expect(await opened(ranking)).not.to.include('听走势');
    expect(await ranking.playSound()).to.equal(false);
  });

  it('is its axis in words first, then each point, which the drawing marks, and it ends by itself', async () => {
    const host = await trend();
    const told = heard<Told>('gf-sound');
    const marked: string[] = [];
    expect(await host.playSound()).to.equal(true);
    expect(told[0]!.detail).to.deep.equal({ form: 'sound', playing: true });
    const news = () => inside(host, '.live-region').textContent;
    await waitUntil(() => news() !== '', 'nobody hears');
    expect(news()).to.equal(
      'n数，D地，2023年11月 至 2024年2月，单位：%；最低音：94.0%（2023年11月），最高音：96.0%（2024年1月）；' +
        '1个约数或界限数，同一个音响两下；1期不公布，是沙沙声，没有音高；按Esc停止。',
    );
    expect(all(host, '.cursor').length, 'while the words are said').to.equal(0);
    const look = () => {
      const at = inside(host, '.plot').getAttribute('aria-valuenow')!;
      if (all(host, '.cursor').length > 0 && marked[marked.length - 1] !== at) marked.push(at);
      return isOver(told);
    };
    await waitUntil(look, 'it never ended', { timeout: 12_000, interval: 15 });
    expect(marked).to.deep.equal(['0', '1', '2', '3']);
    await settled(host);
    expect(all(host, '.cursor').length).to.equal(0);
    expect(buttons(host).length).to.equal(0);
    expect(told.length).to.equal(2);
  });

  it('ends with Escape, wherever the focus is, with its button, and when it is chosen again', async () => {
    const host = await trend();
    const told = heard<Told>('gf-sound');
    const acts = [
      () => press(document.body, 'Escape'),
      () => Promise.resolve(buttons(host)[0]!.click()),
      () => host.playSound(),
    ];
    for (const act of acts) {
      await host.playSound();
      expect(isOver(told)).to.equal(false);
      expect(buttons(host).map((button) => button.innerText.trim())).to.deep.equal(['■ 停止']);
      await act();
      expect(isOver(told)).to.equal(true);
      expect(buttons(host).length).to.equal(0);
    }
  });

  it('is accessible while it plays, and the menu offers to end it', async () => {
    const host = await trend();
    await host.playSound();
    expect(await opened(host)).to.include('停止播放');
    await expect(host).to.be.accessible();
  });

  it('is one thing at a time on the whole page', async () => {
    const { isSpeaking } = machine('zh-CN');
    const [one, other] = [await trend(), await trend()];
    await one.playSound();
    await other.playSound();
    expect([buttons(one).length, buttons(other).length]).to.deep.equal([0, 1]);
    await one.readAloud();
    expect([buttons(one).length, buttons(other).length]).to.deep.equal([1, 0]);
    expect(isSpeaking()).to.equal(true);
    await one.playSound();
    expect(isSpeaking()).to.equal(false);
    expect(buttons(one).length).to.equal(1);
  });

  it('ends when its card leaves the page', async () => {
    const host = await trend();
    const told = heard<Told>('gf-sound');
    host.addEventListener('gf-sound', (event) => told.push(event as CustomEvent<Told>));
    await host.playSound();
    host.remove();
    expect(isOver(told)).to.equal(true);
  });

  it('ends when the page is hidden', async () => {
    const host = await trend();
    await host.playSound();
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    expect(buttons(host).length).to.equal(0);
  });

  it('ends when its data change, and goes on where the card only shows its table', async () => {
    const host = await trend();
    await host.playSound();
    await host.toggleTable();
    await settled(host);
    expect(buttons(host).length).to.equal(1);
    host.data = documentOf([94, 'Q', 96.5, 95]);
    await settled(host);
    expect(buttons(host).length).to.equal(0);
  });

  it('of a part ends when that part shows another course', async () => {
    const domain = await place<GfElement>(
      `<gf-employment-coverage src="${SAMPLE}"></gf-employment-coverage>`,
    );
    await domain.playSound();
    expect(buttons(domain).length).to.equal(1);
    inside(domain, '[role="radio"][aria-checked="false"]:not([aria-disabled])').click();
    await settled(domain);
    expect(buttons(domain).length).to.equal(0);
  });

  it('reads aloud what the text of the tag is, in a voice of its language', async () => {
    const { said, finish } = machine('en-US', 'zh-CN');
    const host = await trend();
    const told = heard<Told>('gf-sound');
    expect(await opened(host)).to.include('朗读');
    await press(inside(host, '[data-form="speech"]'), 'Escape');
    expect(await host.readAloud()).to.equal(true);
    const reading = host.querySelector('[slot=reading]')!.textContent;
    expect(said).to.deep.equal([{ text: reading, lang: 'zh-CN' }]);
    expect(reading).to.contain('n数');
    finish();
    expect(told.map(({ detail }) => detail)).to.deep.equal([
      { form: 'speech', playing: true },
      { form: 'speech', playing: false },
    ]);
    const english = await trend(TREND.replace('region', 'lang="en" region'));
    await english.readAloud();
    expect(said[1]!.lang).to.equal('en-US');
  });

  it('is not read, and reading is not offered, where the machine has no voice for its language', async () => {
    const { said } = machine('en-US', 'ja-JP');
    const host = await trend();
    expect(await opened(host)).not.to.include('朗读');
    expect(await host.readAloud()).to.equal(false);
    expect(said).to.deep.equal([]);
  });

  it('is told in words where the browser lets the page make no sound', async () => {
    const { resume } = AudioContext.prototype;
    const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state')!;
    AudioContext.prototype.resume = () => Promise.resolve();
    Object.defineProperty(BaseAudioContext.prototype, 'state', {
      configurable: true,
      get: () => 'suspended',
    });
    restore.push(() => {
      AudioContext.prototype.resume = resume;
      Object.defineProperty(BaseAudioContext.prototype, 'state', state);
    });
    const host = await trend();
    expect(await host.playSound()).to.equal(false);
    expect(inside(host, '.menu-said').textContent).to.equal('浏览器没有允许播放声音，请再选一次');
    expect(buttons(host).length).to.equal(0);
  });

  it('has its button on a card without a menu, which the page gives buttons of its own', async () => {
    const host = await trend(TREND.replace('region', 'no-menu region'));
    expect(await host.playSound()).to.equal(true);
    const button = buttons(host)[0]!.getBoundingClientRect();
    const card = inside(host, '.card').getBoundingClientRect();
    expect(button.right).to.be.at.most(card.right);
    expect(button.height).to.be.at.least(24);
    buttons(host)[0]!.click();
    expect(buttons(host).length).to.equal(0);
  });

  it('moves nothing of the card: neither its table nor its drawing', async () => {
    const host = await placeData<GfElement>(TREND, documentOf([94, 'M', 96, 95]));
    await host.toggleTable();
    await settled(host);
    const boxes = () =>
      all(host, '.title, .where, td, .aloud').map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      });
    const before = boxes();
    await host.playSound();
    expect(boxes()).to.deep.equal(before);
    expect(all(host, '.aloud').length, 'what a table says aloud').to.be.above(0);
  });

  it('is left to a page that sees to it itself', async () => {
    const host = await trend();
    const forms: string[] = [];
    host.addEventListener('gf-export', (event) => {
      event.preventDefault();
      forms.push(event.detail.form);
    });
    expect([await host.playSound(), await host.readAloud()]).to.deep.equal([false, false]);
    expect(forms).to.deep.equal(['sound', 'speech']);
    expect(buttons(host).length).to.equal(0);
  });

  it('gives the focus back to the menu when its button goes with it', async () => {
    const host = await trend();
    await host.playSound();
    buttons(host)[0]!.focus();
    await press(buttons(host)[0]!, 'Escape');
    expect(host.shadowRoot!.activeElement?.className).to.equal('tool more');
  });
});
