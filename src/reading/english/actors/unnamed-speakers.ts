import type { Token } from '../../../model/annotated.ts';
import { isPossessiveMark } from '../names/noun-runs.ts';
import { addForm, memberOf } from '../../mechanics/cast.ts';
import { articles, phrasePrepositions, possessives } from '../lexicon/function-words.ts';
import { regionAdjectives } from '../lexicon/place-words.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import { speakingBodies, unnamedSources } from '../lexicon/speech-nouns.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import { textOf } from '../names/sentence-words.ts';
import type { Member } from './members.ts';
import { byAdjective } from './whose-people.ts';
import { circleOf, formOfCircle } from './private-circle.ts';
import { isTaken, mention } from './walk.ts';
import type { Ground, Walk } from './walk.ts';

/** Words of a phrase before its head, and behind it, that are looked at. */
const longest = 6;

/** Whether a noun is the subject of a verb of saying, or stands right before one whose tree has lost it: "a source close to it told us". */
function speaks(cut: ReadSentence, at: number, end: number): boolean {
  const { tokens } = cut.words;
  const joined = tokens[at].relation === 'conj' ? tokens[tokens[at].head] : tokens[at];
  const { relation, head } = joined;
  if (relation === 'nsubj' && isSaying(tokens, head)) return true;
  if (isQuoted(tokens, joined) || isAccordedTo(cut, at)) return true;
  // "The head of the agency said": the agency stands before the verb and does not speak.
  if (relation === 'nmod' && speakingBodies.has(cut.words.folded[at])) return false;
  const next = tokens[end];
  return next?.upos === 'VERB' && /^VB[DNPZ]$/.test(next.xpos) && speechVerbs.has(next.lemma);
}

/** Whether a verb says something; one of evidence does only over a clause: parties that show restraint say nothing. */
function isSaying(tokens: readonly Token[], verb: number): boolean {
  const entry = speechVerbs.get(tokens[verb]?.lemma ?? '');
  if (entry?.register !== 'evidence') return entry !== undefined;
  return tokens.some(({ head, relation }) => head === verb && relation === 'ccomp');
}

/** "quoted *the owners* as saying": whether a noun is the object of a verb of quoting. */
function isQuoted(tokens: readonly Token[], { relation, head }: Token): boolean {
  return relation === 'obj' && /^(?:quote|cite)$/.test(tokens[head]?.lemma ?? '');
}

/** "according to *three officials*": whether only an article, numbers and adjectives stand between the noun and these words. */
function isAccordedTo({ words: { tokens, folded } }: ReadSentence, head: number): boolean {
  let at = head - 1;
  while (at > 1 && head - at < longest && /^(?:DET|NUM|ADJ|NOUN)$/.test(tokens[at].upos)) at -= 1;
  return folded[at] === 'to' && folded[at - 1] === 'according';
}

/** Where the modifiers before a noun begin: "a *senior party official*". */
function startOf({ words: { tokens } }: ReadSentence, head: number): number {
  let start = head;
  while (start > 0 && head - start < longest && /^(?:ADJ|NOUN)$/.test(tokens[start - 1].upos)) start -= 1;
  return start;
}

/** "A source *close to the talks*", "people *familiar with the plan*": where what tells of them ends. */
function endOf({ words: { tokens, folded } }: ReadSentence, head: number): number {
  if (!/^(?:close|familiar)$/.test(folded[head + 1] ?? '')) return head + 1;
  let end = head + 2;
  while (end < head + 2 + longest && /^(?:ADP|DET|ADJ|NOUN)$/.test(tokens[end]?.upos ?? '')) end += 1;
  return end;
}

/** "A *Kenyan* lawmaker", "a *Western* diplomat": an adjective of a people or a region, not a name. */
function isOfRegion({ words, startingAt }: ReadSentence, at: number): boolean {
  const piece = startingAt.get(at);
  if (piece?.kind === 'known' && piece.entries.some(({ kind }) => kind === 'adjective')) return true;
  return regionAdjectives.has(words.folded[at]);
}

/** Whether a name stands in the phrase or right behind it: then somebody named speaks, or somebody of theirs. */
function isOfSomebody(cut: ReadSentence, start: number, head: number): boolean {
  const { words } = cut;
  const { capital, folded } = words;
  for (let at = Math.max(1, start); at <= head; at += 1) if (capital[at] && !isOfRegion(cut, at)) return true;
  if (words.tokens[start - 1]?.upos === 'PROPN' && speakingBodies.has(words.folded[head])) return true;
  if (possessives.includes(folded[start - 1] ?? '') || isPossessiveMark(words, start - 1)) return true;
  if (!phrasePrepositions.has(folded[head + 1] ?? '')) return false;
  const from = articles.includes(folded[head + 2] ?? '') ? head + 3 : head + 2;
  return capital[from] ?? false;
}

/** The phrase of a speaker. */
interface Phrase {
  readonly start: number;
  readonly head: number;
  readonly end: number;
}

/** What an article calls a speaker by. */
interface Called {
  readonly form: string;
  /** The state of its adjective, where no article says that it is one of many: ISO 3166-1 alpha-3. */
  readonly country: string | null;
}

/**
 * What the article calls a speaker, in small letters, whatever begins with a capital there: "PEOPLE", "western diplomat". The adjective of a
 * state keeps its capital, and "a Kenyan officer" his article: another article's is another man.
 */
function calledBy(cut: ReadSentence, { start, head, end }: Phrase): Called {
  const { words } = cut;
  const told = end === head + 1 ? '' : ` ${textOf(words, head + 1, end)}`;
  const phrase = textOf(words, start, head + 1);
  const isUpper = /^\p{Lu}/u.test(phrase);
  const state = start < head && isUpper ? byAdjective(cut, start, start + 1) : null;
  if (state === null) return { form: `${isUpper ? phrase.toLowerCase() : phrase}${told}`, country: null };
  const before = words.folded[start - 1] ?? '';
  const isOne = /^(?:an?|one|another)$/.test(before);
  return { form: `${isOne ? `${before} ` : ''}${phrase}${told}`, country: isOne ? null : state };
}

/** "Her husband, *Ana Soto*, said", "the agency *Harbour News* said": who he is stands right behind. */
function isNamedBehind({ words: { folded, capital } }: ReadSentence, end: number): boolean {
  return capital[end] || (folded[end] === ',' && (capital[end + 1] ?? false));
}

/** Under what the speaker is filed whom "the source", "the officials" point back at: the last one cast of that noun. */
const lastKey = (noun: string): string => `last unnamed ${noun}`;

/** Casts a speaker by what the article calls him. */
function castUnnamed({ cast }: Walk, { form, country }: Called, noun: string): Member {
  const key = `unnamed ${form}`;
  const isNew = !cast.byKey.has(key);
  const member = memberOf(cast, key, { type: 'group', fixedName: null, country });
  if (isNew) cast.byKey.set(lastKey(noun), member);
  member.words = [noun];
  addForm(member, form);
  return member;
}

function pointAt(
  walk: Walk,
  cut: ReadSentence,
  place: { readonly member: Member; readonly start: number; readonly end: number; readonly head: number },
): void {
  const { member, start, end, head } = place;
  mention(
    walk,
    { member: member.id, form: 'name', sentence: cut.words.sentence.index, start, end, core: head },
    member,
  );
}

/**
 * Casts those whom an article quotes without a name and a country: "officials said", "a source close to the talks told reporters". They are
 * actors of this article alone. "The source" is the one quoted before; a lone "the official" whom nobody has quoted is left open.
 */
export function walkUnnamed(walk: Walk, ground: Ground, at: number): void {
  const { cut } = ground;
  const { tokens, folded, shouting } = cut.words;
  const noun = folded[at] ?? '';
  const isBody = speakingBodies.has(noun);
  if (shouting || !(isBody || isPersonNoun(noun) || unnamedSources.has(noun))) return;
  const [start, end] = [startOf(cut, at), endOf(cut, at)];
  if (!speaks(cut, at, end) || isTaken(walk, ground, at) || isNamedBehind(cut, end)) return;
  const owner = circleOf(cut, start, noun);
  if (owner !== null) {
    const form = formOfCircle(calledBy(cut, { start, head: at, end }).form, owner);
    return pointAt(walk, cut, {
      member: castUnnamed(walk, { form, country: null }, noun),
      start,
      end,
      head: at,
    });
  }
  if (isOfSomebody(cut, start, at)) return;
  const isDefinite = folded[start - 1] === 'the';
  const before = isDefinite ? walk.cast.byKey.get(lastKey(noun)) : undefined;
  if (before !== undefined) return pointAt(walk, cut, { member: before, start, end: at + 1, head: at });
  if (isDefinite && tokens[at].xpos === 'NN' && !isBody) return;
  pointAt(walk, cut, {
    member: castUnnamed(walk, calledBy(cut, { start, head: at, end }), noun),
    start,
    end,
    head: at,
  });
}
