import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { exportOf } from '../../eval/record/read-articles.ts';
import { root } from '../cli/run-cli.ts';

test('the examples show what a record is for: exchanged figures, a raised target, a wrong name under a picture, and no other conflict', async () => {
  const lines = (await exportOf([join(root, 'examples')])).trim().split('\n');
  const values = lines.map((line): { readonly kind: string; readonly about?: string } => JSON.parse(line));
  const conflicts = values.filter(({ kind }) => kind === 'conflict').map(({ about }) => about ?? '');
  assert.deepEqual(conflicts.toSorted(), ['participants', 'revision', 'swap']);
});
