import { expect } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import { quietConsole } from '../../../support/console.js';
import { hangSample } from '../../../support/hang.js';
import { all, read, settled, smallDocument } from '../../../support/page.js';

describe('what an update has changed', () => {
  quietConsole();

  it('marks what an update has changed in a scene of the page, and in no other', async () => {
    const document = await smallDocument();
    const own = ['employed-persons', 'willing-workers'].map(
      (id) => `<section title="${id}"><gf-stat indicator="${id}"></gf-stat></section>`,
    );
    const wall = await hangSample('no-tour', [1600, 900], own.join(''));
    wall.data = document;
    await settled(wall);
    wall.data = structuredClone(document);
    await settled(wall);
    expect(all(wall, '.news')).to.have.length(0);
    const next = structuredClone(document);
    const rows = next.data![0]!.values['employed-persons']!;
    // The district, a street of it and its community.
    for (const row of [0, 2, 5]) (rows[row] as number[])[2]! -= 4;
    wall.data = next;
    await settled(wall);
    expect(read(wall, '.news')).to.contain('更新');
    wall.show(2);
    await settled(wall);
    expect(all(wall, '.news')).to.have.length(0);
  });

  it('keeps a mark for the scene that has not shown it, though another update comes first', async () => {
    const document = await smallDocument();
    const own = ['employed-persons', 'willing-workers'].map(
      (id) => `<section title="${id}"><gf-stat indicator="${id}"></gf-stat></section>`,
    );
    const wall = await hangSample('no-tour', [1600, 900], own.join(''));
    const change = async (id: string) => {
      const rows = document.data![0]!.values[id]!;
      for (const row of [0, 2, 5]) (rows[row] as number[])[2]! -= 4;
      wall.data = structuredClone(document);
      await settled(wall);
    };
    wall.data = structuredClone(document);
    await settled(wall);
    await change('willing-workers');
    expect(all(wall, '.news')).to.have.length(0);
    await change('employed-persons');
    expect(read(wall, '.news')).to.contain('更新');
    wall.show(2);
    await settled(wall);
    expect(read(wall, '.news')).to.contain('更新');
  });
});
