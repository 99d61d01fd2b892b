/** The dimensions by which figures of the sample are split, and the share that each category usually has. */
import { PASSAGE_DIMENSIONS } from './passages.mjs';
import { text } from './text.mjs';

const dimension = (id, zh, en, categories) => ({
  id,
  name: text(zh, en),
  categories: categories.map(([key, chinese, english]) => ({
    id: key,
    name: text(chinese, english),
  })),
});

const CAUSE = dimension('cause', '争议原因', 'Cause of dispute', [
  ['wages', '劳动报酬', 'Wages'],
  ['termination', '解除劳动合同', 'Termination'],
  ['insurance', '社会保险', 'Social insurance'],
  ['other', '其他', 'Other'],
]);

/** The three groups that employment services look after first. */

export const AUDIENCE = dimension('audience', '对象', 'For whom', [
  ['unemployed', '失业人员', 'Unemployed persons'],
  ['hard-to-employ', '就业困难人员', 'Persons hard to employ'],
  ['graduates', '离校未就业高校毕业生', 'Graduates without work'],
]);

export const HOURS = Array.from({ length: 14 }, (_, i) => String(i + 8).padStart(2, '0'));

export const WEEKDAYS = [
  ['1', '周一', 'Mon'],
  ['2', '周二', 'Tue'],
  ['3', '周三', 'Wed'],
  ['4', '周四', 'Thu'],
  ['5', '周五', 'Fri'],
  ['6', '周六', 'Sat'],
  ['7', '周日', 'Sun'],
];

/** With the share of residents who have one within fifteen minutes. */
export const FACILITIES = [
  ['school', '幼儿园和小学', 'Schools', 0.93],
  ['clinic', '社区卫生服务', 'Clinics', 0.9],
  ['elder-care', '养老服务', 'Elder care', 0.84],
  ['canteen', '社区食堂', 'Canteens', 0.71],
  ['sports', '体育健身', 'Sports', 0.88],
  ['culture', '文化活动', 'Culture', 0.79],
];

/** By dimension and category; those of a dimension come to 1. */
export const SHARES = {
  clubType: { sports: 0.29, arts: 0.27, reading: 0.13, charity: 0.19, other: 0.12 },
  sizeBand: { s10: 0.24, s20: 0.33, s30: 0.26, s50: 0.13, s100: 0.04 },
  daysBand: { d7: 0.34, d15: 0.38, d30: 0.21, more: 0.07 },
  serviceKind: { rights: 0.31, advice: 0.5, service: 0.19 },
  ageBand: { under60: 0.22, from60: 0.33, from70: 0.3, from80: 0.15 },
  audience: { unemployed: 0.46, 'hard-to-employ': 0.33, graduates: 0.21 },
};

export const DIMENSIONS = [
  CAUSE,
  dimension('clubType', '社团类型', 'Type of club', [
    ['sports', '体育健身', 'Sports'],
    ['arts', '文化艺术', 'Arts'],
    ['reading', '读书学习', 'Reading'],
    ['charity', '公益志愿', 'Volunteering'],
    ['other', '其他', 'Other'],
  ]),
  dimension('sizeBand', '社团人数', 'Size of club', [
    ['s10', '10—19人', '10–19'],
    ['s20', '20—29人', '20–29'],
    ['s30', '30—49人', '30–49'],
    ['s50', '50—99人', '50–99'],
    ['s100', '100人以上', '100 and more'],
  ]),
  dimension('daysBand', '调处天数', 'Days to settle', [
    ['d7', '7天以内', 'up to 7'],
    ['d15', '8—15天', '8–15'],
    ['d30', '16—30天', '16–30'],
    ['more', '30天以上', 'over 30'],
  ]),
  dimension('serviceKind', '服务类别', 'Kind of service', [
    ['rights', '维权', 'Rights'],
    ['advice', '咨询', 'Advice'],
    ['service', '服务', 'Service'],
  ]),
  dimension('ageBand', '年龄段', 'Age band', [
    ['under60', '60岁以下', 'under 60'],
    ['from60', '60—69岁', '60–69'],
    ['from70', '70—79岁', '70–79'],
    ['from80', '80岁以上', '80 and over'],
  ]),
  dimension('facilityType', '设施类型', 'Type of facility', FACILITIES),
  dimension('weekday', '星期', 'Weekday', WEEKDAYS),
  dimension(
    'hour',
    '时段',
    'Hour',
    HOURS.map((hour) => [hour, `${Number(hour)}时`, `${hour}:00`]),
  ),
  dimension('cohort', '届别', 'Cohort', [
    ['2022', '2022届', 'Class of 2022'],
    ['2023', '2023届', 'Class of 2023'],
    ['2024', '2024届', 'Class of 2024'],
  ]),
  AUDIENCE,
  ...PASSAGE_DIMENSIONS,
];
