import type { Statement } from '../brief.js';
import type { Course } from './course.js';
import type { Standing } from './standing.js';

/** A statement of a reading, or `missed`, the part of the spread that counts who misses a target. */
export type Said = Statement['kind'] | 'missed';

/** What of a reading the title of a course has said. */
export function saidByCourse(course: Course | undefined): Said[] {
  if (course?.kind === 'run') return ['target'];
  return course?.kind === 'yearly' ? ['level'] : [];
}

/** What of a reading the title of regions side by side has said. */
export function saidByStanding(standing: Standing | undefined): Said[] {
  if (!standing) return [];
  return [standing.kind === 'target' ? 'missed' : 'spread'];
}

/** What a reading has to say beside a title. */
export function unsaid(statements: readonly Statement[], said: readonly Said[]): Statement[] {
  return statements
    .filter(({ kind }) => !said.includes(kind))
    .map((statement) => {
      if (statement.kind !== 'spread' || !said.includes('missed')) return statement;
      const { missed: _said, ...spread } = statement;
      return spread;
    });
}
