import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codedAs } from '../../src/export/polecat/coded-as.ts';
import { polecatColumns } from '../../src/export/polecat/polecat-columns.ts';
import { polecatLines } from '../../src/export/polecat/polecat.ts';
import { gdeltColumns } from '../../src/export/gdelt/gdelt-columns.ts';
import { gdeltLines } from '../../src/export/gdelt/gdelt.ts';
import type { RecordedActor, RecordedEvent, RecordValue } from '../../src/model/record.ts';
import { day } from '../resolve/reading-builder.ts';
import { cited, head, talks } from './recorded.ts';
import { viewFrom } from './view-from.ts';

const codings: readonly (readonly [string, Partial<RecordedEvent>, string | null])[] = [
  ['what happened keeps its type', { status: 'happened' }, 'CONSULT visit diplomatic'],
  ['a planned visit is agreed on', { status: 'planned' }, 'AGREE - diplomatic future'],
  ['planned aid is agreed on', { type: 'AID', mode: null, status: 'planned' }, 'AGREE - diplomatic future'],
  [
    'a planned withdrawal is conceded',
    { type: 'RETREAT', mode: 'withdraw', status: 'planned' },
    'CONCEDE - diplomatic future',
  ],
  [
    'a planned strike stays a protest',
    { type: 'PROTEST', mode: 'strike', status: 'planned' },
    'PROTEST strike diplomatic future',
  ],
  ['what is alleged is marked', { status: 'alleged' }, 'CONSULT visit diplomatic alleged'],
  ['what is denied is left out', { status: 'denied' }, null],
  ['what is supposed is left out', { status: 'hypothetical' }, null],
];
for (const [says, parts, want] of codings) {
  test(says, () => {
    const coded = codedAs({ ...talks([]), mode: 'visit', contexts: ['diplomatic'], ...parts });
    assert.equal(coded && [coded.type, coded.mode ?? '-', ...coded.contexts].join(' '), want);
  });
}

const actor = (id: string, parts: Partial<RecordedActor>): RecordedActor => ({
  kind: 'actor',
  id,
  type: 'person',
  name: id,
  aliases: [],
  country: null,
  offices: [],
  citations: [cited(id)],
  ...parts,
});

const office = (title: string, of: string | null): RecordedActor['offices'][number] => ({
  title,
  of,
  from: null,
  to: null,
  seenOn: ['2024-05-03'],
});

const visit: RecordedEvent = {
  ...talks([], { id: '00000000000000000001' }),
  act: 'visit',
  mode: 'visit',
  date: day('2024-05-03'),
  place: { name: 'Suva', country: 'FJI', lat: -18.1, lon: 178.4, basis: 'stated' },
  participants: [
    { actor: 'ana', name: 'Ana Soto', role: 'actor' },
    { actor: 'un', name: 'United Nations', role: 'actor' },
    { actor: 'fiji', name: 'Fiji', role: 'host' },
  ],
  citations: [cited('President Soto and the UN came to Suva.')],
};
const told: readonly RecordValue[] = [
  actor('ana', {
    name: 'Ana Soto',
    aliases: ['Soto'],
    country: 'PER',
    offices: [office('president', 'PER')],
  }),
  actor('fiji', { type: 'state', name: 'Fiji', country: 'FJI' }),
  actor('un', { type: 'organization', name: 'United Nations', aliases: ['UN'] }),
  { ...head('a', '2024-05-04'), story: null },
  visit,
];
const view = viewFrom(told);

/** The cells of each line that are not empty, by column. */
const rowsOf = (
  lines: readonly string[],
  columns: readonly string[],
): readonly Readonly<Record<string, string>>[] =>
  lines.map((line) =>
    Object.fromEntries(
      line
        .split('\t')
        .map((cell, at) => [columns[at] ?? '?', cell] as const)
        .filter(([, cell]) => cell !== ''),
    ),
  );

test('POLECAT: parties of a side stand in step, each with its country, number, sector, title and words of the sentence', async () => {
  const [, line = ''] = await Array.fromAsync(polecatLines(view));
  assert.deepEqual(rowsOf([line], polecatColumns), [
    {
      'Event ID': '00000000000000000001',
      'Event Date': '2024-05-03',
      'Event Type': 'CONSULT',
      'Event Mode': 'visit',
      Intensity: '4.0',
      'Quad Code': 'VERBAL COOPERATION',
      'Actor Name': 'Ana Soto; United Nations',
      'Actor Country': 'PER; UNO',
      'Actor COW': '135; None',
      'Primary Actor Sector': 'GOV; None',
      'Actor Sectors': 'GOV',
      'Actor Title': 'president; None',
      'Actor Name Raw': 'Soto; UN',
      'Recipient Name': 'Fiji',
      'Recipient Country': 'FJI',
      'Recipient COW': '950',
      'Primary Recipient Sector': 'GOV',
      'Recipient Sectors': 'GOV',
      Placename: 'Suva',
      Country: 'FJI',
      Latitude: '-18.1',
      Longitude: '178.4',
      'Raw Placename': 'Suva',
      Source: 'Wire',
      'Publication Date': '2024-05-04',
      Language: 'en',
      Version: 'chancery 1',
    },
  ]);
});

test('GDELT: each pair is a line with an id of its own, and what is not known is empty', async () => {
  const rows = rowsOf(await Array.fromAsync(gdeltLines(view)), gdeltColumns);
  const shared = {
    SQLDATE: '20240503',
    MonthYear: '202405',
    Year: '2024',
    FractionDate: '2024.3370',
    Actor2Code: 'FJI',
    Actor2Name: 'FIJI',
    Actor2CountryCode: 'FJI',
    IsRootEvent: '1',
    EventCode: '042',
    EventBaseCode: '042',
    EventRootCode: '04',
    QuadClass: '1',
    GoldsteinScale: '1.9',
    NumMentions: '1',
    NumSources: '1',
    NumArticles: '1',
    ActionGeo_FullName: 'Suva, Fiji',
    ActionGeo_CountryCode: 'FJ',
    ActionGeo_Lat: '-18.1',
    ActionGeo_Long: '178.4',
    DATEADDED: '20240504000000',
  };
  assert.deepEqual(rows, [
    {
      ...shared,
      GLOBALEVENTID: '0',
      Actor1Code: 'PERGOV',
      Actor1Name: 'ANA SOTO',
      Actor1CountryCode: 'PER',
      Actor1Type1Code: 'GOV',
    },
    {
      ...shared,
      GLOBALEVENTID: '1',
      Actor1Code: 'IGOUNO',
      Actor1Name: 'UNITED NATIONS',
      Actor1KnownGroupCode: 'UNO',
      Actor1Type1Code: 'IGO',
    },
  ]);
});

test('GDELT: a day that is not known leaves the month or the year, and a plan is coded as what is meant', async () => {
  const may = { ...visit, status: 'planned' as const, date: { ...day('2024-05-01'), end: '2024-05-31' } };
  const [row] = rowsOf(await Array.fromAsync(gdeltLines(viewFrom([may]))), gdeltColumns);
  assert.deepEqual([row?.['SQLDATE'], row?.['MonthYear'], row?.['EventCode']], [undefined, '202405', '036']);
  const threat = { ...visit, type: 'ASSAULT' as const, act: 'invasion' as const, status: 'planned' as const };
  assert.deepEqual(await Array.fromAsync(gdeltLines(viewFrom([threat]))), []);
});
