/**
 * How many leaders of one block may share a key: a key that more share is skipped, so that a common name takes no longer than a rare one.
 */
const mostOfOneKey = 64;

/** Leaders of a block by the keys of their names. */
export type Filed<T> = Map<string, T[]>;

/** Files a leader under its keys. Under a key that too many share, one leader more than allowed is kept, so that `sharingKey` can tell. */
export function fileUnder<T>(filed: Filed<T>, keys: readonly string[], leader: T): void {
  for (const key of keys) {
    const held = filed.get(key);
    if (held === undefined) filed.set(key, [leader]);
    else if (held.length <= mostOfOneKey) held.push(leader);
  }
}

/** The leaders filed under one of these keys, each once, in the order of the keys; keys that too many leaders share are skipped. */
export function sharingKey<T>(
  filed: ReadonlyMap<string, readonly T[]>,
  keys: readonly string[],
): readonly T[] {
  const lists = keys.map((key) => filed.get(key) ?? []);
  return [...new Set(lists.filter((held) => held.length <= mostOfOneKey).flat())];
}
