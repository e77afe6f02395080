import type { Tree } from '../grammar/tree.ts';
import { subjectsOf } from '../grammar/subjects-of.ts';
import { prepositionsOf } from '../grammar/prepositions.ts';
import { dependents } from '../grammar/dependents.ts';
import type { Token } from '../../../model/annotated.ts';
import { leadersInPlural, meetingVerbs, receivingVerbs, talkNouns } from '../lexicon/plural-parties.ts';
import { isPerson } from './members.ts';
import type { Member } from './members.ts';
import type { Step, Walk } from './walk.ts';

type Heads = ReadonlyMap<number, Member>;

/**
 * Notes those whom "they", "the two" and "the ministers" in the next sentence mean: actors joined as one subject ("Sosa and Ruiz agreed"),
 * the states of people in the plural ("ministers of Peru and Chile agreed"), or one that meets or talks with others ("Sosa received
 * Ruiz", "Sosa held talks with Ruiz").
 */
export function notePair(walk: Walk, { cut }: Step, from: number): void {
  const heads = headsOf(walk, from);
  const sentence = cut.tree.sentence.index;
  const joined = joinedSubjects(cut.tree, heads);
  const senders = joined === null ? statesOfPeople(cut.tree, heads) : null;
  const meeting = (joined ?? senders) === null ? thoseMeeting(cut.tree, heads) : null;
  const pair = joined ?? senders ?? meeting;
  if (pair !== null) walk.focus.pair = { members: pair, sentence, ofPeople: senders !== null };
  if (meeting?.every(isPerson) === true) walk.focus.met = { members: meeting, sentence };
  const together = meeting ?? (joined !== null && areTheyMeeting(cut.tree) ? joined : null);
  if (together?.every(isPerson) === true) walk.focus.talked = { members: together, sentence };
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

/** The different members that these words name, in their order; null for fewer than two. */
function membersAt(heads: Heads, words: readonly number[]): readonly Member[] | null {
  const members = [...new Set(words.flatMap((word) => heads.get(word) ?? []))];
  return members.length < 2 ? null : members;
}

/** "Sosa, Ruiz and Koroi agreed". */
function joinedSubjects(tree: Tree, heads: Heads): readonly Member[] | null {
  for (const { relation, index } of tree.tokens) {
    if (!relation.startsWith('nsubj') || !heads.has(index)) continue;
    const found = membersAt(heads, [index, ...dependents(tree, index, ['conj'])]);
    if (found !== null) return found;
  }
  return null;
}

const sent = new Set(['of', 'from']);

/** "Ministers of Peru, Chile and Fiji agreed", "Peruvian and Chilean officials said": the states of people who are a subject in the plural. */
function statesOfPeople(tree: Tree, heads: Heads): readonly Member[] | null {
  for (const { relation, index, text } of tree.tokens) {
    if (!relation.startsWith('nsubj') || !leadersInPlural.has(text.toLowerCase())) continue;
    const owners = [
      ...dependents(tree, index, ['amod', 'compound']),
      ...dependents(tree, index, ['nmod']).filter((word) =>
        prepositionsOf(tree, word).some((preposition) => sent.has(preposition)),
      ),
    ];
    const joined = owners.flatMap((word) => [word, ...dependents(tree, word, ['conj'])]);
    const found = membersAt(heads, joined);
    if (found?.every(({ type }) => type === 'state') === true) return found;
  }
  return null;
}

/** Whether those joined as one subject meet or hold talks: "Sosa and Ruiz held talks". */
function areTheyMeeting(tree: Tree): boolean {
  return tree.tokens.some(
    ({ relation, head, index }) =>
      relation.startsWith('nsubj') &&
      dependents(tree, index, ['conj']).length > 0 &&
      [head, ...dependents(tree, head, ['obj'])].some((word) => tellsMeeting(tree, word)),
  );
}

/** Whether a word is a verb of meeting, or the talks that a verb holds. */
function tellsMeeting(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (token === undefined) return false;
  return token.upos === 'VERB' ? meetingVerbs.has(token.lemma) : talkNouns.has(token.lemma);
}

/**
 * The verb that a partner belongs to: of "met *Ruiz*" and "met with *Ruiz*" the verb, of "held talks with *Ruiz*" and "left for talks with
 * *Ruiz*" that of the talks; -1 for none.
 */
function verbOfPartner(tree: Tree, { head, relation, index }: Token): number {
  const { tokens } = tree;
  // Whoever stands right behind "met" is met, whatever the tree makes of it.
  if (tokens[index - 1]?.lemma === 'meet' && tokens[index - 1].upos === 'VERB') return index - 1;
  const isVerb = tokens[head]?.upos === 'VERB';
  if (relation === 'obj') return isVerb && receivingVerbs.has(tokens[head].lemma) ? head : -1;
  if (!tellsMeeting(tree, head)) return -1;
  if (relation !== 'obl' && relation !== 'nmod') return -1;
  if (!prepositionsOf(tree, index).includes('with')) return -1;
  return isVerb || !/^(?:obj|obl)$/.test(tokens[head].relation) ? head : tokens[head].head;
}

/** "Sosa met Ruiz", "Sosa held talks with Ruiz"; where nobody known stands as subject, the two who are met: "met with Sosa and Ruiz". */
function thoseMeeting(tree: Tree, heads: Heads): readonly Member[] | null {
  for (const token of tree.tokens) {
    const verb = heads.has(token.index) ? verbOfPartner(tree, token) : -1;
    if (verb < 0) continue;
    // "Ana Sosa, Jr., met": the tree may call each word of a name the subject.
    const subjects = [...subjectsOf(tree, verb), ...dependents(tree, verb, ['nsubj'])];
    const [named = token.index] = subjects.filter((subject) => heads.has(subject));
    const partners = [token.index, ...dependents(tree, token.index, ['conj'])];
    const found = membersAt(heads, [named, ...partners]);
    if (found !== null) return found;
  }
  return null;
}
