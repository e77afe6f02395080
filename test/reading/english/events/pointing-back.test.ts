import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from './read-events.ts';

/** The last event of a text as its act and parties with their roles. */
function lastOf(text: string): string {
  const last = eventsOf(text).at(-1);
  return last === undefined
    ? '-'
    : `${last.act}: ${last.participants.map(({ role, party }) => `${role} ${party.name}`).join(', ')}`;
}

const cases: readonly (readonly [string, string])[] = [
  [
    'Fiji imposed sanctions on two firms. Kenya condemned the sanctions.',
    'condemnation: actor Kenya, recipient Fiji',
  ],
  [
    'Kenya attacked a Fijian ship on Monday. Norway condemned the attack.',
    'condemnation: actor Norway, recipient Kenya',
  ],
  // By the type of the deed, whatever the word, and as the object of any stance.
  [
    'Fiji offered Kenya a loan on Monday. Kenya turned down the offer.',
    'rejection: actor Kenya, recipient Fiji',
  ],
  ['Fiji demanded that Kenya withdraw. Kenya rejected the demand.', 'rejection: actor Kenya, recipient Fiji'],
  ['Fiji invited Ana Soto to Suva. Soto accepted the invitation.', 'acceptance: actor Soto, recipient Fiji'],
  [
    'Fiji imposed tariffs on Kenyan fish. Kenya condemned the tariffs.',
    'condemnation: actor Kenya, recipient Fiji',
  ],
  [
    'Fiji threatened to sink Kenyan ships. Kenya brushed off the threat.',
    'rejection: actor Kenya, recipient Fiji',
  ],
  // What is only called a move was told right before.
  [
    'Fiji closed its border with Kenya on Monday. Norway welcomed the decision.',
    'welcome: actor Norway, recipient Fiji',
  ],
  [
    'Fiji closed its border with Kenya on Monday. It rained. It rained. Norway welcomed the decision.',
    'ban: actor Fiji, recipient Kenya',
  ],
  [
    'Fiji closed its border with Kenya. Norway accused Tonga of the decision.',
    'accusation: actor Norway, recipient Tonga',
  ],
  // No deed is pointed at, several may be, it was the speaker's own, or it lies too far back.
  ['Fiji imposed sanctions on two firms. Kenya condemned sanctions.', 'condemnation: actor Kenya'],
  [
    'Kenya imposed sanctions on Tonga. Fiji imposed sanctions on Samoa. Norway condemned the sanctions.',
    'condemnation: actor Norway',
  ],
  ['Fiji imposed sanctions on two firms. Fiji praised the sanctions.', 'praise: actor Fiji'],
  [
    `Fiji imposed sanctions on two firms. ${'The weather was fine on that day. '.repeat(8)}Kenya condemned the sanctions.`,
    'condemnation: actor Kenya',
  ],
];
for (const [text, want] of cases) test(text.slice(0, 120), () => assert.equal(lastOf(text), want));
