import { expect } from '@open-wc/testing';
import '../../src/elements/trend/gf-trend.js';
import { heard } from '../../stories/book/heard.js';
import { streets } from '../../stories/documents/streets.js';
import { quietConsole } from '../support/console.js';
import { placeData } from '../support/page.js';

describe('what the book says is heard of a picture', () => {
  quietConsole();

  it('begins with its title and its reading, and names each stop with its value', async () => {
    const host = await placeData('<gf-trend indicator="rate"></gf-trend>', streets());
    const { opens, stops } = heard(host);
    expect(opens[0]).to.contain('就业率');
    expect(opens.at(-1)).to.contain('96.0%');
    expect(stops.map(({ role }) => role)).to.include.members(['button', 'slider']);
    const slider = stops.find(({ role }) => role === 'slider')!;
    expect(slider.says).to.contain('2024年6月');
  });
});
