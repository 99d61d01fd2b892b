// Compiled by test/template-types.test.ts: what is right passes, each wrong line is refused.
export type { Attributes } from 'gongfu-board/vue';
import type { GlobalComponents } from 'vue';

/** What the template compiler of Vue checks an element's attributes against. */
type Props<Name extends keyof GlobalComponents> = InstanceType<GlobalComponents[Name]>['$props'];

export const right: [Props<'gf-trend'>, Props<'gf-board'>, Props<'gf-composition'>] = [
  {
    indicator: 'employment-rate',
    'heading-level': 2,
    accumulation: 'ytd',
    class: ['wide', { tall: true }],
    key: 'one',
    onGfSelect: ({ detail }) => void detail.region?.toUpperCase(),
    onGfLoad: ({ detail }) => void detail.dataset.length,
  },
  { src: 'data.json', 'sync-url': true, elder: true, theme: 'dark' },
  { picture: 'waffle', by: 'cause' },
];

// @ts-expect-error no such tag
export type Unknown = Props<'gf-tend'>;
// @ts-expect-error no such attribute
export const unknown: Props<'gf-trend'> = { indicater: 'employment-rate' };
// @ts-expect-error not one of its values
export const value: Props<'gf-trend'> = { accumulation: 'year' };
// @ts-expect-error a number
export const number: Props<'gf-trend'> = { refresh: 'often' };
// @ts-expect-error of another tag
export const other: Props<'gf-stat'> = { picture: 'waffle' };
// @ts-expect-error the detail of another event
export const event: Props<'gf-stat'> = { onGfSelect: ({ detail }) => void detail.dataset };
