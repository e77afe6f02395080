/** Marks that stand on the letter before them, and joiners: they take no room. */
const noRoom = /\p{M}|\u200b|\u200c|\u200d|\ufe0f/gu;

/** Letters of East Asia and pictures, which terminals draw two columns wide. */
const twoWide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu;

/** How many columns of a terminal a text without escapes takes. */
export function textWidth(text: string): number {
  // Most texts are Latin letters without marks of their own.
  if (!/[\u0300-\uffff]/.test(text)) return text.length;
  const seen = text.normalize('NFC').replace(noRoom, '');
  return Array.from(seen).length + (seen.match(twoWide)?.length ?? 0);
}
