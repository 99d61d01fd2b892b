import { expect } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import { quietConsole } from '../../../support/console.js';
import { SHAPES, hangSample, hangUp } from '../../../support/hang.js';
import { press } from '../../../support/input.js';
import {
  GONGSHU,
  SMALL,
  all,
  deep,
  everything,
  inside,
  read,
  readAll,
  settled,
  smallDocument,
} from '../../../support/page.js';
import { PLACE } from '../../../support/sample.js';

describe('the finished scenes of a wall', () => {
  quietConsole();

  it('says beside a number of a domain which period it is of, where that is another', async () => {
    const wall = await hangSample('no-tour', [3840, 1080]);
    const figures = all(wall, '.scene')[0]!.querySelectorAll<HTMLElement>('.fact');
    const said = [...figures].map((one) => one.innerText.replace(/\s+/g, ' '));
    const of = (name: string) => said.find((text) => text.includes(name));
    // The wall is of December 2024: a year and a quarter beside it are not.
    expect(of('技能人才占比')).to.match(/截至2024年 35.4/);
    expect(of('社团')).to.match(/截至2024年四季度 1,950/);
    expect(of('就业率')).to.match(/就业率 初步数 96.5/);
  });

  it('shows each domain as a number and says the one thing that needs attention', async () => {
    const wall = await hangSample('no-tour');
    const overview = all(wall, '.scene')[0]!;
    expect(overview.querySelectorAll('.fact')).to.have.length(5);
    expect(read(wall, '.lead')).to.match(
      /^最需要关注 9户 零就业家庭未达到动态清零（0户） 2022年1月 19户 → 9户 零就业家庭户数 · .*初步数/,
    );
    // Its figure is the largest text on the wall, and stands first for who reads and who listens.
    const sizes = [...deep(overview)].map((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(parseFloat(getComputedStyle(inside(wall, '.alarm')).fontSize)).to.equal(
      Math.max(...sizes),
    );
    expect(overview.querySelector('.cell')!.className).to.contain('lead');
  });

  it('says the number of its lead no more than twice', async () => {
    const wall = await hangSample('no-tour');
    const story = inside<HTMLElement>(wall, '.story').innerText;
    expect(story.replace(/19户/g, '').match(/9\s*户/g)).to.have.length(2);
  });

  it('shows in two steps what an upright wall has no room for at once', async () => {
    const wall = await hangSample('no-tour scene="3"', [1080, 1920]);
    const shown = () =>
      all(wall, '.scene:not(.away) .grid:not(.away) .cell').map(({ style }) =>
        style.getPropertyValue('--area'),
      );
    expect(shown().sort()).to.deep.equal(['al', 'lead']);
    await press(wall, 'ArrowDown');
    await wall.updateComplete;
    expect(wall.place).to.deep.equal({ scene: 2, step: 1 });
    expect(shown().sort()).to.deep.equal(['f0', 'ti']);
    // By touch: the button of the scene that is shown leads to its next step.
    all<HTMLButtonElement>(wall, '.stop')[2]!.click();
    await wall.updateComplete;
    expect(wall.place).to.deep.equal({ scene: 2, step: 0 });
  });

  it('leads its third scene with the account of the stock, beside three reminders at most', async () => {
    const wall = await hangSample('no-tour scene="3"', [1920, 1080]);
    const scene = all(wall, '.scene')[2]!;
    expect(scene.querySelector('.alarm')!.textContent).to.match(/1,314\s*件/);
    expect(read(wall, '.scene:not(.away) .course')).to.match(
      /1,221 ＋ .* 19,189 − .* 19,096 ＝ 1,314/,
    );
    expect(scene.querySelectorAll('.lines li').length).to.be.within(1, 3);
  });

  it('leads a street with its name, its place among all and how it stands to the district', async () => {
    const wall = await hangSample('no-tour scene="2"', [1920, 1080]);
    const street = inside<HTMLElement>(wall, '.street').innerText.replace(/\s+/g, ' ');
    expect(street).to.match(
      /第1个，共18个 \S+街道 96.6%? ?%?.* 第10位，共18个 高于漕浦区0.1个百分点/,
    );
    expect(all(wall, '.dot')).to.have.length(18);
    expect(all(wall, '.dot.active')).to.have.length(1);
  });

  it('of one domain shows its regions beside its course, and disputes without all else by them', async () => {
    const document = await smallDocument();
    for (const one of document.indicators) one.domain = 'disputes';
    for (const size of [
      [1920, 1080],
      [3840, 1080],
      [1024, 768],
    ] as const) {
      const wall = await hangUp('<gf-wall no-tour></gf-wall>', size, document);
      await settled(wall);
      const parts = () =>
        [...all(wall, '.scene:not(.away)')[0]!.querySelectorAll('*')].map(
          ({ localName }) => localName,
        );
      expect(parts(), size.join()).to.include.members(['gf-trend', 'gf-tiles']);
      wall.show(3);
      await settled(wall);
      expect(read(wall, '.stop[aria-current]'), size.join()).to.contain('纠纷专题');
      expect(read(wall, '.stop[aria-current]'), size.join()).not.to.contain('就业');
      const steps = all(wall, '.scene:not(.away) .grid');
      expect(parts(), size.join()).to.include('gf-tiles');
      expect(steps.every((grid) => grid.querySelector('.cell'))).to.equal(true);
      wall.remove();
    }
  });

  for (const [name, src] of [
    ['a small dataset of another place', SMALL],
    ['a dataset of single figures', GONGSHU],
  ] as const) {
    it(`draws ${name} on every shape of wall, each cell in its place, without what it does not have`, async () => {
      for (const size of SHAPES) {
        const wall = await hangUp(`<gf-wall src="${src}" no-tour></gf-wall>`, size);
        await settled(wall);
        const count = readAll(wall, '.stop').length;
        expect(count).to.be.greaterThan(0);
        for (let scene = 1; scene <= count; scene++) {
          wall.show(scene);
          await settled(wall);
          const cells = all(wall, '.scene:not(.away) .grid:not(.away) .cell');
          const boxes = cells.map((cell) => cell.getBoundingClientRect());
          const where = `${size.join(' × ')}, scene ${scene}`;
          for (const [i, a] of boxes.entries()) {
            expect(a.width * a.height, where).to.be.greaterThan(2000);
            for (const b of boxes.slice(i + 1)) {
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              expect(across > 1 && down > 1, `${where}: two cells overlap`).to.equal(false);
            }
          }
        }
        expect(everything(wall)).not.to.contain('没有可显示的数据');
        if (src === SMALL) expect(everything(wall)).not.to.contain(PLACE.name);
        wall.remove();
      }
    }).timeout(30_000);
  }
});
