import { inEach } from '../../../i18n/lang.js';

interface ClassKeyWords {
  /** That depth is size, and what the ticks of the strip are, where it has some. */
  order(ticks: string): string;
  ticks: Record<'area' | 'cell', string>;
  /** That boxes do not show how wide their classes are; and where these part, if that stands nowhere else. */
  uneven(edges: string): string;
  /** What the line across the strip is. */
  line(target: string): string;
  /** What a mark says; of the line named before, without its name. */
  missed(mark: string, target: string): string;
  /** That none misses a target. */
  kept(target: string): string;
  unshaded: string;
}

/** What is said beside the strip of classes. */
export const classKeyWords = inEach<ClassKeyWords>({
  'zh-CN': {
    order: (ticks) => `由小到大${ticks && `，${ticks}`}`,
    ticks: { area: '短线为各地区', cell: '短线为各格' },
    uneven: (edges) => `各级宽窄不等${edges && `，分界：${edges}`}`,
    line: (target) => `粗线：${target}`,
    missed: (mark, target) => `${mark}：未达到${target}`,
    kept: (target) => `都达到${target}`,
    unshaded: '约数、界限数和没有数的不着色',
  },
  en: {
    order: (ticks) => `from low to high${ticks && `, ${ticks}`}`,
    ticks: { area: 'a tick for each area', cell: 'a tick for each cell' },
    uneven: (edges) => `classes differ in width${edges && ` and part at ${edges}`}`,
    line: (target) => `heavy line: ${target}`,
    missed: (mark, target) => `${mark}: misses ${target || 'the target'}`,
    kept: (target) => `all meet ${target}`,
    unshaded: 'bounds and absent figures have no shade',
  },
});
