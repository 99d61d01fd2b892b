declare module '*.css';

declare module '*.md?raw' {
  const text: string;
  export default text;
}

/** What the build makes; each user says what it is. */
declare module 'virtual:*' {
  const made: unknown;
  export default made;
}
