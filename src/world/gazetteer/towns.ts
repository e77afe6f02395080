import { gazetteerKey } from './gazetteer.ts';
import type { GazetteerEntry } from './gazetteer.ts';

/** The towns of the compiled table, each read only when it is asked for: most of the ten thousand never are. */
export interface Towns {
  /** The towns under a key, the largest first. */
  under(key: string): readonly GazetteerEntry[];
  /** How many words the longest town name has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Town names that are also English words or given names. They are left out, since the table cannot tell which is meant. */
const wordTowns: ReadonlySet<string> = new Set(
  (
    'reading nice mobile split tours orange independence of bath male same man most bar sale date anna victoria sara ' +
    'nelson lincoln jackson madison carter nancy florence diego santiago bella vista union progress enterprise media ' +
    'liberal normal summit temple hope young power best law price green brown clinton washington wilson tyler logan ' +
    'mason troy gary chester marion douglas marlborough warren aurora surprise commerce corona fountain pearl mission ' +
    'central ali sur van ho wa lae como leer mesa mary eden carson kent dudley halton burton barry wells rugby deal ' +
    'rosario guadalupe trinidad concepcion soledad paz salvador constitucion gap dole sens vitoria patos faro une sim ' +
    'kim lee han song min chung davis cary allen carol irving garland wayne clifton lowell lawrence milton oxnard'
  ).split(' '),
);

function readTown(line: string): GazetteerEntry {
  const [name = '', country = '', lat = '', lon = '', thousands = ''] = line.split(';');
  return {
    kind: 'city',
    capital: false,
    name,
    country,
    lat: Number(lat),
    lon: Number(lon),
    weight: Number(thousands),
    exact: null,
  };
}

/** Names of up to three letters are oftener words than towns, unless the town is a large one. */
const isSafe = (key: string, town: GazetteerEntry): boolean =>
  !wordTowns.has(key) && (key.length > 3 || town.weight >= 300);

/** Files the lines of the table by the key of their names; linear in the text, and lazy in the rest. */
export function readTowns(text: string): Towns {
  const lines = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const key = gazetteerKey(line.slice(0, line.indexOf(';')));
    const before = lines.get(key);
    lines.set(key, before === undefined ? line : `${before}\n${line}`);
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    const words = space < 0 ? 1 : key.split(' ').length;
    if ((longest.get(first) ?? 0) < words) longest.set(first, words);
  }
  return {
    longest,
    under: (key) => {
      const found = lines.get(key);
      if (found === undefined) return [];
      const towns = found.split('\n').map(readTown);
      return towns.toSorted((a, b) => b.weight - a.weight);
    },
  };
}

/** The towns under a key that are safe to read in running text. */
export function safeTowns(towns: Towns, key: string): readonly GazetteerEntry[] {
  return towns.under(key).filter((town) => isSafe(key, town));
}
