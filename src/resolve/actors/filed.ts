/** A key that more leaders of one block share tells nobody apart, and is not looked at: the cost of a name stays flat among namesakes. */
const mostOfOneKey = 64;

/** Leaders of a block by the keys of their names. */
export type Filed<T> = Map<string, T[]>;

/** Files a leader under its keys; of a key that too many share no more are kept than tell so. */
export function fileUnder<T>(filed: Filed<T>, keys: readonly string[], leader: T): void {
  for (const key of keys) {
    const held = filed.get(key);
    if (held === undefined) filed.set(key, [leader]);
    else if (held.length <= mostOfOneKey) held.push(leader);
  }
}

/** The leaders that share a key which tells them apart, each once, by the order of the keys. */
export function sharingKey<T>(
  filed: ReadonlyMap<string, readonly T[]>,
  keys: readonly string[],
): readonly T[] {
  const lists = keys.map((key) => filed.get(key) ?? []);
  return [...new Set(lists.filter((held) => held.length <= mostOfOneKey).flat())];
}
