import { meetingVerbs } from '../lexicon/plural-parties.ts';
import type { Member, Focus } from './members.ts';
import type { SentenceWords } from '../names/sentence-words.ts';

const below = /^(?:advcl|acl)/;

interface Place {
  readonly sentence: number;
  /** Position of "they". */
  readonly at: number;
}

/** "Sosa put it to Ruiz when they met": the only two persons named before "they" in its sentence, where its verb takes two. */
export function thoseWhoMet(words: SentenceWords, focus: Focus, { sentence, at }: Place): readonly Member[] {
  const pronoun = words.tokens[at];
  const verb = words.tokens[pronoun?.head ?? -1];
  if (pronoun === undefined || verb === undefined || !pronoun.relation.startsWith('nsubj')) return [];
  if (!meetingVerbs.has(verb.lemma) || !below.test(verb.relation)) return [];
  // "Soldiers said they met resistance": another plural may be meant.
  const others = words.tokens
    .slice(0, at)
    .some(({ xpos, relation }) => xpos === 'NNS' && relation.startsWith('nsubj'));
  if (others) return [];
  const named = focus.persons.filter((point) => point.sentence === sentence && point.token < at);
  const members = [...new Set(named.map(({ member }) => member))];
  return members.length === 2 ? members : [];
}
