import { linkingForms } from '../../lexicon/function-words.ts';
import type { CutSentence, OfficePhrase } from '../../names/office-phrase.ts';
import type { HoldingRule } from '../holding.ts';

/** "X is the president of Y", "X became prime minister": the subject of the title. */
export const copula: HoldingRule = {
  card: {
    name: 'office-copula',
    kind: 'office',
    pattern: 'A title as the complement of "is", "was", "became" or "remains", whose subject is a name.',
    example: 'Anna Brook is the chairwoman of the Harbour Institute.',
    mustNotMatch: 'The general interest was served.',
  },
  names(cut, office) {
    const name = nameOfCopula(cut, office);
    return name === null ? [] : [name];
  },
};

/** "X is the president of Y", "X became prime minister", "X, who is chairman". */
function nameOfCopula({ words, endingAt, pieces }: CutSentence, office: OfficePhrase): number | null {
  const verb = office.start - 1;
  if (!linkingForms.has(words.folded[verb] ?? '')) return null;
  let at = verb;
  if (words.folded[at - 1] === 'who') at -= 1;
  if (words.folded[at - 1] === ',') at -= 1;
  const piece = endingAt.get(at);
  if (piece?.kind === 'name') return piece.start;
  const subject = words.tokens.findIndex(
    (token) => token.head === office.core.head && token.relation.startsWith('nsubj'),
  );
  if (subject < 0) return null;
  return (
    pieces.find((one) => one.kind === 'name' && one.start <= subject && subject < one.end)?.start ?? null
  );
}
