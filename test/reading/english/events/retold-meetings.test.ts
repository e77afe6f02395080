import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, readText } from '../../read-text.ts';

const met =
  'Norwegian Foreign Minister Ingrid Berg met Canadian Foreign Minister Paul Roy to discuss fisheries.';

const cases: readonly (readonly [string, readonly string[]])[] = [
  [`${met} The meeting was held in Oslo on March 4, 2025.`, ['2025-03-04 Oslo: Ingrid Berg, Paul Roy']],
  [`${met} The talks took place in Bergen.`, ['- Bergen: Ingrid Berg, Paul Roy']],
  [
    `${met} The meeting took place during the games of Fiji, Peru and Ghana on March 4, 2025.`,
    ['2025-03-04 -: Ingrid Berg, Paul Roy'],
  ],
  [`${met} A meeting of the local chess club was held in Bergen.`, []],
  [`${met} The meeting was held to lower tariffs.`, []],
  ['The meeting was held in Oslo on March 4, 2025, and nobody would say who had come to it.', []],
];

for (const [text, wanted] of cases) {
  test(text, async () => {
    const found = eventsOf(await readText(text, '2025-03-10'), 'event-retold');
    assert.deepEqual(
      found.map((event) => event.replace(/^\S+ /, '')),
      wanted.map((event) => (event.startsWith('-') ? event.replace('-', '2025-03-09') : event)),
    );
  });
}
