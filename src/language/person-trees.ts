import type { Name } from '../model/annotated.ts';

/** Heads and labels of one sentence, to be put right in place; the root's head is outside the words. */
export interface TreeColumns {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly count: number;
}

/** Numbers of the labels that names are made of. */
export interface NameLabels {
  readonly flat: number;
  readonly compound: number;
}

/**
 * Makes every person's name one flat group with its first word as head, as the treebanks have names.
 *
 * The parser takes an unknown "Min Seo-yeon" for a compound, with the last word as head, as often as for a name; the
 * finder of names knows better. Names that the tree has as anything but flat or compound words under one of them stay.
 */
export function flattenPersons(names: readonly Name[], tree: TreeColumns, labels: NameLabels): void {
  for (const name of names) {
    if (name.type !== 'person' || name.end - name.start < 2) continue;
    const top = topOf(name, tree, labels);
    if (top > name.start) raiseFirst(name, tree, { top, flat: labels.flat });
  }
}

/** The word that the others hang on; -1 where there is not one, or another relation is among them. */
function topOf({ start, end }: Name, { heads, labels }: TreeColumns, { flat, compound }: NameLabels): number {
  let top = -1;
  for (let at = start; at < end; at++) {
    const inside = heads[at] >= start && heads[at] < end;
    if (!inside && top >= 0) return -1;
    if (!inside) top = at;
    else if (labels[at] !== flat && labels[at] !== compound) return -1;
  }
  return top;
}

function raiseFirst(
  { start, end }: Name,
  { heads, labels, count }: TreeColumns,
  { top, flat }: { readonly top: number; readonly flat: number },
): void {
  heads[start] = heads[top];
  labels[start] = labels[top];
  for (let at = start + 1; at < end; at++) {
    heads[at] = start;
    labels[at] = flat;
  }
  for (let at = 0; at < count; at++) {
    const outside = at < start || at >= end;
    if (outside && heads[at] > start && heads[at] < end) heads[at] = start;
  }
}
