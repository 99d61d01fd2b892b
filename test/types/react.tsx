// Compiled by test/template-types.test.ts: what is right passes, each wrong line is refused.
export type { Attributes } from 'gongfu-board/jsx';
import { createRef } from 'react';
import type { TrendElement } from 'gongfu-board';

const trend = createRef<TrendElement>();

export const right = (
  <gf-board src="data.json" sync-url elder theme="dark" className="wide">
    <gf-trend
      ref={trend}
      indicator="employment-rate"
      heading-level={2}
      headingLevel={2}
      accumulation="ytd"
      refresh={60}
      data={{ contract: '1.0' }}
      aria-label="course"
      ongf-select={({ detail }) => void detail.region?.toUpperCase()}
      ongf-load={({ detail }) => void detail.dataset.length}
    >
      <a href="data.json">data</a>
    </gf-trend>
    <gf-composition picture="waffle" by="cause" />
  </gf-board>
);

export const wrong = [
  // @ts-expect-error no such tag
  <gf-tend key={1} />,
  // @ts-expect-error no such attribute
  <gf-trend key={2} indicater="employment-rate" />,
  // @ts-expect-error not one of its values
  <gf-trend key={3} accumulation="year" />,
  // @ts-expect-error a number
  <gf-trend key={4} refresh="often" />,
  // @ts-expect-error yes or no
  <gf-trend key={5} elder="very" />,
  // @ts-expect-error of another tag
  <gf-stat key={6} picture="waffle" />,
  // @ts-expect-error the detail of another event
  <gf-stat key={7} ongf-select={({ detail }) => void detail.dataset} />,
];
