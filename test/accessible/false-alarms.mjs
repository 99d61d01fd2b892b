// What an engine takes for a fault and is none, with the reason. Each is held to occur, lest the list outlive its
// reasons: in the story that it names (`engines.test.ts`), but for what takes long, and somewhere in the whole
// (`run.mjs`). What is a fault is mended and not listed here.

/**
 * @typedef {object} FalseAlarm
 * @property {import('./engines.mjs').Finding['engine']} engine
 * @property {string} rule as the engine names it
 * @property {RegExp} where of the elements that it is wrong about, as their tags are written
 * @property {string} story in which it is met
 * @property {true} [isSlow] for a story that takes longer than every test can wait
 * @property {string} why it is no fault
 */

const PAINTED =
  'It cannot read a shade that is written as oklch(), and takes the paper behind it for the ground. The contrast of text is measured in painted pixels (contrast.test.ts).';

/** @type {readonly FalseAlarm[]} */
export const FALSE_ALARMS = [
  {
    engine: 'alfa',
    rule: 'sia-r78',
    where: /^gf-[\w-]+ </,
    story: 'gf-stat--ready',
    why: 'It looks for what follows a heading without crossing the edge of a shadow tree, and so finds nothing between two cards, nor after the last of them.',
  },
  {
    engine: 'alfa',
    rule: 'sia-r69',
    where: /^gf-[\w-]+ </,
    story: 'gf-heatmap--dark',
    why: PAINTED,
  },
  {
    engine: 'ibm',
    rule: 'text_contrast_sufficient fail_contrast',
    where: /^</,
    story: 'gf-heatmap--dark',
    why: PAINTED,
  },
  {
    engine: 'ibm',
    rule: 'label_name_visible Fail_1',
    where: /aria-label="2024年3月20日：202人次"/,
    story: 'gf-heatmap--days',
    why: 'The figure that is seen, 202, stands in the label; it finds it first inside 2024, where it ends no word, and looks no further.',
  },
  {
    engine: 'ibm',
    rule: 'aria_child_tabbable fail_missing_child',
    where: /role="menu"/,
    story: 'menu--open',
    why: 'The focus is moved from item to item of an open menu by its keys, and Tab closes it, as the ARIA practices for menu buttons have it: no item is a stop of its own.',
  },
  {
    engine: 'alfa',
    rule: 'sia-r83',
    where: /^gf-wall /,
    story: 'gf-wall--overview',
    isSlow: true,
    why: 'A wall takes the size of its type from its screen and makes every scene fit (test/elements/wall/fit); the statement tells that it does not grow with the text of the reader.',
  },
];

const isOf = (finding) => (alarm) =>
  alarm.engine === finding.engine && alarm.rule === finding.rule && alarm.where.test(finding.where);

/**
 * Leaves out the false alarms, and notes which were met.
 *
 * @param {readonly import('./engines.mjs').Finding[]} findings
 * @param {Set<FalseAlarm>} met
 */
export function withoutFalseAlarms(findings, met) {
  return findings.filter((finding) => {
    const alarm = FALSE_ALARMS.find(isOf(finding));
    if (alarm) met.add(alarm);
    return !alarm;
  });
}

/** A finding in a line. */
export const lineOf = ({ engine, rule, where, says }) =>
  `${engine} ${rule}: ${where} ${says}`.replace(/\s+/g, ' ');
