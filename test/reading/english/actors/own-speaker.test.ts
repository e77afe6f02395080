import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCase } from '../../read-case.ts';
import { actorsOf } from './read-text.ts';

/** "pronoun → actor" for every pronoun that is known. */
function pronounsOf(text: string): readonly string[] {
  const { actors, mentions } = actorsOf(text);
  return mentions
    .filter(({ form }) => form === 'pronoun')
    .map(({ span, actor }) => `${text.slice(span.start, span.end)} → ${actors[actor]?.name ?? ''}`);
}

const cases: readonly { readonly text: string; readonly want: readonly string[] }[] = [
  // The subject of the sentence before, alone in it.
  {
    text: 'Norwegian President Ana Brandt met teachers. Fijian President Luis Koroi arrived in Suva. He spoke of boats.',
    want: ['He → Luis Koroi'],
  },
  {
    text: 'Norwegian President Ana Brandt said it was late. Fijian President Luis Koroi then thanked Peruvian Minister Eva Paz. He spoke of boats.',
    want: [],
  },
  {
    text: 'Norwegian President Ole Brandt met Fijian President Luis Koroi. Koroi and Brandt spoke of boats. He left.',
    want: [],
  },
  // Nobody is "he" in his own words, whether he is named before or behind them.
  { text: 'Fijian President Luis Koroi came to Suva. “He left us,” Koroi said.', want: [] },
  { text: 'Fijian President Luis Koroi came to Suva. “He left us,” he said.', want: ['he → Luis Koroi'] },
  {
    text: 'Fijian President Luis Koroi came to Suva. “He left us,” Norwegian President Ana Brandt said.',
    want: ['He → Luis Koroi'],
  },
  // Whom a pronoun means by the name set behind it.
  { text: 'Fijian President Luis Koroi spoke to us. He (Mario) has left the port.', want: [] },
  {
    text: 'Fijian President Luis Koroi spoke to us. He (and his aide) has left the port.',
    want: ['He → Luis Koroi', 'his → Luis Koroi'],
  },
];

for (const { text, want } of cases) {
  test(text, () => assert.deepEqual(pronounsOf(text), want));
}

/** Who is told to have attacked or killed somebody. */
async function attackersIn(text: string): Promise<readonly string[]> {
  const { claims, actors } = await readCase(text);
  return claims.flatMap((claim) =>
    claim.kind === 'event' && claim.type === 'ASSAULT'
      ? claim.participants.filter(({ role }) => role === 'actor').map(({ party }) => actors[party.actor].name)
      : [],
  );
}

const words: readonly (readonly [text: string, ...attackers: readonly string[]])[] = [
  ['Fijian lawmaker Luis Koroi spoke to reporters. “He has killed those people,” Koroi said.'],
  ['Fijian lawmaker Luis Koroi spoke to reporters. “He (Mario) has killed those people,” Koroi said.'],
  ['Fijian lawmaker Luis Koroi said he had killed a man.', 'Luis Koroi'],
];
for (const [text, ...attackers] of words) {
  test(`attackers: ${text}`, async () => assert.deepEqual(await attackersIn(text), attackers));
}
