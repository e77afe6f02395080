import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeStatements } from '../../../../src/reading/english/statements/make-statements.ts';
import { groundOf } from '../../speech-of.ts';

/** Who is named as the speaker of each statement, in text order. */
const cases: readonly (readonly [text: string, ...speakers: readonly string[]])[] = [
  // Who has spoken for a state or body without a name speaks on.
  [
    'A Norwegian government spokesman said the bridge was open. He said the toll would fall.',
    'Norwegian government spokesman',
    'Norwegian government spokesman',
  ],
  [
    'A senior Norwegian official said talks were under way. “We hope for a deal,” the official said.',
    'senior Norwegian official',
    'senior Norwegian official',
  ],
  [
    'A Norwegian diplomat said the bridge was open. She said the toll would fall. The diplomat added that ships had come.',
    'Norwegian diplomat',
    'Norwegian diplomat',
    'Norwegian diplomat',
  ],
  // "The source" is the one without a name who spoke last.
  [
    'A senior Norwegian official said talks were under way. The toll would fall, the source said.',
    'senior Norwegian official',
    'senior Norwegian official',
  ],
  [
    'Norwegian officials said talks were under way. The toll would fall, the source said.',
    'Norwegian officials',
  ],
  // An organ of a state by its noun alone.
  [
    'The Norwegian army said the bridge was open. The army said the road was mined.',
    'Norwegian army',
    'Norwegian army',
  ],
  [
    'The Norwegian army said the bridge was open. The military said the road was mined.',
    'Norwegian army',
    'Norwegian army',
  ],
  // A ministry with its owner, by letters of its own.
  ["Norway's Foreign Ministry said on Friday the bridge was open.", "Norway's Foreign Ministry"],
  ["Oslo's Foreign Ministry said on Friday the bridge was open.", "Oslo's Foreign Ministry"],
  // Near misses: several spoke, somebody with a name has come in, nobody is told.
  [
    'Norwegian officials said talks were under way. “We hope for a deal,” the official said.',
    'Norwegian officials',
  ],
  [
    'A Norwegian official said the bridge was open. President Lena Okafor saw it. She said the toll would fall.',
    'Norwegian official',
    'Lena Okafor',
  ],
  [
    'The Norwegian official in Lima said the bridge was open. The official in Suva said it was shut.',
    'Norwegian official in Lima',
  ],
  ['The Foreign Ministry said on Friday the bridge was open.'],
];
for (const [text, ...speakers] of cases) {
  test(text, () => {
    const found = makeStatements(groundOf(text));
    assert.deepEqual(
      found.map(({ speaker }) => speaker.name),
      speakers,
    );
  });
}
