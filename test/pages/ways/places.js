// Puts the same tags into an open tab, a hidden one and a closed <details>, as portals do.
const DATA = '/data/sample-district.json';
const TAGS = [
  ['gf-stat', { indicator: 'employment-rate' }],
  ['gf-trend', { indicator: 'employment-rate' }],
  ['gf-ranking', { indicator: 'employment-rate' }],
  ['gf-tiles', { indicator: 'employment-rate' }],
  ['gf-progress', { indicator: 'employment-rate' }],
  ['gf-funnel', { indicators: 'policy-eligible policy-reached policy-applied policy-paid' }],
  ['gf-flow', { indicator: 'case-closure-rate' }],
  ['gf-flow', { indicator: 'dispute-passages', by: 'fromStage toStage' }],
  ['gf-heatmap', { indicator: 'centre-visits', by: 'weekday hour' }],
  ['gf-composition', { indicator: 'resident-clubs', by: 'clubType' }],
  ['gf-distribution', { indicator: 'employment-rate' }],
  ['gf-compare', { indicator: 'case-closure-rate' }],
  ['gf-timeline', { indicator: 'dispute-cases-accepted' }],
  ['gf-cohort', { indicator: 'graduate-employment-rate' }],
  ['gf-alerts', {}],
  ['gf-listing', { kind: 'policy' }],
  ['gf-reach', {}],
  ['gf-brief', { mode: 'decision' }],
  ['gf-table', { indicator: 'employment-rate' }],
  ['gf-dispute-resolution', {}],
];

function fill(parent, owner = document) {
  for (const [name, attributes] of TAGS) {
    const tag = owner.createElement(name);
    for (const [key, value] of Object.entries({ src: DATA, ...attributes })) {
      tag.setAttribute(key, value);
    }
    parent.append(tag);
  }
}

const byId = (id) => document.getElementById(id);
for (const id of ['first', 'second', 'closed']) fill(byId(id));

document.addEventListener('click', ({ target }) => {
  const { tab, act } = target.dataset ?? {};
  if (tab) {
    for (const one of document.querySelectorAll('.tab')) {
      one.classList.toggle('hidden', one.id !== tab);
    }
  }
  if (act === 'insert') {
    // What a CMS does with a fragment that it fetched: parse it elsewhere, then bring it in.
    const other = document.implementation.createHTMLDocument('');
    fill(other.body, other);
    byId('inserted').replaceChildren(...other.body.children);
  }
  if (act === 'move') {
    const first = byId('first');
    const tags = [...first.children];
    for (const tag of tags) tag.remove();
    first.append(...tags.reverse());
  }
});
