// Three engines that look for faults in a page, each in its own way: axe-core and IBM's
// accessibility-checker-engine in the browser, Siteimprove's Alfa from a copy of its trees in Node. What they
// find is told in one form, so that it can be held against the list of false alarms.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Native as Screen } from '@siteimprove/alfa-device/native';
import { Element, Node } from '@siteimprove/alfa-dom';
import { Native as Trees } from '@siteimprove/alfa-dom/native';
import ALL_RULES from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import { Page } from '@siteimprove/alfa-web';

/**
 * @typedef {object} Finding
 * @property {'axe' | 'ibm' | 'alfa'} engine
 * @property {string} rule as the engine names it
 * @property {string} where the element, as its tag is written
 * @property {string} says what is wrong
 */

/** @type {readonly Finding['engine'][]} */
export const ENGINES = ['axe', 'ibm', 'alfa'];

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const IBM = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/**
 * A story is no whole page. The label of a mark such as ✗ is its word, which an experiment of axe takes for a
 * fault; contrast is measured in painted pixels (`pixels.mjs`).
 */
const AXE_NOT_ASKED = [
  'color-contrast',
  'label-content-name-mismatch',
  'region',
  'page-has-heading-one',
];

/** Runs in the page. */
async function askAxe(within, off) {
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  const root = document.querySelector(within);
  const { violations } = await window.axe.run(root, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => ({ engine: 'axe', rule: id, where: html.slice(0, 200), says: help })),
  );
}

/** Runs in the page: what the engine is sure of, and what it asks a person to look at. */
async function askIbm(within) {
  window.gfChecker ??= new window.ace.Checker();
  const root = document.querySelector(within);
  const { results } = await window.gfChecker.check(root, ['WCAG_2_2']);
  return results
    .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && confidence === 'FAIL')
    .map(({ ruleId, reasonId, snippet, message }) => ({
      engine: 'ibm',
      rule: `${ruleId} ${reasonId}`,
      where: snippet.slice(0, 200),
      says: message,
    }));
}

const isBeyond = (requirement) =>
  Criterion.isCriterion(requirement) && !Conformance.isAA('2.2')(requirement);

/** A story is no whole page, whose text stands in landmarks. */
const ALFA_NOT_ASKED = ['sia-r57'];

const nameOf = (rule) => rule.uri.replace(/^.*\//, '');

/** Without those of AAA, which Alfa asks of every page. */
const ALFA_RULES = [...ALL_RULES].filter(
  (rule) =>
    !ALFA_NOT_ASKED.includes(nameOf(rule)) &&
    (rule.requirements.length === 0 || !rule.requirements.every(isBeyond)),
);

const isHost = (node) => Element.isElement(node) && node.name.startsWith('gf-');

/** A tag as it is written, without what is inside, after the name of the tag of ours that it stands in. */
function writtenOf(element) {
  const host = element.ancestors(Node.fullTree).find(isHost);
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`);
  const written = `<${element.name}${attributes.join('')}>`.slice(0, 200);
  return [...host.map(({ name }) => name), written].join(' ');
}

const tagOf = (target) =>
  Element.isElement(target)
    ? target
    : target.ancestors(Node.fullTree).find(Element.isElement).getOr(undefined);

const reasonOf = (outcome) =>
  outcome
    .toJSON()
    .expectations.flatMap(([, { type, error }]) => (type === 'err' ? [error.message] : []))
    .join('; ');

async function askAlfa(page, within) {
  const subject = Page.from({
    request: { method: 'GET', url: page.url(), headers: [], body: '' },
    response: { url: page.url(), status: 200, headers: [], body: '' },
    document: await page.evaluate(Trees.fromNode),
    device: await page.evaluate(Screen.fromWindow),
  }).getUnsafe();
  const outcomes = await Audit.of(subject, ALFA_RULES).evaluate();
  const id = within.slice(1);
  const isRoot = (node) => Element.isElement(node) && node.id.some((one) => one === id);
  return [...outcomes].filter(Outcome.isFailed).flatMap((outcome) => {
    const targets = Node.isNode(outcome.target) ? [outcome.target] : [...outcome.target];
    return targets
      .filter((target) => target.ancestors(Node.fullTree).some(isRoot))
      .map((target) => ({
        engine: 'alfa',
        rule: nameOf(outcome.rule),
        where: writtenOf(tagOf(target)),
        says: reasonOf(outcome),
      }));
  });
}

/** Gives a page what the engines need of it; once for as long as it is not loaded anew. */
export async function bringEngines(page) {
  await page.evaluate(AXE);
  await page.evaluate(IBM);
}

/**
 * What the engines find in a part of a page.
 *
 * @param {import('puppeteer-core').Page} page that `bringEngines` has been given
 * @param {string} within the id of the part, `#root-inner`
 * @param {readonly Finding['engine'][]} [engines]
 * @returns {Promise<Finding[]>}
 */
export async function engineFindings(page, within, engines = ENGINES) {
  const asked = {
    axe: () => page.evaluate(askAxe, within, AXE_NOT_ASKED),
    ibm: () => page.evaluate(askIbm, within),
    alfa: () => askAlfa(page, within),
  };
  const found = [];
  for (const engine of engines) found.push(...(await asked[engine]()));
  return found;
}
