import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, bodyOf } from './served.ts';

const cases = [
  ['viet', 'Vietnam'],
  ['VIỆT', 'Vietnam'],
  ['south kor', 'South Korea'],
  ['kor sou', 'South Korea'],
  ['luong', 'Luong Cuong'],
  ['jae', 'Min Jae-won'],
  ['ja', 'Japan'],
  ['nobody', null],
  ['–', null],
] as const;
for (const [typed, first] of cases)
  test(`who types ${typed} is offered ${first ?? 'no name'} first`, async () => {
    const { names } = await bodyOf(await asked(`names?q=${encodeURIComponent(typed)}`));
    assert.equal(names[0] ?? null, first);
    assert.ok(names.length <= 8);
  });
