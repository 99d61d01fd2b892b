/** Regions of a made-up city: of the sample's district some streets, and a district more. */
const DISTRICTS = [
  ['390105', '漕浦区', ['棹歌巷', '澜汀', '芦棹', '鹭坡']],
  ['390106', '菱湾区', ['菱桥', '东菱', '苇塘']],
] as const;

const COMMUNITIES = ['一', '二', '三', '四'];

/** The months of the records. */
const MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];

const AGES = ['35岁以下', '35—49岁', '50岁及以上'];

function regions() {
  const rows: (readonly string[])[] = [['3901', '漕州市', 'city', '']];
  const communities: string[] = [];
  for (const [district, name, streets] of DISTRICTS) {
    rows.push([district, name, 'district', '3901']);
    for (const [i, called] of streets.entries()) {
      const street = `${district}00${i + 1}`;
      rows.push([street, `${called}街道`, 'street', district]);
      for (const [k, number] of COMMUNITIES.entries()) {
        const id = `${street}00${k + 1}`;
        rows.push([id, `${called}${number}社区`, 'community', street]);
        communities.push(id);
      }
    }
  }
  return { rows, communities };
}

const csv = (rows: readonly (readonly string[])[]) =>
  `\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;

/** Files of records and divisions for the example of `gongfu publish`: made up, the same each time. */
export function startRecords(): Record<string, string> {
  let state = 20240701;
  const lot = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const { rows, communities } = regions();
  const files: Record<string, string> = {
    'divisions.csv': csv([['代码', '名称', '层级', '上级'], ...rows]),
  };
  for (const month of MONTHS) {
    const records = [['人员编号', '姓名', '年龄段', '社区', '日期', '结业']];
    for (const [c, id] of communities.entries()) {
      // Every seventh community is small, so that something is withheld.
      const count = c % 7 === 3 ? 2 + lot(6) : 20 + lot(40);
      for (let i = 0; i < count; i++) {
        const person = c * 1000 + lot(c % 7 === 3 ? 9 : 90);
        const day = String(1 + lot(28)).padStart(2, '0');
        const number = String(person).padStart(6, '0');
        records.push([
          `SL${number}`,
          `示例${number}`,
          AGES[person % AGES.length]!,
          id,
          `${month}-${day}`,
          lot(10) < 8 ? '是' : '否',
        ]);
      }
    }
    files[`records/${month}.csv`] = csv(records);
  }
  return files;
}
