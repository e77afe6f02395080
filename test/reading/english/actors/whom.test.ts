import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeStatements } from '../../../../src/reading/english/statements/make-statements.ts';
import { commitmentsOf, groundOf } from '../../speech-of.ts';
import { eventsOf } from '../events/read-events.ts';

const speeches: readonly (readonly [text: string, ...speakers: readonly string[]])[] = [
  ['Kenyan security officers informed the villagers that the road was shut.', 'Kenyan security officers'],
  ['The United Nations force said that it had no boats.', 'United Nations'],
  // Whose "their" and "our" are is known to those who know whose turn it is.
  ['The dam is safe. Their teams said that the road was shut.'],
];

for (const [text, ...speakers] of speeches) {
  test(`who says it: ${text}`, () => {
    assert.deepEqual(
      makeStatements(groundOf(text)).map(({ speaker }) => speaker.name),
      speakers,
    );
  });
}

test('nobody tells himself: ministers whom only their president names are no addressee', () => {
  const [statement] = makeStatements(
    groundOf('President Lena Okafor told her ministers that the dam would hold.'),
  );
  assert.equal(statement?.speaker.name, 'Lena Okafor');
  assert.equal(statement.addressee, null);
});

test('those named as examples undertake: "some countries, including …"', () => {
  const [commitment] = commitmentsOf(
    'Some countries, including Norway and Ghana, have committed to cut port fees.',
  );
  assert.deepEqual(
    commitment?.by.map(({ name }) => name),
    ['Norway', 'Ghana'],
  );
});

test('a list goes on behind an office that says whose it is', () => {
  const [event] = eventsOf(
    'Fijian President Ratu Tevita held talks with leaders, including Peruvian President Ana Solis and General Secretary of the Workers Party of Kenya and President of Kenya Daniel Otieno, on Thursday.',
    { publishedOn: '2025-08-08' },
  );
  const names = event?.participants.map(({ party }) => party.name) ?? [];
  assert.deepEqual(names.toSorted(), ['Ana Solis', 'Daniel Otieno', 'Ratu Tevita']);
});

test('the members of a body are the body: "the G20 partners"', () => {
  const [event] = eventsOf('The G20 partners signed an agreement on fisheries on Thursday.', {
    publishedOn: '2025-08-08',
  });
  assert.deepEqual(
    event?.participants.map(({ party }) => party.name),
    ['The G20 partners'],
  );
});
