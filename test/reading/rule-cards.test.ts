import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDates } from '../../src/reading/english/dates/find-dates.ts';
import { readQuantities } from '../../src/reading/english/quantities/find-quantities.ts';
import { ruleNames } from '../../src/reading/mechanics/rule-card.ts';
import { findingRuleCards, ruleCards } from '../../src/reading/rule-cards.ts';
import { caseDay, readCase } from './read-case.ts';
import { annotate } from './speech-of.ts';

async function claimRules(text: string): Promise<readonly string[]> {
  return (await readCase(text)).claims.map(({ rule }) => rule);
}

function findingRules(text: string): readonly string[] {
  return annotate(text).sentences.flatMap((sentence) => {
    const { dates } = readDates(sentence, caseDay);
    const { quantities } = readQuantities(sentence, { dates, outletCountry: null });
    return [...dates, ...quantities].map(({ rule }) => rule);
  });
}

test('every rule has one card, in the order of the names', () => {
  const names = [...ruleCards, ...findingRuleCards].map(({ name }) => name);
  assert.deepEqual(names.toSorted(), Object.values(ruleNames).flat().toSorted());
});

test('no claim is made of the paragraph that fills up the cases', async () => {
  assert.deepEqual(await claimRules(''), []);
});

for (const { name, example, mustNotMatch } of ruleCards) {
  test(`${name} reads: ${example}`, async () => {
    const rules = await claimRules(example);
    assert.ok(rules.includes(name), `read by ${rules.join(', ') || 'no rule'}`);
  });

  test(`${name} leaves alone: ${mustNotMatch}`, async () => {
    assert.ok(!(await claimRules(mustNotMatch)).includes(name));
  });
}

for (const { name, example, mustNotMatch } of findingRuleCards) {
  test(`${name} reads: ${example}`, () => {
    const rules = findingRules(example);
    assert.ok(rules.includes(name), `read by ${rules.join(', ') || 'no rule'}`);
  });

  test(`${name} leaves alone: ${mustNotMatch}`, () => {
    assert.ok(!findingRules(mustNotMatch).includes(name));
  });
}
