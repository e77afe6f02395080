import type { NameType, Token } from '../../../model/annotated.ts';
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

const tensed: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);

const phrasal: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);

/** Whether the token is of a kind that a plain noun phrase is made of. */
export function isPhrasal(token: Token): boolean {
  return phrasal.has(token.upos);
}

/** Whether the tag says past or present of a verb; a past form may be tagged as a participle. */
export function isTensed({ xpos }: Pick<Token, 'xpos'>): boolean {
  return tensed.has(xpos);
}

/** Whether the tag is that of a finite verb or a modal. */
export function isFinite({ xpos }: Pick<Token, 'xpos'>): boolean {
  return xpos === 'MD' || tensed.has(xpos);
}

/** Whether a token has no room on either side, as the hyphen of "centre-right" has none; a dash between words has. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at].span;
  return tokens[at - 1]?.span.end === start && tokens[at + 1]?.span.start === end;
}

/** Whether the token stands in a name of this type. */
export function isInName({ sentence }: Tree, token: number, type: NameType): boolean {
  return sentence.names.some((name) => name.type === type && name.start <= token && token < name.end);
}

/** Lower-case lemma of a token. */
export function lemmaAt(tree: Tree, token: number): string {
  return tree.tokens[token].lemma.toLowerCase();
}

/** Lower-case singular of a noun, also of a plural with a capital, whose lemma keeps its ending: "Prime Ministers". */
export function nounAt(tree: Tree, token: number): string {
  const lemma = lemmaAt(tree, token);
  return tree.tokens[token].xpos === 'NNPS' ? lemma.replace(/s$/, '') : lemma;
}
