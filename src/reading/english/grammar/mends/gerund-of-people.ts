import type { Token } from '../../../../model/annotated.ts';
import { isOfSpeech } from '../../lexicon/speech-verbs.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { peopleGroups } from '../../lexicon/people-groups.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "attacked teachers marching against the tax": an -ing form right behind people who are the object tells what they do, where the parser
 * has hung it from the verb. "Met reporters saying" is of the subject.
 */
export function gerundOfPeople(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) => {
    if (token.relation !== 'advcl' || token.xpos !== 'VBG' || isOfSpeech(token.lemma)) return token;
    const people = tokens[token.index - 1];
    const isObject = people?.relation === 'obj' && people.head === token.head && people.xpos === 'NNS';
    return isObject && areMany(people) ? { ...token, head: people.index, relation: 'acl' } : token;
  });
}

function areMany({ text }: Token): boolean {
  return peopleGroups.has(text.toLowerCase()) || isPersonNoun(text);
}
