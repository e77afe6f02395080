/**
 * Signatures that are one article's own carry its id behind their own: the signature as any article would give it stands before the "@". So it is
 * known what a decision on the whole is about, and a split can be taken back.
 */
const mark = '@';

/** The id of a signature as one article's own. */
export function partedId(signature: string, article: string): string {
  return `${signature}${mark}${article}`;
}

/** The id of a signature without the article whose own it is; the id itself where it is nobody's own. */
export function wholeId(id: string): string {
  const at = id.indexOf(mark);
  return at === -1 ? id : id.slice(0, at);
}

/** The article whose own a signature is; null where it is none's. */
export function partOf(id: string): string | null {
  const at = id.indexOf(mark);
  return at === -1 ? null : id.slice(at + 1);
}

/** The ids between which all those lie that articles have of a signature as their own, in code-unit order, without either end. */
export function partsRange(whole: string): readonly [after: string, before: string] {
  return [`${whole}${mark}`, `${whole}${String.fromCodePoint((mark.codePointAt(0) ?? 0) + 1)}`];
}
