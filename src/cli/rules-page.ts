import { ruleCards } from '../reading/rule-cards.ts';

const preface = `# The rules

Every claim names the rule that made it (\`chancery explain ID\`). This page is made from the rules themselves by
\`npm run docs\`; a test keeps it so.
`;

/** All rules as one Markdown page: pattern in words, an example, what it must not match. */
export function rulesPage(): string {
  const kinds = [...new Set(ruleCards.map(({ kind }) => kind))];
  return kinds.reduce((page, kind) => `${page}\n## ${kind}\n${cardsOf(kind)}`, preface);
}

function cardsOf(kind: string): string {
  return ruleCards
    .filter((card) => card.kind === kind)
    .map(
      ({ name, pattern, example, mustNotMatch }) =>
        `\n### ${name}\n\n${pattern}\n\n- reads: ${example}\n- leaves alone: ${mustNotMatch}\n`,
    )
    .join('');
}
