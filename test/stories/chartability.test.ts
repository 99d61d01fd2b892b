import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import { CHARTABILITY } from '../../stories/chartability/chartability.js';
import { proofOf, type Heuristic, type Proof } from '../../stories/chartability/heuristic.js';

/** The heuristics of version 2 of the workbook, in its order; `!` are those that it calls critical. */
const WORKBOOK: Record<string, string> = {
  perceivable: `!Low contrast
!Content is only visual
!Small text size
!Visual presents seizure risk
Color is used alone to communicate meaning
Meaningful elements can be distinguished from each other
Not CVD-friendly
Spacing is inappropriate`,
  operable: `!Interaction modality only has one input type
!No interaction cues or instructions
!Controls override AT controls
Low contrast on interactive elements
Keyboard focus indicator missing, obscured, or low contrast
Inappropriate tab stops
Complex actions have no alternatives
Target pointer interaction size is too small`,
  understandable: `!No explanation for purpose or for how to read
!No title, summary, or caption
!Reading level inappropriate
Interactive context is not clear
Information complexity is inappropriate
Changes are not easy to follow
Metrics and variables are undefined
Statistical uncertainty isn't clearly communicated
Axis labels are unclear or missing
Controls are inappropriate`,
  robust: `Does not conform to standards
Semantically invalid
Fragile technology support`,
  compromising: `!No table
Information can only be reached through single process
Location and history is unclear
Interactions are not forgivable
Information cannot be navigated according to narrative or structure
Table/data is static
State is not easy to share and reproduce`,
  assistive: `!Data density is inappropriate
!Navigation and interaction is tedious
Visually apparent features and relationships are not described
Data in text is not human-readable
Space does not handle extremes
No default "build-your-own" provided`,
  flexible: `!User style change not respected
Long animations cannot be controlled
Scrolling experiences cannot be altered
Zoom and reflow are not supported
User's text adjustments are not respected
Design is not consistent and familiar
Contrast and textures cannot be adjusted
Difficult chart type has no alternative`,
};

const all = CHARTABILITY.flatMap(({ heuristics }) => heuristics);
const named = all.map((one): [string, Heuristic] => [one.failure.en, one]);

/** What is wrong with a proof: its file, or the title that no test of it begins with or contains. */
function faultOf(proof: Proof): string | undefined {
  const { file, title } = proofOf(proof);
  if (!existsSync(join(root, file))) return `no such file: ${file}`;
  const text = readFileSync(join(root, file), 'utf8');
  return text.includes(title) ? undefined : `no such test in ${file}: ${title}`;
}

describe('the answers to Chartability', () => {
  it('are fifty, one for each heuristic of its workbook, and name those that are critical', () => {
    const answered = CHARTABILITY.map(({ id, heuristics }) => [
      id,
      heuristics.map(({ failure, critical }) => `${critical ? '!' : ''}${failure.en}`).join('\n'),
    ]);
    expect(Object.fromEntries(answered)).toEqual(WORKBOOK);
    expect(all).toHaveLength(50);
    expect(all.filter(({ critical }) => critical)).toHaveLength(14);
  });

  it.each(named)('are given in both languages: %s', (_name, { failure, answer }) => {
    for (const { zh, en } of [failure, answer]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(named)('name tests that there are: %s', (_name, { proofs }) => {
    expect(proofs.flatMap((proof) => faultOf(proof) ?? [])).toEqual([]);
  });

  it.each(named)('are proved where they say that it is met: %s', (_name, heuristic) => {
    const { verdict, proofs, gaps = [] } = heuristic;
    if (verdict === 'met') expect(proofs.length).toBeGreaterThan(0);
    // What is missing is told to readers too.
    expect(gaps.length > 0).toBe(verdict === 'partly' || verdict === 'not');
  });

  it('are found wrong where a test is gone, or its promise', () => {
    expect(faultOf('test/gone.test.ts')).toBe('no such file: test/gone.test.ts');
    expect(faultOf('test/floor.test.ts: is never said: there')).toMatch(/^no such test in /);
  });
});
