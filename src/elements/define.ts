/** An element class that says which version of the package it came from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers a tag. A page may hold the same version twice, which is harmless and silent; of two
 * versions the first one stays, because a tag cannot be redefined, and the page is told so.
 */
export function define(tag: string, element: VersionedElement): void {
  const present = customElements.get(tag) as Partial<VersionedElement> | undefined;
  if (!present) {
    customElements.define(tag, element);
  } else if (present.version !== element.version) {
    const first = present.version ?? '?';
    console.warn(
      `共富看板 Gongfu Board: <${tag}> 已由版本 ${first} 注册，忽略版本 ${element.version}；请只加载一个。 ` +
        `<${tag}> is registered by version ${first}, ${element.version} is ignored; load only one.`,
    );
  }
}
