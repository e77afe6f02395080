import type { Token } from '../../../model/annotated.ts';
import { meetingVerbs, talkNouns } from '../lexicon/plural-parties.ts';
import type { Member } from './members.ts';
import type { Step, Walk } from './walk.ts';

type Heads = ReadonlyMap<number, Member>;

/**
 * Notes the pair that "they" and "the two" in the next sentence mean: two actors joined as one subject ("Sosa and Ruiz agreed"), or one
 * that meets or talks with the other ("Sosa met Ruiz", "Sosa held talks with Ruiz").
 */
export function notePair(walk: Walk, { cut }: Step, from: number): void {
  const { tokens, sentence } = cut.words;
  const heads = headsOf(walk, from);
  const pair = joinedSubjects(tokens, heads) ?? thoseMeeting(tokens, heads);
  if (pair !== null) walk.focus.pair = { members: pair, sentence: sentence.index };
}

/** Whom the words of a sentence name, by token. */
function headsOf({ cast }: Walk, from: number): Heads {
  const heads = new Map<number, Member>();
  for (const { member, start, end } of cast.mentions.slice(from)) {
    const found = cast.members[member];
    for (let at = start; at < end; at += 1) if (found !== undefined) heads.set(at, found);
  }
  return heads;
}

function pairOf(heads: Heads, one: number, other: number): readonly Member[] | null {
  const [first, second] = [heads.get(one), heads.get(other)];
  return first === undefined || second === undefined || first === second ? null : [first, second];
}

function joinedSubjects(tokens: readonly Token[], heads: Heads): readonly Member[] | null {
  for (const token of tokens) {
    if (token.relation !== 'conj' || !tokens[token.head]?.relation.startsWith('nsubj')) continue;
    const pair = pairOf(heads, token.head, token.index);
    if (pair !== null) return pair;
  }
  return null;
}

/** Whether a word is a verb of meeting, or the talks that a verb holds. */
function tellsMeeting(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.upos === 'VERB' ? meetingVerbs.has(token.lemma) : talkNouns.has(token.lemma);
}

/**
 * The verb that a partner belongs to: of "met *Ruiz*" and "met with *Ruiz*" the verb, of "held talks with *Ruiz*" and "left for talks with
 * *Ruiz*" that of the talks; -1 for none.
 */
function verbOfPartner(tokens: readonly Token[], { head, relation, index }: Token): number {
  // Whoever stands right behind "met" is met, whatever the tree makes of it.
  if (tokens[index - 1]?.lemma === 'meet' && tokens[index - 1].upos === 'VERB') return index - 1;
  if (!tellsMeeting(tokens, head)) return -1;
  const isVerb = tokens[head].upos === 'VERB';
  if (relation === 'obj') return isVerb && tokens[head].lemma === 'meet' ? head : -1;
  if (relation !== 'obl' && relation !== 'nmod') return -1;
  const isWith = tokens.some(
    (word) => word.head === index && word.relation === 'case' && word.text === 'with',
  );
  if (!isWith) return -1;
  return isVerb || !/^(?:obj|obl)$/.test(tokens[head].relation) ? head : tokens[head].head;
}

function thoseMeeting(tokens: readonly Token[], heads: Heads): readonly Member[] | null {
  for (const token of tokens) {
    const verb = heads.has(token.index) ? verbOfPartner(tokens, token) : -1;
    const subject =
      verb < 0 ? undefined : tokens.find(({ head, relation }) => head === verb && relation === 'nsubj');
    const pair = subject === undefined ? null : pairOf(heads, subject.index, token.index);
    if (pair !== null) return pair;
  }
  return null;
}
