import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWording } from '../../../src/reading/english/lexicon/wording.ts';
import { disputeRuleNames } from '../../../src/resolve/disputes/dispute-rule.ts';
import { disputeRules } from '../../../src/resolve/disputes/rules.ts';
import { keptReading } from '../../../src/resolve/prepare/kept-reading.ts';
import { readCase } from '../../reading/read-case.ts';

async function rulesOf(text: string): Promise<readonly string[]> {
  return keptReading(await readCase(text), englishWording).claims.map(({ rule }) => rule);
}

test('every rule for disputes has one card', () => {
  assert.deepEqual(
    disputeRules.map(({ card }) => card.name),
    disputeRuleNames,
  );
});

for (const { card } of disputeRules) {
  test(`${card.name} reads: ${card.example}`, async () => {
    const rules = await rulesOf(card.example);
    assert.ok(rules.includes(card.name), `read by ${rules.join(', ') || 'no rule'}`);
  });

  test(`${card.name} leaves alone: ${card.mustNotMatch}`, async () => {
    assert.ok(!(await rulesOf(card.mustNotMatch)).includes(card.name));
  });
}
