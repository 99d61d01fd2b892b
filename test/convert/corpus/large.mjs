// Workbooks of many cells, to be measured: a wide one, streets down and months over indicators across; and a
// long list of one figure a row. `streets` are [code, name].
import { LEFT, fig, head, label, title } from './kit/cells.mjs';
import { book, sheet } from './kit/sheet.mjs';
import { CASES, CLOSED, HOTLINE, JOBS, TRAINING } from './kit/truth.mjs';

const monthAt = (n) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
const words = (p) => `${p.slice(0, 4)}年${Number(p.slice(5))}月`;

const place = ([code, name]) => ({ code, name });

/** `streets.length` × `months` × 4 cells. */
export function wide(streets, months) {
  const items = [JOBS, TRAINING, CASES, HOTLINE];
  const periods = Array.from({ length: months }, (_, n) => monthAt(n));
  return book(
    'wide.xlsx',
    sheet('数据', [
      [title('各街道主要指标')],
      [head('区划代码'), ...periods.flatMap((p) => [head(words(p)), LEFT, LEFT, LEFT])],
      [undefined, ...periods.flatMap(() => items.map((i) => head(`${i.name}（${i.unit}）`)))],
      ...streets.map((one) => [
        label(one[0]),
        ...periods.flatMap((p) => items.map((i) => fig({ i, r: place(one), p }))),
      ]),
    ]),
  );
}

/** `streets.length` × `months` × 5 rows of 5 cells. */
export function long(streets, months) {
  const items = [JOBS, TRAINING, CASES, HOTLINE, CLOSED];
  const periods = Array.from({ length: months }, (_, n) => monthAt(n));
  return book(
    'long.xlsx',
    sheet('数据', [
      ['区划代码', '指标', '时期', '数值', '单位'].map((name) => head(name)),
      ...streets.flatMap((one) =>
        items.flatMap((i) =>
          periods.map((p) => [
            label(one[0]),
            label(i.name),
            label(words(p)),
            fig({ i, r: place(one), p }),
            label(i.unit),
          ]),
        ),
      ),
    ]),
  );
}
