/** What people call a source by: its path or address; for what came through standard input, that it was pasted. */
export function sourceName(source: string): string {
  return source === '-' ? 'pasted text' : source;
}
