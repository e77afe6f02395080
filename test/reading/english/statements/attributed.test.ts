import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidIn } from './said-in.ts';

const first = 'Norwegian President Ana Brandt met Fijian Foreign Minister Mere Koroi in Bergen.';

const cases: readonly (readonly [text: string, ...said: readonly string[]])[] = [
  // Behind a dash, in the line of the quotation or in the next.
  [
    `${first}\n\n“The ferry will sail again.” — Fijian Foreign Minister Mere Koroi`,
    'Mere Koroi: The ferry will sail again.',
  ],
  [`${first}\n\n“The ferry will sail. It is new” – Mere Koroi`, 'Mere Koroi: The ferry will sail. It is new'],
  [
    `${first}\n\n“The ferry will sail again.” -President Ana Brandt`,
    'Ana Brandt: The ferry will sail again.',
  ],
  [
    `${first}\n\n“The ferry will sail again.”\n\n— Norwegian President Ana Brandt, 9 March 2027`,
    'Ana Brandt: The ferry will sail again.',
  ],
  [
    `${first}\n\n“As I said in Suva, the ferry is new.” — Mere Koroi, Foreign Minister of Fiji, in Bergen`,
    'Mere Koroi: As I said in Suva, the ferry is new.',
  ],
  // Not the one who spoke before it.
  [
    `President Ana Brandt said: “We are glad.”\n\n“The ferry will sail again.”\n\n— Fijian Foreign Minister Mere Koroi`,
    'Ana Brandt: We are glad.',
    'Mere Koroi: The ferry will sail again.',
  ],
  // Another line, a paper, a sentence with a verb, words that have their speaker.
  [`${first}\n\n“The ferry will sail again.” — The Bergen Post`],
  [`${first}\n\n“The ferry will sail again.” — Foreign Minister Mere Koroi came late.`],
  [`${first}\n\nThe ferry will sail again. — Mere Koroi`],
  [
    `${first}\n\n“The ferry will sail,” Brandt said — Foreign Minister Mere Koroi`,
    'Ana Brandt: The ferry will sail',
  ],
  [`${first} The ferry is “new.” — Foreign Minister Mere Koroi`],
  // A sentence that ends in a colon leads in the paragraph behind it.
  [
    'Norwegian President Ana Brandt had this to say:\n\n“The ferry will sail again.”',
    'Ana Brandt: The ferry will sail again.',
  ],
  ['President Ana Brandt said on her page:\n\n“We kept our word.”', 'Ana Brandt: We kept our word.'],
  [
    'President Ana Brandt said the quay was shut. Fijian Foreign Minister Mere Koroi replied in a post:\n\n“It is open to us.”',
    'Ana Brandt: the quay was shut',
    'Mere Koroi: It is open to us.',
  ],
  [
    'President Ana Brandt wrote to Fijian Foreign Minister Mere Koroi, who answered:\n\n“It is open to us.”',
    'Mere Koroi: It is open to us.',
  ],
  [
    'President Ana Brandt wrote on her page:\n\n“The ferry will sail.”\n\n“It is new, and it is wide.”',
    'Ana Brandt: The ferry will sail.',
    'Ana Brandt: It is new, and it is wide.',
  ],
  ['President Ana Brandt did not say this:\n\n“It is open to us.”'],
  ['President Ana Brandt left. The list is short:\n\n“It is open to us.”'],
  // The opening mark is left out.
  ['We will not leave," Foreign Minister Mere Koroi said.', 'Mere Koroi: We will not leave'],
  [
    'Ships come, and nobody helps us,” Foreign Minister Mere Koroi said on Monday.',
    'Mere Koroi: Ships come, and nobody helps us',
  ],
  ['The talks failed. Nobody is glad," Foreign Minister Mere Koroi said.'],
  ['The quay is 5" wide, Foreign Minister Mere Koroi said.', 'Mere Koroi: The quay is 5" wide'],
  // Sounds of saying, and adjectives.
  ['“It will rain,” sighed Foreign Minister Mere Koroi.', 'Mere Koroi: It will rain'],
  ['“It will rain,” President Ana Brandt muttered.', 'Ana Brandt: It will rain'],
  ['Foreign Minister Mere Koroi sighed that it was late.'],
  ['Fiji was adamant that the quay would stay open.', 'Fiji: the quay would stay open'],
  [
    'Asked again, President Ana Brandt was insistent that nothing had changed.',
    'Ana Brandt: nothing had changed',
  ],
  ['Fiji was adamant in the talks.'],
  ['An adamant Fiji left the talks that had failed.'],
  // What stands before a verb of saying and holds no clause, and clauses set off by commas.
  ['Far from praising Norway, Fiji recalled its envoy.'],
  ['In a letter dated 3 May, Fiji declared itself ready.'],
  [
    'Norway said Fiji, which claims the reef, had sent ships.',
    'Norway: Fiji, which claims the reef, had sent ships',
  ],
  ['Fiji, which said the reef was shut, has sent ships.', 'Fiji: the reef was shut'],
  // Somebody without a name goes on; an aide is not the one whom he serves.
  [
    'Fijian President Luis Koroi came to Suva. A shopkeeper said the quay was shut. He said it would open in May.',
    'shopkeeper: the quay was shut',
    'shopkeeper: it would open in May',
  ],
  [
    'Fijian President Luis Koroi came to Suva. A miner said the quay was shut. Koroi thanked him. He said it would open.',
    'miner: the quay was shut',
    'Luis Koroi: it would open',
  ],
  [
    'Fijian President Luis Koroi came to Suva. President Luis Koroi’s security adviser said the quay was shut.',
  ],
  ['Fijian lawmaker Luis Koroi is in Suva. Koroi is ill, his spokeswoman said.'],
  [
    'Fijian President Luis Koroi came to Suva. President Luis Koroi’s office said the quay was shut.',
    'Luis Koroi: the quay was shut',
  ],
];

for (const [text, ...said] of cases) {
  test(text, async () => {
    assert.deepEqual(await saidIn(text), said);
  });
}
