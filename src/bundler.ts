/**
 * What a bundler gets for `import 'gongfu-board/gongfu.js'`: every `gf-…` tag of a page works, now or when it
 * is added later, as with the loader of a page (all.ts), which finds its modules beside its own address. A
 * bundler gives files other addresses, so here each module is imported by a name that it can follow, and is
 * loaded when its first tag is seen. Where there is no page, as on a server that renders, it does nothing.
 */
import { isFirst, MESSAGE, STANDS_FOR_TAG, watch, type LoaderDetail } from './loading.js';

const self: LoaderDetail = { version: __GONGFU_VERSION__, url: 'gongfu-board/gongfu.js' };

/** How the module of each tag is loaded, by the name of the tag. */
const modules = new Map(
  Object.entries(import.meta.glob(['./elements/*/gf-*.ts'])).map(([file, load]) => [
    file.replace(/^.*\/|\.ts$/g, ''),
    load,
  ]),
);

const loading = new Set<string>();

/** Loads the module of a tag; one that failed may be asked for again. */
async function load(tag: string): Promise<void> {
  if (loading.has(tag)) return;
  loading.add(tag);
  try {
    await modules.get(tag)?.();
  } catch (error) {
    loading.delete(tag);
    tell(`<${tag}>`, error);
  }
}

/** Makes a tag of what stands for one. */
async function upgrade(element: Element): Promise<void> {
  try {
    const embed = await import('./elements/embed/embed.js');
    embed.upgrade(element);
  } catch (error) {
    tell(STANDS_FOR_TAG, error);
  }
}

const tell = (what: string, error: unknown) =>
  console.error(`${MESSAGE} 无法加载 ${what}。 Cannot load ${what}.`, error);

if (typeof document !== 'undefined' && isFirst(self)) {
  const undefinedTags = [...modules.keys()].map((tag) => `${tag}:not(:defined)`).join();
  watch(`${undefinedTags},${STANDS_FOR_TAG}`, (element) => {
    void (element.matches(STANDS_FOR_TAG) ? upgrade(element) : load(element.localName));
  });
}
