import type { ByteForm } from '../../src/intake/file-forms.ts';

/** One kind of input that a program might choke on, made in any size. */
export interface HostileInput {
  readonly name: string;
  readonly form: ByteForm;
  /** How far it is followed: into sources, articles, readings, or the settled record. */
  readonly until: 'intake' | 'article' | 'reading' | 'record';
  /** The smaller of the two sizes that a test compares; the other is twice that. */
  readonly size: number;
  readonly make: (size: number) => string;
}

const opening =
  'date 2025-03-04 OSLO — Foreign Minister Ingrid Berg met her Canadian counterpart in Oslo on Tuesday.\n\n';
const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

/** A made-up word of four syllables for a number: 12 gives "Kidebaban". Different numbers give different words. */
function wordOf(at: number): string {
  const parts = ['ba', 'de', 'ki', 'lo', 'mu', 'ra', 'se', 'ti', 'vo', 'na'];
  const word = String(at)
    .split('')
    .map((digit) => parts[Number(digit)])
    .join('');
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}n`;
}

function articles(count: number, text: (at: number) => string): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, at) => ({
      id: `a${at}`,
      url: `https://news.example/${at}`,
      outlet: `Outlet ${at % 7}`,
      date: '2025-03-04',
      lang: 'en',
      text: text(at),
    })),
  );
}

const oneArticle = (text: string): string => articles(1, () => text);

const inOneText: readonly HostileInput[] = [
  {
    name: 'a hard-wrapped paragraph',
    form: 'text',
    until: 'article',
    size: 2000,
    make: (size) =>
      opening +
      times(size, () => 'and the ministers of both of the states spoke of trade and of the border\n'),
  },
  {
    name: 'unclosed quotation marks',
    form: 'json',
    until: 'reading',
    size: 200,
    make: (size) =>
      oneArticle(opening + times(size, () => 'The minister said “we will sign the agreement. ')),
  },
  {
    name: 'many numbers in one paragraph',
    form: 'json',
    until: 'reading',
    size: 100,
    make: (size) =>
      oneArticle(
        opening + times(size, (at) => `Exports rose ${at + 1} percent to $${at + 3} million in 2024. `),
      ),
  },
  {
    name: 'one sentence of many words',
    form: 'json',
    until: 'reading',
    size: 1000,
    make: (size) =>
      oneArticle(
        `${opening}The minister said that ${times(size, () => 'trade and talks and ')}peace would follow.`,
      ),
  },
  {
    name: 'many short sentences',
    form: 'json',
    until: 'reading',
    size: 400,
    make: (size) => oneArticle(opening + times(size, () => 'They met. He spoke. ')),
  },
  {
    name: 'many ministers in one paragraph',
    form: 'json',
    until: 'reading',
    size: 60,
    make: (size) =>
      oneArticle(
        opening +
          times(size, (at) => `Foreign Minister ${wordOf(at)} Kim met President ${wordOf(at + 7)} Park. `),
      ),
  },
  {
    name: 'one line without an end',
    form: 'text',
    until: 'article',
    size: 20_000,
    make: (size) => opening + 'word '.repeat(size),
  },
];

const inOnePage: readonly HostileInput[] = [
  {
    name: 'nested divs',
    form: 'html',
    until: 'article',
    size: 5000,
    make: (size) => `${'<div>'.repeat(size)}<p>${opening}</p>${'</div>'.repeat(size)}`,
  },
  {
    name: 'one huge table',
    form: 'html',
    until: 'article',
    size: 1000,
    make: (size) =>
      `<p>${opening}</p><table>${times(size, (at) => `<tr><td>Norway</td><td>${at}</td><td>exports of fish</td></tr>`)}</table>`,
  },
  {
    name: 'nothing but opening brackets',
    form: 'html',
    until: 'article',
    size: 100_000,
    make: (size) => `<p>${opening}</p>${'<'.repeat(size)}`,
  },
  {
    name: 'one element of many attributes',
    form: 'html',
    until: 'article',
    size: 2000,
    make: (size) => `<div ${times(size, (at) => `data-${at}="${at}" `)}><p>${opening}</p></div>`,
  },
  {
    name: 'tags that are never closed',
    form: 'html',
    until: 'article',
    size: 3000,
    make: (size) =>
      `<body>${times(size, (at) => `<div class="part-${at}"><p>The ${at}. of the talks opened.`)}`,
  },
  {
    name: 'teasers beside each other',
    form: 'html',
    until: 'article',
    size: 1500,
    make: (size) =>
      `<body><h1>Talks open</h1>${times(size, (at) => `<div class="card"><h3><a href="/${at}">Talks of day ${at}</a></h3><p class="summary">The ${at}. day of the talks.</p></div>`)}`,
  },
  {
    name: 'deep JSON',
    form: 'json',
    until: 'intake',
    size: 2000,
    make: (size) => `{"text":"Words.","deep":${'['.repeat(size)}${']'.repeat(size)}}`,
  },
  {
    name: 'a feed of many items',
    form: 'feed',
    until: 'intake',
    size: 500,
    make: (size) =>
      `<rss version="2.0"><channel><title>Feed</title>${times(size, (at) => `<item><guid>g${at}</guid><description>One.</description></item>`)}</channel></rss>`,
  },
];

const inOneRecord: readonly HostileInput[] = [
  {
    name: 'people with one family name',
    form: 'json',
    until: 'record',
    size: 200,
    make: (size) =>
      articles(
        size,
        (at) =>
          `SEOUL — South Korean Foreign Minister Kim ${wordOf(at)} met the ambassador of Norway in Seoul on Tuesday.`,
      ),
  },
  {
    name: 'bodies whose names begin alike',
    form: 'json',
    until: 'record',
    size: 100,
    make: (size) =>
      articles(
        size,
        (at) =>
          `OSLO — The Ministry of ${wordOf(at)} of Norway signed an agreement with Canada on Tuesday, officials said.`,
      ),
  },
  {
    name: 'talks between other persons of two states',
    form: 'json',
    until: 'record',
    size: 120,
    make: (size) =>
      articles(
        size,
        (at) =>
          `LIMA — Peruvian lawmaker ${wordOf(at)} ${wordOf(at + 31)} met Chilean lawmaker ${wordOf(at + 7)} ${wordOf(at + 53)} in Lima on Tuesday.`,
      ),
  },
  {
    name: 'acts of one state in one week',
    form: 'json',
    until: 'record',
    size: 120,
    make: (size) =>
      articles(
        size,
        (at) =>
          `OSLO — Norway condemned the ${wordOf(at)} ${wordOf(at + 31)} ${wordOf(at + 53)} on Tuesday, officials said.`,
      ),
  },
  {
    name: 'one event told many times',
    form: 'json',
    until: 'record',
    size: 60,
    make: (size) =>
      articles(
        size,
        (at) =>
          `OSLO — Norwegian Foreign Minister Ingrid Berg met Canadian Foreign Minister Paul Roy in Oslo on Tuesday, outlet ${at} reported.`,
      ),
  },
];

/** The kinds of input whose cost must grow with their size and no faster. */
export const hostileInputs: readonly HostileInput[] = [...inOneText, ...inOnePage, ...inOneRecord];
