import { foldText } from './folding.ts';

/** What a unit of a printed English text is to a folded phrase. */
const unknown = 0;
const ofWord = 1;
const dropped = 2;
const between = 3;

const units = 0x2040;

function kindOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (/[A-Za-z0-9]/.test(letter)) return ofWord;
  if (/['.`’‘‐‑-]/.test(letter)) return dropped;
  return /[\t\n -~\u00a0“”…–—]/.test(letter) ? between : unknown;
}

const kinds = Uint8Array.from({ length: units }, (_, unit) => kindOf(unit));

/**
 * Text as it is compared: no marks ("Đà Nẵng" is "da nang"), lower case, no apostrophes, full stops or
 * hyphens inside words, everything else that is no letter or digit a single space.
 */
export function foldPhrase(text: string): string {
  return printedWords(text)?.join(' ') ?? foldAny(text);
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): readonly string[] {
  const words = printedWords(text);
  if (words !== null) return words;
  const folded = foldAny(text);
  return folded === '' ? [] : folded.split(' ');
}

/** The folded words of a text without letters of other languages, in one pass; null for others. Most of English news has none. */
function printedWords(text: string): readonly string[] | null {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let word = '';
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < units ? kinds[unit] : unknown;
    if (kind === unknown) return null;
    if (kind === ofWord) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) word += lower.slice(from, at);
    from = -1;
    if (kind === between && word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (from >= 0) word += lower.slice(from);
  if (word !== '') words.push(word);
  return words;
}

function foldAny(text: string): string {
  const joined = foldText(text.replace(/[–—]/g, ' ')).replace(/['.-]/g, '');
  // Without other letters, letters and digits are found without Unicode's tables.
  const parts = /[\u00aa-\uffff]/.test(joined) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g;
  return joined.replace(parts, ' ').trim();
}
