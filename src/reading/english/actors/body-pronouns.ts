import { deliberateVerbs } from '../lexicon/body-references.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';
import type { Member } from './members.ts';
import { speakingSubject } from './own-words.ts';
import { isSubject, mention } from './walk.ts';
import type { Ground, Step, Walk } from './walk.ts';

/**
 * Notes which states and bodies act in a sentence, now that it is read; none where a noun that names nobody known does ("the report said"),
 * which "it" may mean as well.
 */
export function noteActing(walk: Walk, step: Step, from: number): void {
  const named = new Set<number>();
  for (const { start, end } of walk.cast.mentions.slice(from))
    for (let token = start; token < end; token += 1) named.add(token);
  const isUnknown = step.cut.words.tokens.some(
    ({ relation, upos, head, index }) =>
      relation === 'nsubj' &&
      upos === 'NOUN' &&
      !named.has(index) &&
      deliberateVerbs.has(step.cut.words.tokens[head]?.lemma ?? ''),
  );
  const members = isUnknown ? [] : actingBodies(walk, step, from);
  walk.focus.acting = { members, sentence: step.cut.words.sentence.index };
}

/** The states, bodies and groups that are subjects among the mentions from one on, each once. */
function actingBodies({ cast }: Walk, { cut }: Step, from: number): readonly Member[] {
  const found = new Set<Member>();
  for (const { member, start, end } of cast.mentions.slice(from)) {
    const actor = cast.members[member];
    if (actor !== undefined && actor.type !== 'person' && isSubject(cut, start, end)) found.add(actor);
  }
  return [...found];
}

/** Whether a token stands behind a quotation mark that has not been closed. */
export function isQuoted({ words }: ReadSentence, at: number): boolean {
  const before = words.tokens.slice(0, at).map(({ text }) => text);
  const open = before.filter((text) => text === '“').length - before.filter((text) => text === '”').length;
  return open > 0 || before.filter((text) => text === '"').length % 2 === 1;
}

/** Whether a token is the subject of an active verb of what only states and bodies do: "it denied". */
function doesDeed({ words: { tokens } }: ReadSentence, at: number): boolean {
  const { relation, head } = tokens[at];
  if (relation !== 'nsubj' || head <= at) return false;
  return tokens[head].upos === 'VERB' && deliberateVerbs.has(tokens[head].lemma);
}

/** Whether somebody else acts before a token of the sentence: a person, or a noun that names nobody known. */
function hasOtherSubject({ cut, from }: Ground, { cast }: Walk, at: number): boolean {
  const bodies = new Set<number>();
  for (const { member, start, end } of cast.mentions.slice(from))
    if (cast.members[member]?.type !== 'person')
      for (let token = start; token < end; token += 1) bodies.add(token);
  return cut.words.tokens
    .slice(0, at)
    .some(({ relation, index }) => relation.startsWith('nsubj') && !bodies.has(index));
}

/** Whether "it said" stands behind the words said: the subject inside these words is then seldom the speaker. */
function isBehindContent({ words: { tokens } }: ReadSentence, at: number): boolean {
  const rest = tokens.slice(at + 2);
  return /^[,"”]$/.test(tokens[at - 1]?.text ?? '') && rest.every(({ upos }) => upos === 'PUNCT');
}

/**
 * "It" that accuses, signs or attacks: the only state or body that acts before it in the sentence, else the only one that acts in the
 * sentence before. Nobody where two do, where somebody else acts in between, and inside quotations.
 */
export function walkBodyPronoun(walk: Walk, ground: Ground, at: number): void {
  const { cut, from } = ground;
  if (cut.words.folded[at] !== 'it' || isQuoted(cut, at)) return;
  const speaker = ownSpeaker(walk, ground, at);
  if (speaker !== null) return pointAtBody(walk, ground, { at, member: speaker });
  if (!doesDeed(cut, at)) return;
  const isTag = isBehindContent(cut, at);
  if (!isTag && hasOtherSubject(ground, walk, at)) return;
  const sentence = cut.words.sentence.index;
  const { acting } = walk.focus;
  const own = isTag ? [] : actingBodies(walk, ground, from);
  const before = acting !== null && acting.sentence === sentence - 1 ? acting.members : [];
  const [member, other] = own.length > 0 ? own : before;
  if (member === undefined || other !== undefined) return;
  pointAtBody(walk, ground, { at, member });
}

/** The state or body that speaks of itself as "it": "the ministry said it had closed the port"; null where another does. */
function ownSpeaker({ cast }: Walk, { cut, from }: Ground, at: number): Member | null {
  const { relation, head } = cut.words.tokens[at];
  if (relation !== 'nsubj' || head <= at) return null;
  const subject = speakingSubject(cut.tree, head);
  if (subject < 0 || subject >= at) return null;
  const bodies = cast.mentions
    .slice(from)
    .filter(({ start, end }) => start <= subject && subject < end)
    .map(({ member }) => cast.members[member]);
  const [body, other] = [...new Set(bodies)];
  return body === undefined || other !== undefined || body.type === 'person' ? null : body;
}

function pointAtBody(
  walk: Walk,
  { cut }: Ground,
  { at, member }: { readonly at: number; readonly member: Member },
): void {
  const sentence = cut.words.sentence.index;
  mention(walk, { member: member.id, form: 'pronoun', sentence, start: at, end: at + 1, core: at }, member);
}
