import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCase } from '../../read-case.ts';
import { eventsOf, lineOf } from './read-events.ts';

/** Texts, each with the events that it tells, in order. */
export type EventCases = readonly (readonly [text: string, ...events: readonly string[]])[];

/** The events of a text, read through every stage, as "TYPE act status: parties". */
async function eventsIn(text: string): Promise<readonly string[]> {
  const { claims, actors } = await readCase(text);
  return claims.flatMap((claim) => {
    if (claim.kind !== 'event') return [];
    const parties = claim.participants.map(({ party }) => actors[party.actor].name).join(', ');
    return [`${claim.type} ${claim.act} ${claim.status}: ${parties}`];
  });
}

/** Tests that texts tell these events, each as "TYPE act status: parties". */
export function testEvents(cases: EventCases): void {
  for (const [text, ...events] of cases) {
    test(text, async () => {
      assert.deepEqual(await eventsIn(text), events);
    });
  }
}

/** Tests that sentences tell these events without their statements, each as "TYPE act status: roles and names". */
export function testRoles(cases: EventCases): void {
  for (const [text, ...wanted] of cases) {
    test(text, () => {
      const found = eventsOf(text, { publishedOn: '2024-05-15' }).map(lineOf);
      assert.deepEqual(
        found.map((line) => line.split(';')[0]),
        wanted,
      );
    });
  }
}
