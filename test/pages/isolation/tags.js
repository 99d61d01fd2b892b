/** The tags that every page of this folder shows, with their attributes. */
const src = '/data/sample-district.json';

export const TAGS = [
  ['gf-stat', { indicator: 'training-person-times' }],
  ['gf-trend', { indicator: 'employment-rate', compare: 'year-on-year' }],
  ['gf-ranking', { indicator: 'employment-rate' }],
  ['gf-progress', { indicator: 'employment-rate' }],
  ['gf-tiles', { indicator: 'resident-clubs' }],
  ['gf-composition', { by: 'cause', picture: 'waffle' }],
  ['gf-brief', { indicator: 'employment-rate' }],
].map(([tag, attributes]) => [tag, { src, ...attributes }]);
