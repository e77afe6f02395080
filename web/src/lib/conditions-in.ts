/** The conditions in an address, each with all its values. */
export function conditionsIn(params: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}
