import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/** "attended the *Harvest Day*", "opened “*Harvest Day*”": a day with a name and an article or in quotation marks, right behind a verb without an object, is what the verb is about and no time. */
export function namedDay(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) => (isNamedDay(tokens, token) ? { ...token, relation: 'obj' } : token));
}

const days: ReadonlySet<string> = new Set(['Day', 'Week', 'Night']);

function isNamedDay(tokens: readonly Token[], { text, upos, relation, head, index }: Token): boolean {
  if (!days.has(text) || upos !== 'PROPN' || !/^obl:(?:unmarked|tmod)$/.test(relation)) return false;
  if (tokens[head]?.upos !== 'VERB' || head > index) return false;
  const own = tokens.filter((one) => one.head === index);
  const isNamed = own.some((one) => one.relation === 'compound' && one.upos === 'PROPN');
  const hasArticle = own.some((one) => one.relation === 'det');
  const first = Math.min(...own.map((one) => one.index));
  const isQuoted = [first, first - 1].some((at) => /^["“]$/u.test(tokens[at]?.text ?? ''));
  return (
    isNamed && (hasArticle || isQuoted) && !tokens.some((one) => one.head === head && one.relation === 'obj')
  );
}
