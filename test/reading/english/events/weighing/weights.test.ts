import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEventWeights } from '../../../../../src/pipeline/event-weights.ts';
import { readEventWeights, weigh } from '../../../../../src/reading/english/events/weighing/event-weights.ts';

test('a table of weights is read by its lines', () => {
  const { party, event } = readEventWeights('# head\nparty\ttype=state\t12\nevent\tact=visit\t-7\n');
  assert.equal(weigh(party, ['type=state', 'lead=true']), 12);
  assert.equal(weigh(event, ['act=visit', 'act=visit']), -14);
  assert.equal(weigh(event, []), 0);
});

for (const line of ['party\ttype=state', 'party\ttype=state\tmuch', 'actor\ttype=state\t3', 'party'])
  test(`a line of another form is refused: ${JSON.stringify(line)}`, () => {
    assert.throws(() => readEventWeights(line), SyntaxError);
  });

test('the table that comes with Chancery has weights of both kinds, and names nobody', () => {
  const { party, event } = loadEventWeights();
  assert.ok(party.size > 100 && event.size > 100);
  // Parts of speech stand for names: the only capitals are theirs and those of the PLOVER types and Penn tags.
  const named = [...party.keys(), ...event.keys()].filter((feature) => /(?:^|=)\p{Lu}\p{Ll}/u.test(feature));
  assert.deepEqual(named, []);
});
