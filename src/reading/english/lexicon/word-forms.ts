/** Letters of a word that its inflections share. */
const stemLetters = 6;

/** The first letters of a folded word, so that its inflections meet: "negotiated" and "negotiations" give "negoti". */
export function stemOf(word: string): string {
  return word.slice(0, stemLetters);
}

/** The singular of a folded noun by its ending: "armies" gives "army"; short words, "crisis" and "status" stay as they are. */
export function singularOf(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
