import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCase } from '../../read-case.ts';

/** "who: words", one for each statement of a text. */
async function saidIn(text: string): Promise<readonly string[]> {
  const { actors, claims } = await readCase(text);
  return claims.flatMap((claim) =>
    claim.kind === 'statement' ? [`${actors[claim.speaker?.actor ?? -1]?.name}: ${claim.content}`] : [],
  );
}

const cases: readonly (readonly [text: string, ...wanted: readonly string[]])[] = [
  // "…, Ruiz affirmed, pledging": whatever the tree joins the participle to, it goes on with Ruiz.
  [
    'The roads are open, President Ana Ruiz of Peru affirmed, pledging that all ministries are ready to take steps against floods.',
    'Ana Ruiz: The roads are open',
    'Ana Ruiz: all ministries are ready to take steps against floods',
  ],
  [
    'The road is safe, Foreign Minister Ana Ruiz of Peru noted, adding that the bridge will open in May.',
    'Ana Ruiz: The road is safe',
    'Ana Ruiz: the bridge will open in May',
  ],
  [
    'The harbour is quiet, Ana Ruiz said, stressing that Chilean boats were welcome.',
    'Ana Ruiz: The harbour is quiet',
    'Ana Ruiz: Chilean boats were welcome',
  ],
  ['The harbour was quiet, which Ana Ruiz had always liked, sailing there in May.'],
];
for (const [text, ...wanted] of cases) {
  test(text, async () => assert.deepEqual(await saidIn(text), wanted));
}
