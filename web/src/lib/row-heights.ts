/** Where the rows of a long list stand, of which most have a height that nobody has measured. All heights are in pixels. */
export interface RowHeights {
  /** Says how many rows there are; those that are new have the usual height. */
  readonly grow: (count: number) => void;
  /** Notes the height of a row; gives by how much it was wrong. */
  readonly set: (at: number, height: number) => number;
  /** From the top of the list to the top of a row; of the number of rows, the height of the whole list. */
  readonly topOf: (at: number) => number;
  /** The row that stands so far below the top of the list; the last for what lies below all. */
  readonly rowAt: (offset: number) => number;
}

/**
 * Keeps the heights of rows; every question and note costs the logarithm of their number, for a list of 100,000 rows is asked several times
 * a frame. Heights are above zero.
 *
 * Source: P. Fenwick, "A new data structure for cumulative frequency tables", 1994. The tree holds what rows have beyond the usual height.
 */
export function rowHeights(usual: number): RowHeights {
  const own: number[] = [];
  /** From 1 on: the sum over as many rows, up to this one, as the lowest bit of its place says. */
  const tree: number[] = [0];

  function before(at: number): number {
    let sum = 0;
    for (let node = at; node > 0; node -= node & -node) sum += tree[node] ?? 0;
    return sum;
  }

  function grow(count: number): void {
    for (let node = own.length + 1; node <= count; node += 1) {
      own.push(0);
      // What the new node covers before its own row, which is of the usual height.
      tree.push(before(node - 1) - before(node - (node & -node)));
    }
  }

  function set(at: number, height: number): number {
    const wrong = height - usual - (own[at] ?? 0);
    if (wrong === 0 || at >= own.length) return 0;
    own[at] = height - usual;
    for (let node = at + 1; node < tree.length; node += node & -node) tree[node] = (tree[node] ?? 0) + wrong;
    return wrong;
  }

  function rowAt(offset: number): number {
    let [passed, left] = [0, offset];
    for (let step = 2 ** Math.floor(Math.log2(tree.length)); step >= 1; step /= 2) {
      const height = step * usual + (tree[passed + step] ?? Infinity);
      if (height > left) continue;
      passed += step;
      left -= height;
    }
    return Math.min(passed, Math.max(own.length - 1, 0));
  }

  return { grow, set, topOf: (at) => at * usual + before(at), rowAt };
}
