import type { FigureGroup, Plan } from '../../src/publish/plan.js';
import type { Counted } from '../../src/publish/release.js';
import type { CountedCell } from '../../src/publish/sheet.js';
import type { Attendance } from './records.js';

/** Whether a record is one that a measure counts, by what the configuration says and nothing else. */
const isCounted = ({ where = [] }: FigureGroup['item'], record: Attendance) =>
  where.every(({ column, is }) => is.includes(record[column as keyof Attendance]));

/** The most hours of one person, and those of all but the two who have the most. */
function largestOf(records: readonly Attendance[]): readonly [largest: number, others: number] {
  const sums = new Map<string, number>();
  for (const { person, hours } of records)
    sums.set(person, (sums.get(person) ?? 0) + Number(hours));
  const [first = 0, , ...others] = [...sums.values()].sort((a, b) => b - a);
  return [first, others.reduce((sum, one) => sum + one, 0)];
}

/** Whether who has the second most hours could tell the most hours of one to within 15 percent. */
export function isDominated(records: readonly Attendance[]): boolean {
  const [largest, others] = largestOf(records);
  return 100 * others < 15 * largest;
}

/** What an engine would count of attendances: written once more, as plainly as can be. */
export function countedBy(plan: Plan, records: readonly Attendance[]): Counted {
  const { places, groups } = plan;
  const cells = (district: number | undefined): CountedCell[] => {
    const regions = district === undefined ? places.tops : places.membersOf(district);
    return groups.flatMap((group, grp) =>
      regions.flatMap((place) =>
        group.categories.flatMap((category, cat) =>
          group.slots.flatMap(({ start, length }, slot): CountedCell[] => {
            const { id } = places.all[place]!.item;
            const own = records.filter((record) => {
              const month =
                Number(record.day.slice(0, 4)) * 12 + Number(record.day.slice(5, 7)) - 1;
              const sex = record.sex === '女' ? 'f' : 'm';
              return (
                record.community.startsWith(id) &&
                month >= start &&
                month < start + length &&
                isCounted(group.item, record) &&
                (group.dimension === undefined || sex === category)
              );
            });
            if (own.length === 0) return [];
            const persons = new Set(own.map(({ person }) => person)).size;
            const { count = 'records' } = group.item;
            const sum = own.reduce((all, { hours }) => all + Number(hours), 0);
            const value = { records: own.length, persons, sum }[count];
            return [[grp, place, cat, slot, value, persons, ...largestOf(own)]];
          }),
        ),
      ),
    );
  };
  return {
    gaps: { isMissing: () => false, isOpen: () => false },
    cells: async (district) => cells(district),
  };
}
