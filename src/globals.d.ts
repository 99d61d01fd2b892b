/** The version in package.json, written in by the build. */
declare const __GONGFU_VERSION__: string;

/** tag → its module, then every chunk that the module needs; written in by the build. */
declare const __GONGFU_FILES__: Readonly<Record<string, readonly string[]>>;

/** language → the chunk with its words; written in by the build. */
declare const __GONGFU_WORDS__: Readonly<Record<'zh-CN' | 'en', string>>;
