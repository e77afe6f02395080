import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { createAnnotator } from '../../../../src/language/annotator.ts';
import type { FigureClaim } from '../../../../src/model/claim.ts';
import { loadModels } from '../../../../src/pipeline/models.ts';
import { findDates } from '../../../../src/reading/english/dates/find-dates.ts';
import { contextOf } from '../../../../src/reading/english/actors/article-context.ts';
import { makeFigures } from '../../../../src/reading/english/figures/make-figures.ts';
import { findQuantities } from '../../../../src/reading/english/quantities/find-quantities.ts';
import { plainAnnotator } from '../../plain-annotator.ts';
import type { Annotator } from '../../../../src/model/annotator.ts';

const model = new URL('../../../../src/language/models/english.bin.zst', import.meta.url);
const skip = existsSync(model) ? false : 'the language model is not built';
const speaker = { actor: 0, name: 'the ministry' };

async function figures(text: string, annotator: Annotator): Promise<readonly FigureClaim[]> {
  const annotated = await annotator.annotate({
    id: 'a',
    url: null,
    outlet: null,
    title: null,
    byline: null,
    publishedOn: '2025-10-17',
    retrievedAt: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
    sourceHash: '',
    source: 'a',
  });
  const dates = annotated.sentences.flatMap((sentence) => findDates(sentence, '2025-10-17'));
  const quantities = annotated.sentences.flatMap((sentence) =>
    findQuantities(sentence, {
      dates: dates.filter((date) => date.sentence === sentence.index),
      outletCountry: null,
    }),
  );
  const places = annotated.sentences.flatMap((sentence) =>
    ['southwest', 'Oslo'].flatMap((name) => {
      const start = text.indexOf(name, sentence.span.start);
      if (start < 0 || start >= sentence.span.end) return [];
      const place = { name, country: null, lat: null, lon: null };
      return [
        {
          sentence: sentence.index,
          span: { start, end: start + name.length },
          kind: 'region' as const,
          place,
        },
      ];
    }),
  );
  return makeFigures(
    contextOf(annotated, { dates, quantities, places, dateline: null, actors: [], mentions: [], issues: [] }),
    () => speaker,
  );
}

const english = (): Annotator => createAnnotator(loadModels());

test('a figure cites its sentence exactly and keeps who says it', { skip }, async () => {
  const text = 'Rain fell. The port has 600 cranes.';
  const [figure] = await figures(text, english());
  const [citation] = figure?.citations ?? [];
  assert.equal(citation && text.slice(citation.start, citation.end), 'The port has 600 cranes.');
  assert.equal(citation?.quote, 'The port has 600 cranes.');
  assert.deepEqual(figure?.saidBy, speaker);
});

const frames: readonly (readonly [string, string, string])[] = [
  ['The port handled 600 ships.', 'actual', 'happened'],
  ['They aim to build 600 ships.', 'target', 'planned'],
  ['The port is expected to handle 600 ships.', 'forecast', 'planned'],
  ['The yard will build 600 ships.', 'forecast', 'planned'],
  ['The ministers raised the export target to $5 billion.', 'target', 'planned'],
  ['The ministers raised the export tariff to $5.', 'actual', 'happened'],
  ['Exports should reach $5 billion.', 'target', 'planned'],
  // Nothing is so yet in a year that has not begun.
  ['The ministers spoke of how to lift exports to $5 billion by 2050.', 'target', 'planned'],
  ['The ministers spoke of a tariff of 25 percent in 2050.', 'forecast', 'planned'],
  ['Exports reached $5 billion in 2020.', 'actual', 'happened'],
  ['The ministry requested $5 million in fiscal year 2050.', 'actual', 'happened'],
  ['Exports will reach $5 billion by 2050.', 'forecast', 'planned'],
  ['The envoy said that nobody should fear the 600 guards.', 'actual', 'happened'],
];
for (const [text, frame, status] of frames) {
  test(`${text} is ${frame}`, { skip }, async () => {
    const [figure] = await figures(text, english());
    assert.deepEqual([figure?.frame, figure?.status], [frame, status]);
  });
}

const owners: readonly (readonly [string, string | null])[] = [
  ['Chile and Peru raised their trade target to $5 billion.', 'Chile and Peru'],
  ['Chile and Peru said that Bolivia raised its trade target to $5 billion.', null],
  ['Norway, Ghana and Fiji raised their trade target to $5 billion.', null],
  ['The United States and Peru raised their trade target to $5 billion.', 'United States and Peru'],
  ['The ministers raised their trade target to $5 billion.', null],
  ['Ministers and officials raised their trade target to $5 billion.', null],
];
for (const [text, of] of owners) {
  test(`"their" is of ${of}: ${text}`, { skip }, async () => {
    const [figure] = await figures(text, english());
    assert.equal(figure?.measure, 'trade target');
    assert.equal(figure?.of, of);
  });
}

const unnamed: readonly string[] = [
  'The firms put a total of 92 billion dollars into plants.',
  'Lima and Quito near the 5-billion-dollar mark.',
];
for (const text of unnamed) {
  test(`a currency or a mark alone is no measure: ${text}`, { skip }, async () => {
    assert.deepEqual(await figures(text, english()), []);
  });
}

test('the sum in brackets shares measure and date with its sum', { skip }, async () => {
  const made = await figures('Exports reached 1.4 trillion won (US$1 billion) in 2024.', english());
  assert.deepEqual(
    made.map(({ measure, quantity }) => `${measure} ${quantity.currency}`),
    ['exports KRW', 'exports USD'],
  );
});

test('a part of the whole shares the measure and has its own place', { skip }, async () => {
  const made = await figures('The community numbers 140,000, including 36,000 in the southwest.', english());
  assert.deepEqual(
    made.map(({ measure, place, quantity }) => [measure, quantity.unit, place?.name ?? null]),
    [
      ['community', 'people', null],
      ['community', 'people', 'southwest'],
    ],
  );
});

test('without a tree a counted noun is still a figure', async () => {
  const made = await figures('They sent 600 buses in Oslo.', plainAnnotator);
  assert.deepEqual(
    made.map(({ measure, place }) => [measure, place?.name ?? null]),
    [['buses', 'Oslo']],
  );
});

test('a thousand figures in one article are read in time that grows with them', { skip }, async () => {
  const made = await figures('The port has 600 cranes. '.repeat(1000), english());
  assert.equal(made.length, 1000);
});

const puts: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['Norway will make available $5 million for harbours.', 'funding of harbours forecast'],
  ['The shop makes $5 million a year.', 'earnings of shop actual'],
  ['They redoubled efforts to cut the loss to 5 percent.', 'loss target'],
  ['They spoke of their four efforts.', 'efforts actual'],
  ['OSLO 29 JANUARY 2012'],
];

for (const [text, ...found] of puts) {
  test(text, { skip }, async () => {
    const made = await figures(text, createAnnotator(loadModels()));
    assert.deepEqual(
      made.map(({ measure, of, frame }) => `${measure}${of === null ? '' : ` of ${of}`} ${frame}`),
      found,
    );
  });
}
