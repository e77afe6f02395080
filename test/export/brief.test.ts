import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDossier } from '../../src/export/brief/build-dossier.ts';
import { dossierHtml } from '../../src/export/brief/dossier-html.ts';
import { dossierMarkdown } from '../../src/export/brief/dossier-markdown.ts';
import type { Dossier, DossierLine } from '../../src/export/brief/dossier.ts';
import { gatherDossier } from '../../src/record/gather-dossier.ts';
import { openStore } from '../../src/pipeline/open-store.ts';
import { compareText } from '../../src/model/order.ts';
import { day, place, quantity, ReadingBuilder } from '../resolve/reading-builder.ts';

function article(outlet: string, passengers: number, on = '2024-05-04'): ReadingBuilder {
  const builder = new ReadingBuilder({ outlet, on });
  const host = builder.person('Arta Dushku', 'ALB');
  const guest = builder.person('Tomás Berg', 'SWE');
  builder.actor('state', 'Sweden', 'SWE');
  return builder
    .event(`${outlet}: they met in <Tirana> on Friday.`, {
      who: [
        [host, 'actor'],
        [guest, 'recipient'],
      ],
      date: day('2024-05-03'),
      place: place('Tirana', 'ALB'),
    })
    .commitment('They agreed to open a ferry line by 2026.', {
      by: [host, guest],
      action: 'open a ferry line',
      stage: 'agreed',
      due: { start: '2026-01-01', end: '2026-12-31', precision: 'year', basis: 'stated' },
    })
    .figure(`${outlet} counts ${passengers} Swedish tourists.`, {
      measure: 'Swedish tourists',
      place: place('Albania', 'ALB'),
      quantity: quantity(passengers),
    })
    .statement('Berg said: “The sea joins us.”', {
      speaker: guest,
      content: '“The sea joins us.”',
      quoted: 'direct',
    });
}

async function dossierOf(order: readonly ReadingBuilder[]): Promise<Dossier> {
  const store = openStore(':memory:');
  await store.save(order.map((one) => one.reading()));
  await store.settle();
  const gathered = await gatherDossier(store, { with: ['Albania', 'Sweden'], since: '2024', until: '2024' });
  await store.close();
  return buildDossier(
    { names: gathered.names, about: null, since: '2024', until: '2024', newSince: null },
    gathered,
  );
}

test('a dossier tells in order what happened, was agreed, counted, said and is open, with its sources', async () => {
  const text = dossierMarkdown(await dossierOf([article('Wire', 40_000), article('Gazette', 90_000)]));
  assert.match(text, /^# Albania – Sweden\n\n2024\. From 2 articles of 2 sources: 1 event/);
  assert.match(
    text,
    /- \*\*3 May 2024\*\* — Talks of Arta Dushku with Tomás Berg, Tirana\. \[1\.\d+\]\[2\.\d+\]/,
  );
  assert.match(text, /\n {2}- Arta Dushku and Tomás Berg agreed: open a ferry line \(due 2026\)\./);
  assert.match(
    text,
    /\*\*Swedish tourists in Albania\*\* — [49]0,000 people \(reported 4 May 2024\) \(disputed\) \[\d\.\d+\] · [49]0,000 people/,
  );
  assert.match(text, /\n {2}- Tomás Berg: “The sea joins us”/);
  assert.match(
    text,
    /\*\*Figure\*\* — Swedish tourists in Albania: they cannot both be right [^\n]+\n {2}- 40,000 \(Wire\)\. \[\d\.\d+\]\n {2}- 90,000 \(Gazette\)\./,
  );
  assert.match(text, /1\. (?:Wire|Gazette)/);
  assert.match(text, /- \\\[1\.\d+\\\] “(?:Wire|Gazette): they met in \\<Tirana\\> on Friday\.”/);
});

function withBelow(line: DossierLine): readonly DossierLine[] {
  return [line, ...(line.below ?? []).flatMap(withBelow)];
}

const marksOf = ({ sources, series = [] }: DossierLine): readonly string[] => [
  ...sources,
  ...series.flatMap((piece) => piece.sources),
];

test('every number in a dossier has a source, and every source is cited', async () => {
  const dossier = await dossierOf([article('Wire', 40_000), article('Gazette', 90_000)]);
  const lines = dossier.sections.flatMap((one) => one.lines.flatMap(withBelow));
  const cited = new Set(lines.flatMap(marksOf));
  const held = dossier.sources.flatMap(({ sentences }) => sentences.map(({ mark }) => mark));
  assert.deepEqual([...cited].toSorted(compareText), held.toSorted(compareText));
  for (const line of lines)
    assert.ok(marksOf(line).length > 0 || (line.below ?? []).length > 0, `${line.lead}: ${line.text}`);
});

test('the order in which articles came does not show', async () => {
  const there = await dossierOf([article('Wire', 40_000), article('Gazette', 90_000)]);
  const back = await dossierOf([article('Gazette', 90_000), article('Wire', 40_000)]);
  assert.equal(dossierHtml(there), dossierHtml(back));
});

test('the page holds no script, no outside file, and the text of articles only as text', async () => {
  const page = dossierHtml(
    await dossierOf([article('Wire', 40_000), article('<script>alert(1)</script>', 90_000)]),
  );
  assert.doesNotMatch(page, /<script|<link|<img|@import|url\(/);
  assert.match(page, /&lt;script&gt;alert/);
  assert.match(page, /<blockquote id="source-1\.\d+">/);
});

test('an empty dossier says so', () => {
  const none = {
    events: [],
    statements: [],
    commitments: [],
    figures: [],
    conflicts: [],
    measures: [],
    actors: [],
    articles: [],
    cut: [],
  };
  const text = dossierMarkdown(
    buildDossier({ names: ['Peru'], about: 'fish', since: null, until: '2020-05', newSince: null }, none),
  );
  assert.match(text, /^# Peru: fish\n\nUntil May 2020\. From 0 articles of 0 sources/);
  assert.match(text, /No dated event\./);
});

test('a dossier says so where it does not hold all of a kind', () => {
  const subject = { names: ['Sweden'], about: null, since: null, until: null, newSince: null };
  const values = {
    events: [],
    statements: [],
    commitments: [],
    figures: [],
    conflicts: [],
    measures: [],
    actors: [],
    articles: [],
  };
  assert.match(
    buildDossier(subject, { ...values, cut: ['event', 'figure'] }).summary,
    /Of the events and figures not all are shown/,
  );
  assert.doesNotMatch(buildDossier(subject, { ...values, cut: [] }).summary, /not all/);
});

test('what was agreed stands below a meeting in a report of its day or the next morning', async () => {
  const text = dossierMarkdown(await dossierOf([article('Wire', 40_000, '2024-05-03')]));
  assert.match(
    text,
    /Talks of Arta Dushku with Tomás Berg, Tirana\. \[1\.\d+\]\n {2}- Arta Dushku and Tomás Berg agreed: open a ferry line \(due 2026\)\. \[1\.\d+\]/,
  );
  const later = dossierMarkdown(await dossierOf([article('Wire', 40_000, '2024-05-05')]));
  assert.doesNotMatch(later, / {2}- Arta Dushku/);
});

test('what is due on a known day stands in the head', async () => {
  const text = dossierMarkdown(await dossierOf([article('Wire', 40_000)]));
  assert.match(text, /## Where it stands\n\n- \*\*Last contact, 3 May 2024\*\* — Talks/);
  assert.match(text, /- \*\*Due 2026\*\* — Arta Dushku and Tomás Berg agreed: open a ferry line\./);
});

test('an act that is no meeting is told with the words of its sentence; one that a commitment tells has no line', async () => {
  const builder = article('Wire', 40_000);
  const critic = builder.person('Ana Ruiz', 'ALB');
  builder.actor('state', 'Albania', 'ALB');
  const other = builder.person('Ole Dahl', 'SWE');
  builder.event('Ana Ruiz condemned Ole Dahl over the dam.', {
    type: 'ACCUSE',
    act: 'condemnation',
    mode: null,
    who: [
      [critic, 'actor'],
      [other, 'recipient'],
    ],
    date: day('2024-05-03'),
  });
  const text = dossierMarkdown(await dossierOf([builder]));
  assert.match(
    text,
    /Condemnation by Ana Ruiz towards Ole Dahl: “Ana Ruiz condemned Ole Dahl over the dam\.”/,
  );
});
