/** Whether the code unit is a letter of ASCII. */
export function isPlainLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

/** How many letters of ASCII a text has: at most as many as it has letters. */
export function countPlainLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) if (isPlainLetter(text.charCodeAt(at))) letters += 1;
  return letters;
}
