import type { Token } from '../../../model/annotated.ts';
import type { Tree } from './tree.ts';

const verbal: ReadonlySet<string> = new Set(['VERB', 'AUX']);
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X']);

/** Whether the token may stand as a verb; the treebanks call the "United" of a name one. */
export function isVerb(token: Token): boolean {
  return verbal.has(token.upos) && !token.xpos.startsWith('NNP');
}

/** Whether the token may stand for a thing or a person. */
export function isNominal(token: Token): boolean {
  return nominal.has(token.upos);
}

/** Lower-case lemma of a token. */
export function lemmaAt(tree: Tree, token: number): string {
  return tree.tokens[token].lemma.toLowerCase();
}
