import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../../src/elements/doctor/gf-doctor.js';
import '../../../src/elements/stat/gf-stat.js';
import type { DoctorElement } from '../../../src/elements/doctor/doctor-element.js';
import { quietConsole } from '../../support/console.js';
import { all, inside, read, readAll, smallDocument } from '../../support/page.js';

const AXE = 30_000;

describe('gf-doctor', () => {
  const console = quietConsole();

  async function examined(markup = '', attributes = ''): Promise<DoctorElement> {
    const room = await fixture<HTMLElement>(
      `<div>${markup}<gf-doctor ${attributes}></gf-doctor></div>`,
    );
    const doctor = room.querySelector('gf-doctor')!;
    await done(doctor);
    return doctor;
  }
  const done = (doctor: DoctorElement) =>
    waitUntil(() => doctor.shadowRoot?.querySelector('[part=policy]'), 'no result', {
      timeout: 9000,
    });
  const said = (doctor: DoctorElement) => readAll(doctor, '.finding').join('\n');

  it('is accessible, in light, dark and large type', async () => {
    const doctor = await examined();
    await expect(doctor).to.be.accessible();
    doctor.theme = 'dark';
    doctor.elder = true;
    await doctor.updateComplete;
    await expect(doctor).to.be.accessible();
  }).timeout(AXE);

  it('names a tag without room, a hidden one, a misspelt one, each with its cure', async () => {
    const data = JSON.stringify(await smallDocument());
    const block = `<script type="application/json">${data}</script>`;
    const doctor = await examined(
      `<div hidden><gf-stat indicator="employment-rate">${block}</gf-stat></div>
       <gf-stats></gf-stats>`,
    );
    expect(said(doctor)).to.contain('<gf-stat> 现在是隐藏的');
    expect(said(doctor)).to.contain('<gf-stats> 没有启动');
    expect(read(doctor, '.summary')).to.match(/\d 处错误/);
    // The test page itself has no script of ours.
    expect(said(doctor)).to.contain('没有 gongfu.js');
  });

  it('names sample data that are overdue, and an id that the data have not', async () => {
    console.expect('[unknown-region]');
    const document = await smallDocument();
    const block = `<script type="application/json">${JSON.stringify(document)}</script>`;
    const doctor = await examined(`<gf-stat region="nowhere" hidden>${block}</gf-stat>`);
    expect(said(doctor)).to.contain('数据已过期：截至 2024-03，应于 2024-05-15 前更新');
    expect(said(doctor)).to.contain('数据中没有地区“nowhere”');
    expect(said(doctor), 'this machine is no live site').not.to.contain('正式网页');
  });

  it('looks again when asked, and finds what has been mended', async () => {
    const doctor = await examined('<gf-misspelt></gf-misspelt>');
    expect(said(doctor)).to.contain('gf-misspelt');
    doctor.parentElement!.querySelector('gf-misspelt')!.remove();
    inside(doctor, 'button').click();
    await doctor.updateComplete;
    expect(read(doctor, '.summary')).to.equal('正在检查');
    await done(doctor);
    expect(said(doctor)).not.to.contain('gf-misspelt');
  });

  it('speaks English where the page does', async () => {
    const doctor = await examined('<gf-misspelt></gf-misspelt>', 'lang="en"');
    expect(read(doctor, '.title')).to.equal('Check of this page');
    expect(said(doctor)).to.contain('<gf-misspelt> has not started.');
    expect(said(doctor)).not.to.match(/\p{Script=Han}/u);
  });

  it('shows the header to send, and copies it', async () => {
    const doctor = await examined();
    const header = read(doctor, 'pre');
    expect(header).to.match(/^Content-Security-Policy: default-src 'self'; require-trusted-types/);
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const button = all(doctor, '.policy button')[0]!;
    try {
      button.click();
      await waitUntil(() => read(doctor, '.policy [role=status]') === '已复制。');
      expect(written).to.deep.equal([header]);
      clipboard.writeText = () => Promise.reject(new Error('denied'));
      button.click();
      await waitUntil(() => read(doctor, '.policy [role=status]').includes('自行复制'));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('has buttons that a thumb can hit', async () => {
    for (const button of all(await examined(), 'button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});
