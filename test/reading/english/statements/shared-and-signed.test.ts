import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidIn } from './said-in.ts';

const brandt = 'Norwegian President Ana Brandt is in Bergen.';

const cases: readonly (readonly [text: string, ...said: readonly string[]])[] = [
  // What is taken note of, and what is in the mind and shared.
  ['Fiji takes note of the new port rules.', 'Fiji: the new port rules'],
  ['Fiji and Tonga took note of the fall in prices.', 'Fiji + Tonga: the fall in prices'],
  ['Fiji shares the view that shipping must be cheaper.', 'Fiji: shipping must be cheaper'],
  ['Fiji and Tonga share a desire to open a cable.', 'Fiji + Tonga: to open a cable'],
  ['Fiji took the position that the reef is a park.', 'Fiji: the reef is a park'],
  ['Fiji shares a wish to reopen the harbour.', 'Fiji: to reopen the harbour'],
  ['Fiji took the banknotes of the crew.'],
  ['Fiji shares an island that is a park.'],
  ['Fiji took the ship that was the newest.'],
  // A post with its signature: in a paragraph of its own, as a list item, behind the post.
  [
    `${brandt}\n\nI welcome the new ferry. It will help us all.\n\n— Ana Brandt (@abrandt) March 9, 2025`,
    'Ana Brandt: I welcome the new ferry. It will help us all.',
  ],
  [`${brandt}\n\nThe ferry will sail again — Ana Brandt (@abrandt)`],
  [
    `${brandt}\n\nThe ferry will sail again. — Ana Brandt (@abrandt) 9 March 2025`,
    'Ana Brandt: The ferry will sail again.',
  ],
  [`${brandt}\n\nWe will mend the quay!\n\nAna Brandt (@abrandt)`, 'Ana Brandt: We will mend the quay!'],
  [`${brandt}\n\nThe ferry will sail again.\n\n— Ana Brandt, a reader in Bergen, has seen it often`],
  [`${brandt}\n\nThe ferry will sail again.\n\nAna Brandt (@abrandt) has many readers.`],
  // Who speaks for another is named behind him.
  [
    'A spokesman for Fijian President John Koroi, Ana Soto, said the port was open.',
    'Ana Soto: the port was open',
  ],
  [
    'The chief aide to President John Koroi, Ana Soto, said the port was open.',
    'Ana Soto: the port was open',
  ],
  ['A spokeswoman for the port of Suva, Ana Soto, said ships were late.', 'Ana Soto: ships were late'],
  ['An adviser to the Fijian president, Ana Soto, said it would rain.', 'Ana Soto: it would rain'],
  ['The friend of President John Koroi, Ana Soto, said it would rain.', 'Ana Soto: it would rain'],
];

for (const [text, ...said] of cases) {
  test(text, async () => {
    assert.deepEqual(await saidIn(text), said);
  });
}
