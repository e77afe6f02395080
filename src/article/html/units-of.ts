/** Letters that say as much as two or three of an alphabet: Hangul syllables, kana, and the characters of Chinese. */
const denseLetters = /[\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF]/g;

/** How much a text says, in units of one Latin letter: a Korean sentence of fifty syllables is as long as an English one of a hundred letters. */
export function unitsOf(text: string): number {
  return text.length + (text.match(denseLetters)?.length ?? 0);
}
