import { compareText } from '../../model/order.ts';

interface Group<T> {
  readonly key: readonly string[];
  readonly members: readonly T[];
}

/** The values that have one key, by the key in code-unit order. */
export function inGroups<T>(
  values: readonly T[],
  keyOf: (value: T) => readonly string[],
): readonly Group<T>[] {
  const groups = Map.groupBy(values, (one) => keyOf(one).join('\n'));
  return [...groups]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, members]) => ({ key: keyOf(members[0]), members }));
}
