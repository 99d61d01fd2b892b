// What a clerk does at the workbench: gives files, answers, waits for the sentence about it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

export const state = (page: Page): Promise<string> =>
  page.$eval('#state', (one) => one.textContent!);

/** Does something that the page answers with a sentence, and waits for that. */
export async function after(page: Page, act: () => Promise<unknown>, part = ''): Promise<string> {
  await page.$eval('#state', (one) => one.replaceChildren());
  await act();
  await page.waitForFunction(
    (part) => {
      const said = document.querySelector('#state')!.textContent!;
      const isBusy = document.body.classList.contains('is-busy');
      return said.length > 3 && said.includes(part) && !isBusy;
    },
    { timeout: 60_000 },
    part,
  );
  return state(page);
}

/** Chooses files with the button. */
export async function give(page: Page, ...paths: string[]): Promise<string> {
  const input = (await page.$('#file')) as ElementHandle<HTMLInputElement>;
  return after(page, () => input.uploadFile(...paths));
}

/** Answers every choice by its guess, or else by its first option. */
export async function answerAll(page: Page): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const open = await page.$(
      '.choice:not(.is-done):not(.is-optional) select, .choice:not(.is-done):not(.is-optional) input',
    );
    if (!open) return;
    await after(page, () =>
      open.evaluate((element) => {
        const control = element as Element as HTMLSelectElement;
        const { value, options } = control;
        control.value = value || (options?.[1]?.value ?? '2024');
        control.dispatchEvent(new Event('change'));
      }),
    );
  }
  throw new Error('there is always one more to answer');
}

/** Lets a page save what it gives into a folder. */
export async function savesInto(page: Page, folder: string): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The path of a file, once it has been saved. */
export async function saved(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  for (let i = 0; i < 200 && !existsSync(path); i++) {
    await new Promise((done) => setTimeout(done, 50));
  }
  if (!existsSync(path)) throw new Error(`not saved: ${name}`);
  return path;
}
