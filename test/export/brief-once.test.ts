import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDossier } from '../../src/export/brief/build-dossier.ts';
import type { DossierLine, DossierValues } from '../../src/export/brief/dossier.ts';
import { withoutRecaps } from '../../src/export/brief/recapitulated.ts';
import type { RecordedCommitment } from '../../src/model/record.ts';
import { day } from '../resolve/reading-builder.ts';
import { cited, head, known, promise, talks, values } from './recorded.ts';

const subject = { names: ['A'], about: null, since: null, until: null, newSince: null };

function linesOf(heading: string, given: DossierValues): readonly DossierLine[] {
  return buildDossier(subject, given).sections.find((one) => one.heading === heading)?.lines ?? [];
}

/** An undertaking as an article of a day first tells it. */
function undertaken(action: string, on: string, parts: Partial<RecordedCommitment> = {}): RecordedCommitment {
  const citation = cited(`They will ${action}.`, 0, on);
  const step = { stage: 'agreed', basis: 'stated', on, quantity: null, due: null, citation } as const;
  return promise(action, { id: `${on} ${action}`, history: [step], citations: [citation], ...parts });
}

const first = 'to widen mutually useful farm trade in line with the growth goals of both sides by new lines';
const again = 'to further widen mutually useful farm trade in line with their growth goals';

const recaps: readonly (readonly [name: string, later: RecordedCommitment, left: number])[] = [
  ['a later report of the journey tells it again', undertaken(again, '2024-05-05'), 1],
  ['a month later it is another', undertaken(again, '2024-06-05'), 2],
  ['the same article tells two', undertaken(again, '2024-05-03'), 2],
  ['another thing is another', undertaken('to build a school for river children', '2024-05-05'), 2],
  [
    'what others undertake is another',
    undertaken(again, '2024-05-05', { by: [{ actor: 'Z', name: 'Z' }] }),
    2,
  ],
];
for (const [name, later, left] of recaps) {
  test(name, () => {
    const kept = withoutRecaps([undertaken(first, '2024-05-03'), later]);
    assert.equal(kept.length, left);
    assert.equal(kept[0].citations.length, left === 1 ? 2 : 1);
  });
}

test('the last contact is of two sides', () => {
  const actors = [
    known('A', { country: 'PER' }),
    known('B', { country: 'CHL' }),
    known('C', { country: 'PER' }),
  ];
  const met = talks(['A', 'B'], { id: '1', date: day('2024-05-01') });
  const alone = talks(['A'], { id: '2', act: 'visit', date: day('2024-05-03') });
  const atHome = talks(['A', 'C'], { id: '3', date: day('2024-05-04') });
  const [last] = linesOf('Where it stands', values({ actors, events: [met, alone, atHome] }));
  assert.match(last.lead, /1 May 2024/u);
});

test('an undertaking at a meeting without a certain day stands below it, and is counted as there', () => {
  const citations = [cited('They met and will share boats.')] as const;
  const met = talks(['A', 'B'], { id: '1', date: null, citations });
  const shared = promise('to share boats', { by: [{ actor: 'A', name: 'A' }], citations });
  const given = values({ articles: [head('a', null)], events: [met], commitments: [shared] });
  assert.equal(linesOf('Without a certain day', given)[0].below?.length, 1);
  assert.match(linesOf('Commitments', given)[0].text, /among what has no certain day/u);
});
