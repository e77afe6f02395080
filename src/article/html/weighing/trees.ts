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
  /**
   * The node for values that are not below the cut; that for those below is the next one. In a leaf, its answer in thousandths of a unit of
   * log-odds.
   */
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
  const [roots, features, cuts, others]: number[][] = [[], [], [], []];
  const nodeFrom = (words: readonly string[], at: number): number => {
    const node = features.length;
    const [feature, cut] = words[at].split('<');
    features.push(cut === undefined ? -1 : Number(feature));
    cuts.push(Number(cut ?? 0));
    others.push(cut === undefined ? Number(feature) : 0);
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
    others: Int32Array.from(others),
    base: Number(base),
  };
}

/** What the trees say of a row of features, in thousandths of a unit of log-odds: above 0 is rather yes. Whole numbers, so that every machine gives the same. */
export function askTrees({ roots, features, cuts, others, base }: Trees, row: Float64Array): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree];
    for (let feature = features[node]; feature >= 0; feature = features[node])
      node = row[feature] < cuts[node] ? node + 1 : others[node];
    sum += others[node];
  }
  return sum;
}
