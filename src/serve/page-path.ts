/** The path and query of an address, without the host: a proxy may have another. */
export function pathOf({ pathname, search }: URL): string {
  return `${pathname}${search}`;
}

/** Where the page behind a cursor is. */
export function pathBehind(url: URL, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set('after', cursor);
  return pathOf(next);
}
