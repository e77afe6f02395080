import type { Party } from '../../../model/actor.ts';
import { issuerNouns } from '../lexicon/plural-parties.ts';
import type { Tree } from '../grammar/tree.ts';
import type { ArticleContext } from './article-context.ts';

const opener = /^(?:the|both|our)$/i;
const number = /^(?:two|three|four|five|six|seven)$/i;

/** Whether a plural has nothing but "the", "both", "our" and a number beside it: "the leaders of Peru" and "all countries" are others. */
function isBare({ tokens, first, last }: Tree, token: number): boolean {
  const before = tokens.slice(first[token], token);
  const behind = tokens.slice(token + 1, last[token] + 1);
  return (
    before.length > 0 &&
    before.every(({ text }, at) => (at === 0 && opener.test(text)) || number.test(text)) &&
    behind.every(({ upos }) => upos === 'PART' || upos === 'PUNCT')
  );
}

function meansIssuers(tree: Tree, token: number): boolean {
  const { text, lemma, xpos } = tree.tokens[token];
  if (/^we$/i.test(text)) return true;
  return (
    /^NNP?S$/.test(xpos) && issuerNouns.has(lemma.toLowerCase().replace(/s$/, '')) && isBare(tree, token)
  );
}

/** Those whom "we", "both sides" or "the leaders" at a token of an official text means: its issuers; empty for any other word or text. */
export function issuersAt(
  { issuers }: Pick<ArticleContext, 'issuers'>,
  tree: Tree,
  token: number,
): readonly Party[] {
  return issuers.length > 0 && meansIssuers(tree, token) ? issuers : [];
}
