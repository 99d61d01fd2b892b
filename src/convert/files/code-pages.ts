import { set_cptable } from '@e965/xlsx';

/** Encodings by the numbers of Windows code pages, as workbooks before Excel 97 name them. */
const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  65001: 'utf-8',
};

const labelOf = (page: number) =>
  LABELS[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');

/** Teaches the library the code pages: a workbook before Excel 97 holds its Chinese in one of them. */
export function teachCodePages(): void {
  set_cptable({
    utils: {
      decode: (page: number, bytes: ArrayLike<number>) =>
        new TextDecoder(labelOf(page)).decode(Uint8Array.from(bytes)),
    },
  });
}
