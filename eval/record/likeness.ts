/** Lower case without marks, hyphens, apostrophes and full stops; everything else that is no letter or digit is a space. */
export function fold(text: unknown): string {
  return asText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[-‐-―'’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text or a number as text; anything else is empty. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The folded words, in order. */
export function foldedWords(text: unknown): readonly string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** Whether two sentences share at least 60% of the shorter one's words. */
export function sharesMostWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = one.intersection(other).size;
  return shared > 0 && shared >= 0.6 * Math.min(one.size, other.size);
}

/** Whether two numbers differ by at most half a percent of the second. */
export function near(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= Math.abs(b) * 0.005 + 1e-9;
}

/** A gold expression: case-blind, any white space for a space. */
export function expression(source: string): RegExp {
  return new RegExp(source.replace(/^\(\?i\)/, '').replace(/ +/g, '\\s+'), 'iu');
}

/** `text` as an expression that matches just itself. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whether any of `names` is the gold name: the same letters, or one's words within the other's (never one word alone within the gold name). */
export function sameName(goldName: string, names: readonly string[]): boolean {
  const want = foldedWords(goldName);
  if (want.length === 0) return true;
  return names.some((name) => {
    const have = foldedWords(name);
    if (have.join('') === want.join('')) return true;
    const holdsGold = want.every((word) => have.includes(word));
    return holdsGold || (have.length > 1 && have.every((word) => want.includes(word)));
  });
}

/** Whether the dates `start`–`end` may meet `from`–`to`; each is compared at the coarser precision. */
export function datesMeet(
  date: { readonly start?: string; readonly end?: string } | null | undefined,
  from: string,
  to: string,
): boolean {
  if (!date?.start) return false;
  const end = date.end ?? date.start;
  return date.start.slice(0, to.length) <= to && end.slice(0, from.length) >= from.slice(0, end.length);
}
