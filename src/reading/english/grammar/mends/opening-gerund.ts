import type { Token } from '../../../../model/annotated.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "Fighting between Lima and Quito went on": a noun in -ing that opens the sentence, behind which no comma stands before a verb without a
 * subject, is that subject.
 */
export function openingGerund(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const noun = first.text.toLowerCase();
  if (first.xpos !== 'VBG' || first.relation !== 'advcl' || eventNoun(noun) === undefined) return tokens;
  const verb = tokens[first.head];
  if (verb.upos !== 'VERB' || hasSubject(tokens, verb) || hasCommaBefore(tokens, verb)) return tokens;
  return withArcs(tokens, (_, token) => {
    if (token === first) return { ...token, upos: 'NOUN', xpos: 'NN', lemma: noun, relation: 'nsubj' };
    return token.head === 0 && token.relation === 'obl' ? { ...token, relation: 'nmod' } : token;
  });
}

function hasSubject(tokens: readonly Token[], { index }: Token): boolean {
  return tokens.some(({ head, relation }) => head === index && relation.startsWith('nsubj'));
}

function hasCommaBefore(tokens: readonly Token[], { index }: Token): boolean {
  return tokens.slice(0, index).some(({ text }) => text === ',');
}
