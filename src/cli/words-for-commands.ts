import { distance } from 'fastest-levenshtein';

/**
 * What people call things that the commands name otherwise, with the command line that gives them; the words of "who-met" are parted by
 * hyphens.
 */
const plainWords: Readonly<Record<string, readonly string[]>> = {
  meetings: ['met', 'list events'],
  talks: ['met', 'list events'],
  visits: ['met', 'list events'],
  'who-met': ['met'],
  happenings: ['list events'],
  news: ['new', 'list events'],
  promises: ['list commitments'],
  pledges: ['list commitments'],
  agreements: ['list commitments', 'list events'],
  quotes: ['list statements'],
  said: ['list statements', 'search'],
  numbers: ['list figures'],
  disputes: ['conflicts'],
  contradictions: ['conflicts'],
  disagreements: ['conflicts'],
  people: ['list actors', 'who'],
  persons: ['list actors', 'who'],
  countries: ['list actors'],
  names: ['list actors', 'who'],
  sources: ['list articles'],
  documents: ['list articles'],
  summary: ['brief'],
  report: ['brief'],
  find: ['search'],
  grep: ['search'],
  why: ['explain'],
  add: ['read'],
  import: ['read'],
  load: ['read'],
  open: ['show'],
  get: ['show'],
  delete: ['forget'],
  remove: ['forget'],
  merge: ['same'],
  info: ['status'],
  save: ['backup', 'export'],
  move: ['copy'],
  migrate: ['copy'],
};

/** Command lines that somebody may have meant by a word that is no command, the likeliest first; none where nothing is near. */
export function commandsMeant(word: string, names: readonly string[]): readonly string[] {
  const folded = word.toLowerCase().replaceAll('_', '-');
  const plain = plainWordNear(folded);
  if (plain !== undefined) return plain;
  const most = folded.length < 5 ? 1 : 2;
  return names
    .map((name) => ({ name, far: distance(folded, name) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far)
    .map(({ name }) => name)
    .slice(0, 3);
}

/** The plain word itself, or its other number: "meeting" for "meetings". */
function plainWordNear(word: string): readonly string[] | undefined {
  return [word, `${word}s`, word.replace(/s$/, '')].map((form) => plainWords[form]).find((found) => found);
}
