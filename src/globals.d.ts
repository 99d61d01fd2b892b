/** The version in package.json, written in by the build. */
declare const __GONGFU_VERSION__: string;

/** Of each file that the loader imports, those that are needed with it; written in by the build. */
declare const __GONGFU_FILES__: Readonly<Record<string, readonly string[]>>;

interface ImportMeta {
  /** The modules that match, each to be imported by a call; written out by the build. */
  glob(patterns: string[]): Record<string, () => Promise<unknown>>;
  /** The same, imported at once. */
  glob(patterns: string[], options: { eager: true }): Record<string, unknown>;
}
