declare module '*.css';

declare module '*.md?raw' {
  const text: string;
  export default text;
}

declare module '*.mjs?raw' {
  const text: string;
  export default text;
}

/** What the build makes; each user says what it is. */
declare module 'virtual:*' {
  const made: unknown;
  export default made;
}

interface ImportMeta {
  /** The texts of the files that match, by path. */
  glob(
    pattern: string,
    options: { query: '?raw'; import: 'default'; eager: true },
  ): Record<string, string>;
}
