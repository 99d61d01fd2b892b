/**
 * What residents of the sample district can look up: policies, posts, courses, clubs. All of it is made up; the
 * links lead to pages of the demo.
 */
import { AUDIENCE } from './dimensions.mjs';
import { idOf } from './regions.mjs';
import { text } from './text.mjs';

const [U, H, G] = AUDIENCE.categories.map(({ id }) => id);
const office = text('区就业管理服务中心（示例）', 'Employment service centre (sample)');
const street = text('街道党群服务中心（示例）', 'Service centre of the street (sample)');
const school = text('区职业技能培训点（示例）', 'Training site of the district (sample)');

/** Each item: id, Chinese and English name, what else is said of it. */

const ITEMS = {
  policy: [
    ['training-grant', '职业技能提升补贴', 'Grant for training', { audience: [U, H] }],
    ['job-grant', '求职创业补贴', 'Grant for job seekers', { audience: [H, G] }],
    [
      'social-insurance-grant',
      '灵活就业社会保险补贴',
      'Social insurance grant for flexible work',
      {
        audience: [H, G],
        summary: text(
          '办理灵活就业登记并缴费后申请。',
          'For registered flexible work with contributions paid.',
        ),
      },
    ],
    ['traineeship', '就业见习补贴', 'Traineeship grant', { audience: [G, U] }],
    ['start-up-loan', '创业担保贷款', 'Guaranteed start-up loan', { validFrom: '2024-01-01' }],
    ['start-up-grant', '一次性创业补贴', 'One-off start-up grant', { audience: [H, G] }],
    [
      'public-posts',
      '公益性岗位安置',
      'Placement in public-benefit posts',
      {
        audience: [H],
        summary: text('每人累计不超过三年。', 'Three years in all for each person.'),
      },
    ],
    [
      'stay-grant',
      '重点群体留岗补助',
      'Grant for staying in work',
      { validTo: '2024-12-31', audience: [U, H] },
    ],
    ['winter-grant', '寒冬送岗专项补助', 'Winter job grant', { validTo: '2024-03' }],
    [
      'new-rules',
      '新版技能补贴办法',
      'New rules for training grants',
      { audience: [U, H, G], validFrom: '2035-01-01' },
    ],
  ],
  post: [
    [
      'warehouse',
      '仓储理货员',
      'Warehouse assistant',
      { regions: [idOf('010')], audience: [U, H] },
    ],
    [
      'canteen-help',
      '社区食堂帮厨',
      'Canteen kitchen help',
      { regions: [idOf('017')], audience: [H, U] },
    ],
    ['care-worker', '养老护理员', 'Care worker', { regions: [idOf('007'), idOf('016')] }],
    [
      'shop-assistant',
      '街区门店店员',
      'Shop assistant',
      { regions: [idOf('013')], audience: [U, G] },
    ],
    [
      'live-host',
      '电商直播助理',
      'Assistant for live commerce',
      { regions: [idOf('009')], audience: [G] },
    ],
    [
      'clerk',
      '社区事务见习岗',
      'Trainee clerk of a community',
      { audience: [G], validTo: '2035-06' },
    ],
    ['technician', '设备维修技工', 'Maintenance technician', { regions: [idOf('011')] }],
    [
      'guard',
      '公益性治安巡查岗',
      'Public-benefit patrol post',
      { regions: [idOf('018')], audience: [H] },
    ],
  ],
  course: [
    ['elder-care-course', '养老护理（初级）', 'Elder care, beginners', { audience: [U, H] }],
    ['pastry-course', '西式面点师', 'Pastry making', {}],
    ['live-course', '短视频与直播运营', 'Short video and live commerce', { audience: [G, U] }],
    [
      'electrician-course',
      '低压电工取证班',
      'Low-voltage electrician',
      { regions: [idOf('011')], audience: [U] },
    ],
    ['interview-course', '求职面试训练营', 'Interview training', { audience: [G] }],
    ['computer-course', '办公软件入门', 'Office software, beginners', { audience: [H, U] }],
  ],
  club: [
    [
      'reading-club',
      '船篷读书会',
      'Barge reading club',
      { type: 'reading', regions: [idOf('005')] },
    ],
    ['running-club', '亲子跑团', 'Family running club', { type: 'sports', regions: [idOf('009')] }],
    ['choir', '社区合唱团', 'Community choir', { type: 'arts', regions: [idOf('016')] }],
    [
      'repair-club',
      '邻里维修志愿队',
      'Neighbours who repair',
      { type: 'charity', regions: [idOf('018')] },
    ],
    ['job-club', '求职互助小组', 'Job seekers’ club', { type: 'charity', audience: [U, H, G] }],
    ['chess-club', '棋友社', 'Chess club', { type: 'sports', regions: [idOf('007')] }],
  ],
};
const PROVIDER = { policy: office, post: office, course: school, club: street };

/** Policies, posts, courses and clubs of the sample district. */
export function lookUps() {
  return Object.entries(ITEMS).flatMap(([kind, items]) =>
    items.map(([id, zh, en, more]) => ({
      id,
      kind,
      name: text(zh, en),
      provider: PROVIDER[kind],
      ...more,
      source: 'sample-generator',
      url: kind === 'club' ? 'programmes.html' : 'scenes.html',
    })),
  );
}
