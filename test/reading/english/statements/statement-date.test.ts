import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGazetteer } from '../../../../src/pipeline/gazetteer.ts';
import { readAnnotated } from '../../../../src/reading/read-annotated.ts';
import { articleOf, englishAnnotator } from '../events/read-sentence.ts';

const gazetteer = loadGazetteer();

/** First day, last day and basis of the first statement's date; null for none. */
function dateIn(text: string, publishedOn?: string): string | null {
  const annotated = englishAnnotator().annotate(
    articleOf(text, publishedOn === undefined ? {} : { publishedOn }),
  );
  const said = readAnnotated(annotated, { gazetteer }, 'test').claims.find(
    ({ kind }) => kind === 'statement',
  );
  const date = said?.kind === 'statement' ? said.date : null;
  return date === null ? null : `${date.start} ${date.end} ${date.basis}`;
}

const friday = '2025-08-08';
const cases: readonly (readonly [text: string, date: string | null])[] = [
  ['President Carla Sosa said the border was quiet.', '2025-08-07 2025-08-08 implied'],
  ['President Carla Sosa said on 5 August 2025 that the border was quiet.', '2025-08-05 2025-08-05 stated'],
  // Words are said on the day of the news wherever the article reports them.
  [
    `${'The town is old. '.repeat(14)}President Carla Sosa said the border was quiet.`,
    '2025-08-07 2025-08-08 implied',
  ],
  // An anniversary is not the day of what is said on it.
  [
    'On the 20th anniversary of the pact, President Carla Sosa said the border was quiet.',
    '2025-08-07 2025-08-08 implied',
  ],
  // A look back on a stay: it was said on one of its days.
  ['During her time in Oslo, she met the king. President Carla Sosa said the border was quiet.', null],
  [
    'During her stay in Oslo she rested. It rained a lot. President Carla Sosa said the border was quiet.',
    null,
  ],
  [
    'During her talks in Oslo, President Carla Sosa said the border was quiet.',
    '2025-08-07 2025-08-08 implied',
  ],
  [
    `During her stay in Oslo, she met the king. ${'It rained. '.repeat(4)}President Carla Sosa said the border was quiet.`,
    '2025-08-07 2025-08-08 implied',
  ],
  // Near misses: said on another day, or not yet.
  ['President Carla Sosa had said the border was quiet.', null],
  ['President Carla Sosa once said the border was quiet.', null],
  ['In 2019, President Carla Sosa said the border was quiet.', null],
];

for (const [text, date] of cases) {
  test(`${date ?? 'no date'}: ${text}`, () => {
    assert.equal(dateIn(text, friday), date);
  });
}

test('an article without a day implies none', () => {
  assert.equal(dateIn('President Carla Sosa said the border was quiet.'), null);
});
