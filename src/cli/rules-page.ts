import { findingRuleCards, ruleCards } from '../reading/rule-cards.ts';
import { disputeRules } from '../resolve/disputes/rules.ts';
import type { Card } from '../model/rule-card.ts';

const preface = `# The rules

Every claim names the rule that made it (\`chancery explain ID\`). This page is made from the rules themselves by
\`npm run docs\`; tests keep it so and read every example. A ¶ begins a new paragraph. The last two kinds, date and quantity, are
findings inside the reading: claims are made of them.
`;

const cards: readonly Card<string, string>[] = [
  ...ruleCards,
  ...disputeRules.map(({ card }) => card),
  ...findingRuleCards,
];

/** All rules as one Markdown page: pattern in words, an example, what it must not match. */
export function rulesPage(): string {
  const kinds = [...new Set(cards.map(({ kind }) => kind))];
  return kinds.reduce((page, kind) => `${page}\n## ${kind}\n${cardsOf(kind)}`, preface);
}

function cardsOf(kind: string): string {
  return cards
    .filter((card) => card.kind === kind)
    .map(
      ({ name, pattern, example, mustNotMatch }) =>
        `\n### ${name}\n\n${pattern}\n\n- reads: ${inOneLine(example)}\n- leaves alone: ${inOneLine(mustNotMatch)}\n`,
    )
    .join('');
}

function inOneLine(text: string): string {
  return text.replaceAll('\n\n', ' ¶ ');
}
