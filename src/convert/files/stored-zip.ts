/**
 * An archive of parts that are not packed (PKWARE APPNOTE 4.3), for a reader that takes an archive and nothing
 * else. Its checksums are left at zero: nobody asks for them, and to work them out takes as long as to read.
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const named = [...parts].map(([name, data]) => ({ name: new TextEncoder().encode(name), data }));
  const size = named.reduce((sum, { name, data }) => sum + 76 + 2 * name.length + data.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts = named.map(({ name, data }) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    sizes(view, at + 4, name, data);
    bytes.set(name, at + 30);
    bytes.set(data, at + 30 + name.length);
    at += 30 + name.length + data.length;
    return start;
  });
  const directory = at;
  named.forEach(({ name, data }, i) => {
    view.setUint32(at, 0x02014b50, true);
    sizes(view, at + 6, name, data);
    view.setUint32(at + 42, starts[i]!, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that both headers of a part have in common, from its version on. */
function sizes(view: DataView, at: number, name: Uint8Array, data: Uint8Array): void {
  view.setUint16(at, 20, true);
  // Names in UTF-8.
  view.setUint16(at + 2, 0x0800, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, data.length, true);
  view.setUint16(at + 22, name.length, true);
}
