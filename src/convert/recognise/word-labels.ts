import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import type { ColumnSet } from './column-set.js';
import type { Desk } from './desk.js';
import { labelsOf, textsOf } from './seen-label.js';

/** The labels of a column of categories, as a dimension of its own; a total is no category. */
export function categories(
  set: ColumnSet,
  desk: Desk,
): Pick<ColumnMapping, 'dimension' | 'labels'> {
  const name = set.path[set.path.length - 1] || '分组';
  const labels: Record<string, Meaning> = {};
  let dimension = '';
  for (const text of textsOf(labelsOf(set))) {
    if (/^(?:合计|总计|小计|全部|总数|计)$/.test(text)) labels[text] = {};
    else dimension = desk.category(name, text).dimension;
  }
  return { ...(dimension && { dimension }), ...(Object.keys(labels).length > 0 && { labels }) };
}

const STATUS: Readonly<Record<string, string>> = {
  初步: 'P',
  初步数: 'P',
  快报数: 'P',
  快报: 'P',
  预计: 'E',
  估计: 'E',
  预测: 'F',
  核定: 'A',
  最终: 'A',
  正式: 'A',
  正常: 'A',
  修订: 'A',
};

/** The labels of a column of marks that say how final figures are. */
export function statuses(set: ColumnSet): Pick<ColumnMapping, 'labels'> {
  const labels: Record<string, Meaning> = {};
  for (const text of textsOf(labelsOf(set))) {
    const status = STATUS[text];
    if (status) labels[text] = { status };
  }
  return Object.keys(labels).length > 0 ? { labels } : {};
}
