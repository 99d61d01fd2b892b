import type { Path, RowLayout } from './layout.js';

/** A label with all that it stands under: sections and wholes, the labels in the columns on its left, itself. */
export const labelPath = ({ under, labels }: RowLayout, stubIndex: number): Path => [
  ...under,
  ...labels.slice(0, stubIndex).filter(Boolean),
  labels[stubIndex] ?? '',
];

/** What a mapping may call a label, in the order in which it is looked up: 就业/新增/男, 新增/男, 男. */
export const labelKeys = (path: Path): string[] => path.map((_, i) => path.slice(i).join('/'));

/** How a mapping names a section for all that stands under it: 一、就业/. What a row says itself comes first. */
export const sectionKey = (name: string): string => `${name}/`;
