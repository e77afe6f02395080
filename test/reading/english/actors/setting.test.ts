import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, readText } from '../../read-text.ts';
import { groundOf } from '../../speech-of.ts';

async function talksAfter(sentences: number): Promise<string | undefined> {
  const between = 'The town is old and quiet. '.repeat(sentences);
  const text = `LIMA — The market opened. ${between}President Carla Sosa held talks with Prime Minister Ben Okoro of Kenya.`;
  return eventsOf(await readText(text, '2027-03-10')).find((event) => event.startsWith('talks'));
}

test('the week before the news and the dateline speak for the opening of an article', async () => {
  assert.match((await talksAfter(7)) ?? '', /^talks 2027-03-03 Lima: /);
});

test('they do not speak for what stands far behind', async () => {
  assert.match((await talksAfter(20)) ?? '', /^talks - -: /);
});

test('an anniversary is no date of its sentence', () => {
  const { setting } = groundOf(
    'On the 20th anniversary of the pact they met on 3 March.\n\nNobody came in 2019.',
  );
  const years = [0, 1].map((sentence) => setting.datesIn(sentence).map(({ date }) => date?.start));
  assert.deepEqual(years, [['2027-03-03'], ['2019-01-01']]);
});

test('the first sentences say of what day the news is', () => {
  const day = (text: string): string | undefined => groundOf(text).setting.newsDay?.start;
  assert.equal(day('They met on 8 March. Rain fell.'), '2027-03-08');
  assert.equal(day('Rain fell. It was cold. Snow fell. It was dark. They met on 8 March.'), '2027-03-09');
});
