import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldPhrase } from '../../src/model/fold-text.ts';
import { nameWords, officeWords } from '../../src/world/office-words.ts';
import { states } from '../../src/world/states.ts';

// Writes src/world/office-holders-table.ts, who held which office of which state and when:
//
//   node training/gazetteer/office-holders.ts --from <folder with factbook-leaders.tsv and holders.csv>
//
// factbook-leaders.tsv: heads of state and government as the World Factbook gave them 2015–2026, public domain; holders.csv: ministers
// of some states with their days, from Wikidata, CC0.

interface Term {
  readonly country: string;
  readonly title: string;
  /** The family name in capitals. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const open = '9999-12';
const earliest = '2005-01';
const codes: Readonly<Record<string, string>> = {
  'china-ministers': 'CHN',
  'france-cabinet': 'FRA',
  'japan-ministers': 'JPN',
  'south-korea-ministers': 'KOR',
  'us-cabinet': 'USA',
  vietnam: 'VNM',
};
const otherNames: Readonly<Record<string, string>> = {
  burma: 'MMR',
  'congo (brazzaville)': 'COG',
  'congo (kinshasa)': 'COD',
  'korea south': 'KOR',
  'korea north': 'PRK',
  'turkey (turkiye)': 'TUR',
  'holy see (vatican city)': 'VAT',
  'bahamas the': 'BHS',
  'gambia the': 'GMB',
};
const byName = new Map(
  states.flatMap(({ code, name, otherNames: more }) => [name, ...more].map((one) => [foldPhrase(one), code])),
);
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const ofState =
  /^(?:(?:deputy|vice|first|second|acting|interim|transitional|executive|deputy first) )*(?:vice[- ])?(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|emperor|crown prince|supreme leader|taoiseach|grand duke)$/;
const ofMinister =
  /^(?:Deputy |Vice |First )?(?:President|Prime Minister|Premier|Minister\b.*|Secretary\b.*|Attorney General|Solicitor General|National Security Advisor|Chief Cabinet Secretary|Director of National Intelligence|Director of the CIA|State Councilor)$/;

const month = (day: string): string => day.slice(0, 7);

/** "President Ana KOROI (since 5 May 2018)" in every clause of a text. */
function holdersIn(text: string): readonly Omit<Term, 'country' | 'to'>[] {
  const plain =
    text
      .replace(/&nbsp;/g, ' ')
      .replace(/\((?:Conservative|Labor|"[^"]*")\) ?/g, '')
      .replace(/&(\p{L})\p{L}+;/gu, '$1')
      .split(/; note|\+\+/)[0] ?? '';
  return [
    ...plain.matchAll(/([^;()]+)\((?:[^()]*?)since[^()]*?(?:(\d{1,2}) )?(\p{L}+) (\d{4})[^()]*\)/gu),
  ].flatMap(([, words = '', , name = '', year = '']) => {
    const at = months.indexOf(name.toLowerCase());
    const parts = words
      .trim()
      .split(/\s+/)
      .filter((word) => !/^(?:Gen\.|Dr\.|Sir|Lt\.|and|Field|Marshal)$/.test(word));
    const length = [4, 3, 2, 1].find((many) => ofState.test(parts.slice(0, many).join(' ').toLowerCase()));
    const who = parts
      .slice(length)
      .join(' ')
      .replace(/,.*| - .*| serving as .*|".*?" /g, '');
    if (length === undefined || at < 0 || !/\p{Lu}{2}/u.test(who)) return [];
    const from = `${year}-${String(at + 1).padStart(2, '0')}`;
    return [{ title: officeWords(parts.slice(0, length).join(' ')).join(' '), name: who, from }];
  });
}

function factbook(folder: string): readonly Term[] {
  const rows = readFileSync(join(folder, 'factbook-leaders.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.flatMap(([, state = '', field = '', , last = '', text = '']) => {
    const folded = foldPhrase(state.replace(/,/g, ''));
    const country = byName.get(folded) ?? otherNames[state.replace(/,/g, '').toLowerCase()];
    if (country === undefined || !/^(?:chief of state|head of government)$/.test(field)) return [];
    return holdersIn(text).map((one) => ({ ...one, country, to: last >= '2026' ? open : month(last) }));
  });
}

function withFamily(name: string, country: string): string {
  const words = name.replace(/[;|/]/g, '').split(' ');
  const at = /^(?:CHN|KOR|VNM)$/.test(country) ? 0 : words.length - 1;
  return words.map((word, index) => (index === at ? word.toUpperCase() : word)).join(' ');
}

function wikidata(folder: string): readonly Term[] {
  const rows = readFileSync(join(folder, 'holders.csv'), 'utf8').split('\n').slice(1);
  return rows.flatMap((row) => {
    const [, list = '', quoted, bare, person = '', from = '', to = ''] =
      /^([^,]*),(?:"([^"]*)"|([^,]*)),([^,]*),[^,]*,([^,]*),([^,]*)$/.exec(row) ?? [];
    const [country, title] = [codes[list], quoted ?? bare ?? ''];
    if (country === undefined || from.length < 7 || !ofMinister.test(title)) return [];
    const name = withFamily(person, country);
    return [
      {
        country,
        title: officeWords(title).join(' '),
        name,
        from: month(from),
        to: to === '' ? open : month(to),
      },
    ];
  });
}

const familyOf = (name: string): string =>
  name
    .split(' ')
    .filter((word) => /\p{Lu}{2}/u.test(word))
    .join(' ')
    .toUpperCase();

/** One term a person and office: from its first month to its last, or to the month in which the next begins where sources have gaps. */
function joined(terms: readonly Term[]): readonly Term[] {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const key = [term.country, term.title, familyOf(term.name), term.from].join(';');
    const other = found.get(key);
    found.set(key, other !== undefined && other.to > term.to ? other : term);
  }
  const sorted = [...found.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.map((term) => {
    const next = sorted.find(
      (one) => one.country === term.country && one.title === term.title && one.from > term.from,
    );
    return term.to < (next?.from ?? '') && /^(?:minister prime|president|king|queen)$/.test(term.title)
      ? { ...term, to: next?.from ?? term.to }
      : term;
  });
}

/** The folded words of a name, those in capitals marked as family: "ana *koroi". */
const markedName = (name: string): string =>
  name
    .split(/[\s-]+/)
    .flatMap((word) => nameWords(word).map((one) => (/\p{Lu}{2}/u.test(word) ? `*${one}` : one)))
    .join(' ');

const homes: ReadonlySet<string> = new Set(['USA', 'GBR', 'NLD', 'FRA', 'DNK']);

/** Without what a territory or a realm shares with the state that its head is of. */
function ownOnly(terms: readonly Term[]): readonly Term[] {
  const key = ({ title, name }: Term): string => `${title};${familyOf(name)}`;
  const shared = new Set(terms.filter(({ country, to }) => homes.has(country) && to >= '2015').map(key));
  return terms.filter((term) => homes.has(term.country) || !shared.has(key(term)));
}

const folder = process.argv[process.argv.indexOf('--from') + 1] ?? '';
const terms = ownOnly(joined([...factbook(folder), ...wikidata(folder)])).filter(({ to }) => to >= earliest);
const rows = [...Map.groupBy(terms, ({ country }) => country)]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, held]) => {
    const fields = held.map(
      ({ title, name, from, to }) => `${title};${markedName(name)};${from};${to === open ? '' : to}`,
    );
    return `${country}|${[...new Set(fields)].join('|')}`;
  });
const head = `/**
 * Who held which office of a state, and when: a row a state, fields parted by "|", each the words of the office, the folded words of the
 * name with the family name's marked by "*", the first and the last month ("" while it lasts).
 *
 * Compiled by training/gazetteer/office-holders.ts from the World Factbook (public domain) and Wikidata (CC0).
 */
export const officeHoldersTable = \`
`;
const file = new URL('../../src/world/office-holders-table.ts', import.meta.url);
writeFileSync(file, `${head}${rows.join('\n').replace(/[`\\]/g, '')}\n\`;\n`);
