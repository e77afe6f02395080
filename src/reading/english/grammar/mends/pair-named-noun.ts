import type { Token } from '../../../../model/annotated.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { isVerb } from '../word-kinds.ts';
import { withArcs } from './with-arcs.ts';

/** A name of this kind has no more words than this. */
const longest = 12;

/**
 * "the Peru-Chile Fisheries and Shipping Agreement": the last noun of a name that begins with a pair heads it, and all before are its
 * parts, whatever the parser makes of the hyphen.
 */
export function pairNamedNoun(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => opensPair(tokens, token)).reduce(withLastAsHead, tokens);
}

function withLastAsHead(tokens: readonly Token[], { index: start }: Token): readonly Token[] {
  const end = lastNoun(tokens, start);
  const isIn = (index: number): boolean => index >= start && index <= end;
  const outer = tokens.slice(start, end + 1).find(({ head }) => !isIn(head));
  if (outer === undefined) return tokens;
  return withArcs(tokens, (_, token) => {
    if (token.index === end) return { ...token, head: outer.head, relation: outer.relation };
    if (!isIn(token.index)) return isIn(token.head) ? { ...token, head: end } : token;
    return keepsRelation(token) ? { ...token, head: end } : { ...token, head: end, relation: 'compound' };
  });
}

function keepsRelation({ relation }: Token): boolean {
  return relation === 'punct' || relation === 'cc';
}

/** "Peru-": a name with a hyphen and a second name behind it. */
function opensPair(tokens: readonly Token[], { index, xpos }: Token): boolean {
  return (
    xpos === 'NNP' &&
    /^[-–]$/u.test(tokens[index + 1]?.text ?? '') &&
    tokens[index + 2]?.xpos === 'NNP' &&
    isCapital(tokens[index + 3])
  );
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !isVerb(token);
}

/** The last capital word in a row that is a noun of treaties or meetings; -1 for none. */
function lastNoun(tokens: readonly Token[], start: number): number {
  let last = -1;
  for (let at = start + 3; at < Math.min(tokens.length, start + longest); at += 1) {
    const isJoint = tokens[at].upos === 'CCONJ' && isCapital(tokens[at + 1]);
    if (!isCapital(tokens[at]) && !isJoint) break;
    if (eventNoun(tokens[at].lemma)?.gives.roles === 'mutual' || isTreaty(tokens[at])) last = at;
  }
  return last;
}

function isTreaty({ lemma }: Token): boolean {
  return eventNoun(lemma)?.gives.type === 'AGREE';
}
