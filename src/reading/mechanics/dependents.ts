/** Positions of the dependents of each token, in text order. */
export type Dependents = readonly (readonly number[])[];

const none: readonly number[] = [];

/** Rows up to this length are kept at their exact size; few tokens have more dependents. */
const shortRow = 4;

/**
 * Turns arcs round: from the head of each token (-1 for the root) to the dependents of each. Linear.
 *
 * Tokens without dependents share one empty list.
 */
export function dependentsByHead(heads: readonly number[]): Dependents {
  const short: (readonly number[])[] = [];
  for (let at = 0; at < heads.length; at += 1) short.push(none);
  const long = new Map<number, number[]>();
  for (let at = 0; at < heads.length; at += 1) {
    const head = heads[at];
    if (head < 0 || head >= heads.length) continue;
    const row = short[head];
    if (row.length < shortRow) short[head] = row.length === 0 ? [at] : [...row, at];
    else addTo(long, head, { row, at });
  }
  for (const [head, row] of long) short[head] = row;
  return short;
}

function addTo(
  long: Map<number, number[]>,
  head: number,
  { row, at }: { readonly row: readonly number[]; readonly at: number },
): void {
  const known = long.get(head);
  if (known === undefined) long.set(head, [...row, at]);
  else known.push(at);
}

const colon = 58;

/** Whether a relation is one of these, or a subtype of one: `nsubj:pass` is an `nsubj`. */
export function isOneOf(relation: string, relations: readonly string[]): boolean {
  for (let at = 0; at < relations.length; at += 1) {
    const one = relations[at];
    if (relation === one) return true;
    // Most relations are shorter than what they are compared with: their lengths tell, without a look at their letters.
    const isLonger = relation.length > one.length;
    if (isLonger && relation.charCodeAt(one.length) === colon && relation.startsWith(one)) return true;
  }
  return false;
}

const baseOf = new Map<string, string>();

/** The relation without its subtype: `nsubj:pass` gives `nsubj`. */
export function withoutSubtype(relation: string): string {
  const known = baseOf.get(relation);
  if (known !== undefined) return known;
  const at = relation.indexOf(':');
  const base = at < 0 ? relation : relation.slice(0, at);
  // Treebanks have some fifty relations; anything else is not kept.
  if (baseOf.size < 256) baseOf.set(relation, base);
  return base;
}
