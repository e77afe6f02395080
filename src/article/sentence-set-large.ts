/** So many words that end in a full stop are a sentence of the text, though the page sets them in bold or as a heading. */
const fewestWords = 10;

/**
 * Whether a line in bold or heading marks is a sentence of the text and no heading: it ends in a full stop, and most of its words begin
 * with a small letter. Many papers set their first paragraph so.
 */
export function isSentenceSetLarge(text: string): boolean {
  if (!/[^.]\.["”’)\]]?$/.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= fewestWords && small * 2 >= words.length;
}
