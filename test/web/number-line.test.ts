import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberLine } from '../../web/src/lib/number-line.ts';
import { side } from './side.ts';

test('the least and the greatest stand at the ends, what is between in proportion', () => {
  const line = numberLine([side('100', 100, 100), side('150', 150, 150), side('200', 200, 200)]);
  assert.deepEqual(
    line?.map(({ from }) => from),
    [12, 50, 88],
  );
});

test('a range is an interval', () => {
  const [range] = numberLine([side('100 to 200', 100, 200), side('300', 300, 300)]) ?? [];
  assert.ok(range !== undefined && range.to > range.from);
});

test('sides without numbers have no line', () => assert.equal(numberLine([side('Hanoi', null, null)]), null));
