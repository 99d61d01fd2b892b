import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '../../../src/core/contract/contract.generated.js';
import { transitions, type Transitions } from '../../../src/core/derive/transitions.js';
import {
  apartTexts,
  itemText,
  itemsOf,
  transitionsReading,
} from '../../../src/elements/flow/transitions.text.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { en } from '../../../src/i18n/en.js';
import { zh } from '../../../src/i18n/zh-cn.js';
import { matters } from '../../../stories/documents/matters.js';
import { read } from '../../support/dataset.js';

type Row = Partial<ObservationRow>;

/** What is said of the matters whose passages are changed so. */
function said(rows: Record<string, Row>, words = zh) {
  const dataset = read(matters(rows));
  const say = new Speaker(words, dataset);
  const question = { indicator: 'matters', region: '990101' };
  const model = transitions(dataset, question, { from: 'from', to: 'to' }) as Transitions;
  return {
    items: itemsOf(model).map((item) => itemText(say, model, item)),
    reading: transitionsReading(say, model),
    apart: apartTexts(say, model),
  };
}

const BOUND: Row = { value: 450, qualifier: 'more-than', raw: '450余件' };
const STATES: Record<string, Row> = {
  不公布: { value: null, status: 'Q' },
  缺报: { value: null, status: 'O' },
  待发布: { value: null, status: 'Y' },
};

describe('what is said of passages', () => {
  it('names a sum that is a bound as that bound', () => {
    const { items } = said({ 'advice mediation': BOUND });
    expect(items).toContain('调解：转入450余件，转出450件');
    expect(items).toContain('政策咨询：转出超1,070件');
  });

  for (const [word, row] of Object.entries(STATES)) {
    it(`says of a sum that parts of it are ${word}, and takes them for nothing else`, () => {
      const { items } = said({ 'advice mediation': row });
      expect(items).toContain(`调解：转入${word}，转出450件`);
      expect(items).toContain(`政策咨询：转出不少于620件（${word}的未计入）`);
    });
  }

  it('says of a sum what each of its parts is that it lacks', () => {
    const { items } = said({
      'mediation settled': { value: null, status: 'Q' },
      'mediation withdrawn': { value: null, status: 'O' },
      'arbitration decided': { definition: 'other' },
    });
    expect(items).toContain('调解：转入480件，转出不少于102件（不公布、缺报的未计入）');
    expect(items).toContain('仲裁：转入102件，转出不少于44件（口径不同的未计入）');
  });

  it('takes a sum none of whose parts can exist for no zero, and finds no imbalance', () => {
    const inapplicable = { 'advice mediation': { value: null, status: 'M' } };
    const { items, reading } = said(inapplicable);
    expect(items).toContain('调解：转入不适用，转出450件');
    expect(reading).not.toContain('转出多于转入');
    expect(said(inapplicable, en).items).toContain(
      'Mediation: what entered is not applicable, 450 cases left',
    );
  });

  it('calls no passage the largest of all where another has no comparable figure', () => {
    for (const row of [BOUND, ...Object.values(STATES), { definition: 'other' }]) {
      const { reading } = said({ 'advice mediation': row });
      expect(reading).toMatch(/^可比的去向中，最多的是政策咨询到解答了结，620件。/);
    }
    expect(said({ 'advice mediation': { value: 620 } }).reading).toMatch(/^最多的去向：/);
  });

  it('says once why a passage has no figure, and no colon behind another', () => {
    const { items, reading } = said({ 'advice mediation': { value: null, status: 'M' } });
    expect(items).toContain('政策咨询到调解：不适用');
    expect(reading).toBe('未画入的去向：政策咨询到调解，不适用。');
    expect(said({ 'advice mediation': { value: 400 } }).reading).toBe('转出多于转入：调解，50件。');
    expect(said({ 'advice mediation': BOUND }).apart).toEqual(['政策咨询到调解：450余件']);
  });
});
