import type { ListedItem } from '../../core/contract/contract.generated.js';
import { counted } from '../../i18n/counted.js';
import { inEach } from '../../i18n/lang.js';

interface ListingWords {
  kinds: Record<ListedItem['kind'], string>;
  anything: string;
  count(n: number): string;
  expired(n: number): string;
  none: string;
  rest(n: number): string;
  name: string;
  kind: string;
  type: string;
  audience: string;
  validity: string;
  provider: string;
  all: string;
  /** Of the audience that a list is for. */
  chosen: string;
  everybody: string;
  everywhere: string;
  until(date: string): string;
  /** The same below the word for validity. */
  upTo(date: string): string;
  from(date: string): string;
  ahead(date: string): string;
  /** The region and day that the list is of. */
  on(region: string, day: string): string;
  /** Where the figure above the list stands too: in the course that ends with the stage named. */
  firstOf(last: string): string;
  unsplit: string;
  unknown(attribute: string, value: string, known: string): string;
}

/** What is said of things to look up; apart, because few pages list any. */
export const listingWords = inEach<ListingWords>({
  'zh-CN': {
    kinds: { policy: '政策', post: '岗位', course: '课程', facility: '设施', club: '社团' },
    anything: '事项',
    count: (n) => `共${n}项`,
    expired: (n) => `另有${n}项已过期`,
    none: '没有符合条件的事项',
    rest: (n) => `显示其余${n}项`,
    name: '名称',
    kind: '类别',
    type: '类型',
    audience: '对象',
    validity: '有效期',
    provider: '提供单位',
    all: '全部',
    chosen: '已选',
    everybody: '不限对象',
    everywhere: '不限地区',
    until: (date) => `有效期至${date}`,
    upTo: (date) => `至${date}`,
    from: (date) => `自${date}起`,
    ahead: (date) => `自${date}起，尚未开始`,
    on: (region, day) => `${region} · 有效期按${day}计`,
    firstOf: (last) => `也是到“${last}”各环节的第一个数`,
    unsplit: '没有可公布的分对象数，这是全部对象的数',
    unknown: (attribute, value, known) =>
      `${attribute} 写的“${value}”不在数据中。${known && `可用的有：${known}。`}`,
  },
  en: {
    kinds: {
      policy: 'Policies',
      post: 'Posts',
      course: 'Courses',
      facility: 'Facilities',
      club: 'Clubs',
    },
    anything: 'Things to look up',
    count: (n) => counted(n, 'item'),
    expired: (n) => `${n} more expired`,
    none: 'Nothing fits',
    rest: (n) => `Show the other ${n}`,
    name: 'Name',
    kind: 'Kind',
    type: 'Type',
    audience: 'For whom',
    validity: 'Valid',
    provider: 'Provider',
    all: 'All',
    chosen: 'chosen',
    everybody: 'for everybody',
    everywhere: 'everywhere',
    until: (date) => `until ${date}`,
    upTo: (date) => `until ${date}`,
    from: (date) => `from ${date}`,
    ahead: (date) => `from ${date}, not yet`,
    on: (region, day) => `${region} · validity as of ${day}`,
    firstOf: (last) => `also the first of the stages up to “${last}”`,
    unsplit: 'no figure for this group can be shown; this is the one for all',
    unknown: (attribute, value, known) =>
      `${attribute} says “${value}”, which the data do not have.${known && ` There are: ${known}.`}`,
  },
});
