/**
 * Whether a word with a capital begins at the offset right behind another word or a comma: inside a sentence such a word is a
 * name's ("the Daily Mail", "Plus Three").
 */
export function isCapitalInside(text: string, offset: number): boolean {
  return (
    /\p{Lu}/u.test(text[offset] ?? '') && /[\p{L},]\s$/u.test(text.slice(Math.max(0, offset - 2), offset))
  );
}
