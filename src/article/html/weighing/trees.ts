/**
 * Decision trees whose answers are added: each asks of one feature at a time whether it is below a cut. Kept as flat lists over all nodes of
 * all trees.
 */
export interface Trees {
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** Feature that a node asks for; -1 in a leaf. */
  readonly features: Int32Array;
  readonly cuts: Float64Array;
  /** The node for a value below the cut, and that for the others; in a leaf, its answer in thousandths of a unit of log-odds. */
  readonly below: Int32Array;
  readonly others: Int32Array;
  /** The answer before any tree is asked, in thousandths. */
  readonly base: number;
}

/**
 * Reads trees from their table: the base, then one tree a line. A node is `feature<cut` with its two branches behind it, the one for values
 * below the cut first; a leaf is its whole number.
 */
export function readTrees(table: string): Trees {
  const [base, ...lines] = table.trim().split('\n');
  const [roots, features, cuts, below, others]: number[][] = [[], [], [], [], []];
  const nodeFrom = (words: readonly string[], at: number): number => {
    const node = features.length;
    const [feature, cut] = words[at].split('<');
    features.push(cut === undefined ? -1 : Number(feature));
    cuts.push(Number(cut ?? 0));
    below.push(cut === undefined ? Number(feature) : node + 1);
    others.push(0);
    if (cut === undefined) return at + 1;
    const next = nodeFrom(words, at + 1);
    others[node] = features.length;
    return nodeFrom(words, next);
  };
  for (const line of lines) {
    roots.push(features.length);
    nodeFrom(line.split(' '), 0);
  }
  return {
    roots: Int32Array.from(roots),
    features: Int32Array.from(features),
    cuts: Float64Array.from(cuts),
    below: Int32Array.from(below),
    others: Int32Array.from(others),
    base: Number(base),
  };
}

/** What the trees say of a row of features, in thousandths of a unit of log-odds: above 0 is rather yes. Whole numbers, so that every machine gives the same. */
export function askTrees(trees: Trees, row: readonly number[]): number {
  const { roots, features, cuts, below, others } = trees;
  let sum = trees.base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree];
    while (features[node] >= 0) node = row[features[node]] < cuts[node] ? below[node] : others[node];
    sum += below[node];
  }
  return sum;
}
