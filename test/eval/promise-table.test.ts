import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ploverRoot } from '../../eval/events/promise-table.ts';

const cases = [
  { type: 'CONSULT', act: 'talks', status: 'happened', want: 'CONSULT' },
  { type: 'CONSULT', act: 'talks', status: 'planned', want: 'AGREE' },
  { type: 'CONSULT', act: 'visit', status: 'denied', want: 'REJECT' },
  { type: 'RETREAT', act: 'release', status: 'planned', want: 'AGREE' },
  { type: 'ASSAULT', act: 'attack', status: 'planned', want: 'THREATEN' },
  { type: 'ASSAULT', act: 'attack', status: 'denied', want: null },
  { type: 'AGREE', act: 'signing', status: 'happened', want: 'SUPPORT' },
  { type: 'AGREE', act: 'signing', status: 'planned', want: 'AGREE' },
] as const;

for (const { want, ...event } of cases) {
  test(`${event.type} ${event.act}, ${event.status}: ${want ?? 'nothing'}`, () => {
    assert.equal(ploverRoot(event), want);
  });
}
