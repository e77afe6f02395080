import type { Tree } from '../grammar/tree.ts';
import { prepositionsOf } from '../grammar/prepositions.ts';
import type { Token } from '../../../model/annotated.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';
import { eventNoun } from '../lexicon/event-nouns.ts';
import { verbFrames } from '../lexicon/event-verbs.ts';
import { tellingWhich } from '../lexicon/body-references.ts';
import {
  lastingGroups,
  masses,
  oneGroup,
  peopleGroups,
  services,
  sidedGroups,
  sideWords,
} from '../lexicon/people-groups.ts';
import { stateAgents } from '../lexicon/state-agents.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { textOf } from '../names/sentence-words.ts';
import { fileBody } from './body-file.ts';
import {
  byAdjective,
  byOwner,
  byPlace,
  byPlaceBehind,
  bySeat,
  byTown,
  behindDay,
  startOf,
} from './whose-people.ts';
import { counterOf } from '../grammar/partitives.ts';
import { lastListed } from './last-listed.ts';
import { suffersForce } from './suffers-force.ts';
import { joinsProtest } from './joins-protest.ts';
import { countStart, unnamedForce } from './unnamed-people.ts';
import type { People } from './unnamed-people.ts';
import { isArmed, usesForce } from './uses-force.ts';
import { isTaken, mention } from './walk.ts';
import type { Ground, Walk } from './walk.ts';

/** "signed a contract with Indian firms": who stands with the object of a verb takes part as the object does. */
function partnersOf(tree: Tree, noun: Token): Token {
  const { tokens } = tree;
  if (noun.relation !== 'nmod' || !prepositionsOf(tree, noun.index).includes('with')) return noun;
  const above = tokens[noun.head];
  // "memoranda of understanding with Indian firms"
  return above.relation === 'nmod' ? tokens[above.head] : above;
}

/** "clashes between police and protesters", "an attack by rebels": who is named with a noun of force takes part in it. */
function isOfForce(tree: Tree, { relation, head }: Token): boolean {
  const noun = relation === 'nmod' ? eventNoun(lemmaAt(tree, head)) : undefined;
  return noun?.gives.type === 'ASSAULT' || noun?.gives.type === 'PROTEST';
}

/** Whether a noun stands where it acts or is acted upon, beside a verb that tells an event or a saying. */
export function takesPart(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  const counter = tokens[counterOf(tokens, at)];
  const joined = counter.relation === 'conj' ? tokens[counter.head] : undefined;
  if (isOfForce(tree, joined ?? counter) || joinsProtest(tree, at)) return true;
  const { relation, head: above } = partnersOf(tree, joined ?? counter);
  if (!/^(?:nsubj|obj|iobj|obl)/.test(relation)) return false;
  const verb = tokens[above];
  return (
    verb !== undefined && (speechVerbs.has(verb.lemma) || verbFrames(verb.lemma, verb.text) !== undefined)
  );
}

/** "Kenyan *and* Fijian rebels": two groups that one noun names are none that has a name. */
function isJoined({ words, endingAt }: ReadSentence, start: number): boolean {
  if (words.folded[start - 1] !== 'and') return false;
  const piece = endingAt.get(start - 1);
  return piece?.kind === 'known' && piece.entries.some(({ kind }) => kind === 'adjective');
}

/** Whether a noun names people, by itself ("rebels") or by the word before it ("opposition leaders"). */
function namesPeople(cut: ReadSentence, head: number): boolean {
  const { tree, words } = cut;
  const { tokens, folded, capital } = words;
  if (tokens[head].upos !== 'NOUN' || (capital[head] && head > 0)) return false;
  // "Hundreds of ships" are no crowd.
  if (masses.has(folded[head] ?? '')) return folded[head + 1] !== 'of' && usesForce(tree, head);
  if (peopleGroups.has(folded[head] ?? '') || oneGroup.has(folded[head] ?? '') || joinsProtest(tree, head))
    return true;
  if (suffersForce(tree, head)) return true;
  // "Security forces in Kenya" are Kenya, and "the armed forces of the islands" those of the islands.
  const isOfPlace =
    folded[head] === 'forces' && (folded[head + 1] === 'of' || byPlaceBehind(cut, head) !== null);
  if (!isOfPlace && isArmed(folded[head] ?? '', folded[head - 1] ?? '') && usesForce(tree, head)) return true;
  // "African Union leaders" are no leaders of a union.
  return (
    sidedGroups.has(folded[head] ?? '') &&
    sideWords.has(folded[head - 1] ?? '') &&
    !(capital[head - 1] && head > 1)
  );
}

function isStateItself({ words: { folded } }: ReadSentence, head: number): boolean {
  return stateAgents.has(folded[head] ?? '') && !sideWords.has(folded[head - 1] ?? '');
}

/** Behind the last word with a capital: "on Monday *opposition leaders*". */
function lowerStart({ words: { capital } }: ReadSentence, start: number, head: number): number {
  const last = capital.slice(start, head).lastIndexOf(true);
  return last < 0 || start + last === 0 ? start : start + last + 1;
}

/** The people that a noun names where they act or are acted upon, with their state; null for others, and where nobody tells the state. */
function peopleAt(cut: ReadSentence, head: number): People | null {
  const start = behindDay(cut, startOf(cut, head));
  if (isJoined(cut, start)) return null;
  const owner = byOwner(cut, start);
  // "Kenya's police", as "Kenyan police", are Kenya.
  if (owner !== null) return isStateItself(cut, head) ? null : { ...owner, head };
  const isService = services.has(cut.words.folded[head] ?? '');
  const told = byAdjective(cut, start, head) ?? (isService ? byTown(cut, start, head) : null);
  if (told !== null) return { start, head, country: told };
  if (oneGroup.has(cut.words.folded[head] ?? '')) return null;
  const isBare = start === head || sideWords.has(cut.words.folded[head - 1] ?? '');
  const country = isBare ? byPlace(cut, head) : null;
  if (country === null) return null;
  return { start: countStart(cut, lowerStart(cut, start, head), head), head, country };
}

/** "Police", "prosecutors" of the state whose capital the news was written in. */
function servingSeat({ seat }: Walk, cut: ReadSentence, head: number): People | null {
  if (!services.has(cut.words.folded[head] ?? '') || startOf(cut, head) !== head) return null;
  const country = bySeat(cut, seat);
  return country === null ? null : { start: head, head, country };
}

/** Where a phrase that may mean people named before begins: "the rebels", and of those who fight or oppose also "rebels"; -1 for none. */
function backStart({ words: { tokens, folded } }: ReadSentence, head: number): number {
  if (tellingWhich.has(folded[head + 1] ?? '')) return -1;
  if (folded[head - 1] === 'the') return head - 1;
  const before = tokens[head - 1];
  const isAlone = before === undefined || !/^(?:DET|NUM|ADJ|NOUN|PROPN|PART|PRON)$/.test(before.upos);
  return isAlone && lastingGroups.has(folded[head] ?? '') ? head : -1;
}

/** Points at the only people called by a noun so far, "the rebels"; false where there are none, and where there are two. */
function walkBack(walk: Walk, { cut }: Ground, head: number): boolean {
  const start = backStart(cut, head);
  const [member, other] = walk.bodies.get(`people ${cut.words.folded[head]}`) ?? [];
  if (start < 0 || member === undefined || other !== undefined) return false;
  const sentence = cut.words.sentence.index;
  mention(walk, { member: member.id, form: 'title', sentence, start, end: head + 1, core: head }, member);
  walk.focus.lastNamed.set(member.id, sentence);
  return true;
}

/** The words of a phrase, without the capital of a sentence's beginning. */
function formOf({ words }: ReadSentence, { start, head, country }: People): string {
  const text = textOf(words, start, head + 1);
  return start === 0 && (country === null || !words.capital[0])
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Whether people are of a list that another noun opens and that is cast as one: "workers" of "Kenyan students, workers and families". */
function isInListBefore(cut: ReadSentence, at: number): boolean {
  const { head, relation } = cut.words.tokens[at];
  return relation === 'conj' && head < at && peopleAt(cut, head) !== null && lastListed(cut, head) >= at;
}

/**
 * Casts people without a name as a group of their country: "Kenyan protesters", "police in Nairobi", "Kenya's opposition". "The rebels" are
 * those named before. Those whose country nobody tells are cast where they use force, and are of their article alone.
 */
export function walkPeople(walk: Walk, ground: Ground, at: number): void {
  const { cut } = ground;
  const { tokens } = cut.words;
  if (cut.words.shouting || !namesPeople(cut, at) || isTaken(walk, ground, at)) return;
  if (isInListBefore(cut, at)) return;
  if (tokens[at].relation === 'compound' || !takesPart(cut.tree, at)) return;
  const people = peopleAt(cut, at) ?? servingSeat(walk, cut, at);
  if (people === null && walkBack(walk, ground, at)) return;
  const known = people ?? unnamedForce(cut, at);
  if (known !== null) castPeople(walk, ground, known);
}

function castPeople(walk: Walk, { cut }: Ground, people: People): void {
  const { start, head, country } = people;
  const form = formOf(cut, { ...people, head: lastListed(cut, head) });
  const member = memberOf(walk.cast, `group ${country} ${form.toLowerCase()}`, {
    type: 'group',
    fixedName: null,
    country,
  });
  addForm(member, form);
  fileBody(walk.bodies, `people ${cut.words.folded[head]}`, member);
  const sentence = cut.words.sentence.index;
  mention(walk, { member: member.id, form: 'name', sentence, start, end: head + 1, core: head }, member);
  walk.focus.lastNamed.set(member.id, sentence);
}
