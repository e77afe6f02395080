/**
 * Writes a text so that spellings of one word meet: marks off, đ and ø and ß and their like as plain letters, lower case.
 *
 * "Lương Cường" gives "luong cuong". Scripts other than Latin only lose their marks and capitals. Spaces and
 * punctuation stay as they are, except that typographic apostrophes and hyphens become plain ones.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  if (printed.test(text))
    return text.toLowerCase().replace(/[’‘`‐‑–—]/g, (mark) => plainLetter[mark] ?? mark);
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đøłßæœðþıŋ’‘ʼʻ`´‐‑–—]/g, (letter) => plainLetter[letter] ?? letter)
    .normalize('NFC');
}

// A text of ASCII letters needs no work; nearly every token of English news is one.
const plain = /^[ -_a-~]*$/;
// Nor do printers' quotation marks and dashes, line ends and signs of money need Unicode's tables.
const printed = /^[\t\n -~\u00a0£€“”‘’…‐‑–—]*$/;

const plainLetter: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'ng',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};
