/** The version in package.json, written in by the build. */
declare const __GONGFU_VERSION__: string;

/** The tags that everyday.js registers, separated by spaces; written in by the build. */
declare const __GONGFU_EVERYDAY__: string;

/** The other tags, each with a module of its own; written in by the build. */
declare const __GONGFU_RARE__: string;

interface ImportMeta {
  /** The modules that match, each to be imported by a call; written out by the build. */
  glob(patterns: string[]): Record<string, () => Promise<unknown>>;
}
