import { describe, expect, it } from 'vitest';
import { Session } from '../../src/workbench/session.js';
import { smallEngine } from '../support/small-engine.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const TABLE = bytes('街道,新增就业,培训\n东街道,12,30\n西街道,—,28\n南街道,9,\n');

const opened = async () => {
  const session = new Session(smallEngine, 'zh-CN');
  const overview = await session.ask('add', [{ name: '三月.csv', bytes: TABLE }]);
  return { session, overview };
};

describe('a session of the workbench', () => {
  it('accounts for every cell of its sheets', async () => {
    const { overview } = await opened();
    const { account, cells } = overview;
    expect(cells).toBe(12);
    expect(Object.values(account).reduce((sum, count) => sum + count, 0)).toBe(cells);
    expect(account).toMatchObject({ figure: 4, head: 3, label: 3, refused: 1, empty: 1 });
  });

  it('asks what it may not guess, and takes the answer, and takes it back', async () => {
    const { session, overview } = await opened();
    const [choice] = overview.choices;
    expect(choice).toMatchObject({ question: '“—”是什么意思？', isAnswered: false, chosen: -1 });
    expect(overview.problems.map(({ where }) => where)).toEqual(['表一!B3']);
    const after = await session.ask('answer', { key: choice!.key, option: 1 });
    expect(after.choices[0]).toMatchObject({ isAnswered: true, chosen: 1 });
    expect(after.account).toMatchObject({ figure: 5, refused: 0 });
    const back = await session.ask('undo', undefined);
    expect(back.choices[0]!.isAnswered).toBe(false);
    expect(back.account.refused).toBe(1);
    expect(back).toMatchObject({ canUndo: false, canRedo: true });
    expect((await session.ask('redo', undefined)).account.refused).toBe(0);
  });

  it('keeps the answers when another file comes, and when one is taken away', async () => {
    const { session, overview } = await opened();
    await session.ask('answer', { key: overview.choices[0]!.key, option: 0 });
    const more = await session.ask('add', [{ name: '四月.csv', bytes: TABLE }]);
    expect(more.choices[0]!.isAnswered).toBe(true);
    expect(more.account).toMatchObject({ figure: 10, refused: 0 });
    const fewer = await session.ask('remove', '三月.csv');
    expect(fewer.account.figure).toBe(5);
  });

  it('puts a file of the same name in the place of the one before', async () => {
    const { session } = await opened();
    const again = await session.ask('add', [
      { name: '三月.csv', bytes: bytes('街道,新增就业\n东街道,1\n') },
    ]);
    expect(again.files).toHaveLength(1);
    expect(again.cells).toBe(4);
  });

  it('takes a saved mapping with a file, and asks nothing that it answers', async () => {
    const { session, overview } = await opened();
    await session.ask('answer', { key: overview.choices[0]!.key, option: 0 });
    const saved = await session.ask('download', 'mapping');
    expect(saved!.name).toBe('小表-读表说明.json');
    const next = new Session(smallEngine, 'zh-CN');
    const at = await next.ask('add', [
      { name: '四月.csv', bytes: TABLE },
      { name: saved!.name, bytes: bytes(saved!.text) },
    ]);
    expect(at.choices).toEqual([]);
    expect(at.account.refused).toBe(0);
  });

  it('shows the day of publication that the data file says', async () => {
    const { session, overview } = await opened();
    const file = (await session.ask('download', 'contract'))!;
    expect(overview.names.published).toBe(JSON.parse(file.text).dataset.published);
    expect(overview.names.published).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('puts the names that are typed into contract and mapping', async () => {
    const { session } = await opened();
    await session.ask('name', { title: '就业 情况/3月', publisher: '某区人社局' });
    const file = (await session.ask('download', 'contract'))!;
    expect(file.name).toBe('就业-情况-3月.json');
    const { dataset } = JSON.parse(file.text);
    expect(dataset).toMatchObject({ title: '就业 情况/3月', publisher: { name: '某区人社局' } });
    expect((await session.ask('download', 'mapping'))!.text).toContain('某区人社局');
  });

  it('reports every cell and every problem in a table that no program runs as formulas', async () => {
    const { session } = await opened();
    await session.ask('add', [{ name: '=cmd.csv', bytes: TABLE }]);
    const { text, name } = (await session.ask('download', 'report'))!;
    expect(name).toMatch(/\.csv$/);
    const lines = text.slice(1).trim().split('\r\n');
    expect(lines[0]).toBe('文件,工作表,单元格,结果,说明');
    expect(lines).toContain('三月.csv,表一,4格,取用的数,');
    expect(lines).toContain('三月.csv,表一,B3,错误,problem symbol-undeclared');
    expect(lines.filter((line) => /^[=+\-@]/.test(line))).toEqual([]);
    expect(lines.some((line) => line.startsWith("'=cmd.csv"))).toBe(true);
  });

  it('shows a part of a sheet, and says of each cell what became of it and why', async () => {
    const { session } = await opened();
    const place = { file: '三月.csv', sheet: '表一' };
    const { cells } = await session.ask('window', {
      ...place,
      top: 1,
      left: 0,
      bottom: 2,
      right: 1,
    });
    expect(cells.map((row) => row.map((cell) => [cell!.text, cell!.role]))).toEqual([
      [
        ['东街道', 'region'],
        ['12', 'figure'],
      ],
      [
        ['西街道', 'region'],
        ['—', 'refused'],
      ],
    ]);
    expect(await session.ask('cell', { ...place, row: 1, column: 1 })).toBe(
      '取用的数：东街道，2024年3月，新增就业：12。',
    );
    expect(await session.ask('cell', { ...place, row: 2, column: 1 })).toContain(
      'problem symbol-undeclared',
    );
  });

  it('says of a file that it cannot read that it did not', async () => {
    const session = new Session(smallEngine, 'zh-CN');
    const overview = await session.ask('add', [{ name: '照片.png', bytes: bytes('PNG') }]);
    expect(overview.files).toEqual([{ name: '照片.png', what: '没有读', isRead: false }]);
    expect(overview.problems).toHaveLength(1);
    expect(overview.contract).toBeUndefined();
  });

  it('draws with tags that the contract has enough for', async () => {
    const { session } = await opened();
    const preview = (await session.ask('preview', {}))!;
    expect(preview.region).toBe('whole');
    expect(preview.tags.map(({ tag }) => tag)).toEqual([
      'gf-filter',
      'gf-stat',
      'gf-ranking',
      'gf-table',
    ]);
  });
});
