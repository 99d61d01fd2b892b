/** What a script of ours is called. */
const SCRIPT = /(?:^|\/)(?:gongfu|gongfu\.classic|everyday|gf-[\w-]+)\.js$/;
/** A name of the machine itself: what it shows is no public page. */
const LOCAL = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

export const isOurs = (url: string) => SCRIPT.test(new URL(url).pathname);

/** Whether readers can be expected to see what stands at an address. */
export function isLive(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol !== 'file:' && !LOCAL.test(hostname);
}

export type ScriptKind = 'loader' | 'classic' | 'tag';

export function kindOf(url: string): ScriptKind {
  const name = new URL(url).pathname.split('/').pop();
  return name === 'gongfu.js' ? 'loader' : name === 'gongfu.classic.js' ? 'classic' : 'tag';
}

/** A version behind its name; a minifier writes texts in quotes of any kind. */
const VERSION = /version:\s*["'`]([\d.]+[\w.+-]*)["'`]/;
/** A list of the names of tags, and one of them. */
const TAG_LIST = /\[\s*(?:["'`]gf-[\w-]+["'`]\s*,?\s*)+\]/g;
const TAG = /gf-[\w-]+/g;

/** What the text of a script says of itself: its version, and for the loader the tags that it has. */
export function stated(text: string, kind: ScriptKind): { version?: string; knows?: string[] } {
  const version = VERSION.exec(text)?.[1];
  const lists = kind === 'loader' ? (text.match(TAG_LIST) ?? []) : [];
  const knows = lists.flatMap((list) => list.match(TAG) ?? []);
  return {
    ...(version ? { version } : {}),
    ...(knows.length > 0 ? { knows } : {}),
  };
}
