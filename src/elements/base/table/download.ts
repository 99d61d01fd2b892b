/** Hands the reader a file. */
export function download(
  name: string,
  content: string | Uint8Array | Blob,
  type = 'text/csv;charset=utf-8',
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  link.download = name.replace(/[\\/:*?"<>|\p{C}]/gu, '_');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
