import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCase } from '../../read-case.ts';
import { saidIn } from './said-in.ts';

const cases: readonly (readonly [text: string, ...said: readonly string[]])[] = [
  // A gerund behind "without" or "instead of" tells what was not said.
  ['Without admitting fault, Chile’s government paid the families.'],
  ['Kenya cut the tariff without announcing it to Ghana.'],
  [
    "Without mentioning Peru by name, Chile's president said that tariffs must end.",
    'Chile: tariffs must end',
  ],
  ['Ghana, without naming Peru, condemned the raid on the port.', 'Ghana: the raid on the port'],
  ["Instead of announcing a new tax, Chile's minister praised the old one.", 'Chile: the old one'],
  // Whoever is questioned is interrogated; a thing that is questioned is doubted.
  ['Peruvian police questioned two suspects about the blast.'],
  ["Chile's navy questioned the captain of the vessel."],
  ["Ghana's president questioned the need for a new treaty.", 'Ghana: the need for a new treaty'],
  ["Peru's senate questioned whether the pact was legal.", "Peru's senate: whether the pact was legal"],
  // A heading in quotation marks is nobody's.
  [
    'The deal was fair, minister Ana Soto said.\n\n“A new chapter”\n\nPeru joined the pact in 2019.',
    'Ana Soto: The deal was fair',
  ],
  [
    'Peru will not yield, president Ana Soto said.\n\n“We will fight on.”',
    'Ana Soto: Peru will not yield',
    'Ana Soto: We will fight on.',
  ],
  // A noun that points back means what another has said.
  ['Peru denied the report.'],
  ['Norway denied the allegations on Monday.'],
  [
    'Kenya said on Monday that Ghana had fired on a boat. Ghana rejected the accusation.',
    'Kenya: Ghana had fired on a boat',
    'Ghana: the accusation … Ghana had fired on a boat',
  ],
  ['Norway rejected the claim that it had fired on a boat.', 'Norway: the claim that it had fired on a boat'],
  // A condition before "X said" belongs to what is said behind it.
  [
    "Unless talks resume, Kenya's president said, the border will stay closed.",
    'Kenya: Unless talks resume … the border will stay closed',
  ],
  [
    'If the talks fail, Chile’s foreign ministry said in a statement, Peru will leave the union.',
    'Chile’s foreign ministry: If the talks fail … Peru will leave the union',
  ],
  [
    "In the north, Kenya's president said, the border will stay closed.",
    'Kenya: the border will stay closed',
  ],
];

for (const [text, ...said] of cases) {
  test(text, async () => {
    assert.deepEqual(await saidIn(text), said);
  });
}

const speeches: readonly (readonly [text: string, status: string])[] = [
  ["Peru's president is due to speak at the summit on Friday, calling for a ceasefire.", 'planned'],
  ["Norway's king is set to open parliament on Tuesday, praising the pact with Chile.", 'planned'],
  ["Chile's envoy addressed the council, stressing the need for calm.", 'happened'],
];
for (const [text, status] of speeches) {
  test(`how real the words are: ${text}`, async () => {
    const { claims } = await readCase(text);
    assert.deepEqual(
      claims.filter(({ kind }) => kind === 'statement').map((claim) => claim.status),
      [status],
    );
  });
}
