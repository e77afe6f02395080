import { plainNameWord } from '../names/plain-name-word.ts';
import { socialMedia, waysOfSaying } from '../lexicon/social-media.ts';
import { personJoiners } from '../lexicon/name-particles.ts';
import { fileBody, lastFiled } from './body-file.ts';
import { bodyKey, castBody } from './cast-bodies.ts';
import { castOrgan } from './cast-organs.ts';
import { castState, readStateUse, takeStateUse, type StateUse } from './cast-states.ts';
import type { Member } from './members.ts';
import { pointAtState } from '../../mechanics/focus.ts';
import { walkNamedGovernment } from './named-governments.ts';
import { walkLowerCaseBody } from './lower-case-bodies.ts';
import type { NameUse } from '../names/name-uses.ts';
import { mention } from './walk.ts';
import type { Step, Walk } from './walk.ts';
import { isFamily, walkFullName, walkShortName, walkSingleName } from './walk-persons.ts';
import { isBackReference, mentionBody, noteOtherAcronym, walkBody } from './walk-bodies.ts';

const forces = ['troops', 'forces', 'soldiers'];

/** After "Danish troops" the army and the military are Denmark's. */
function namesOfForces(noun: string): readonly string[] {
  return forces.includes(noun) ? [noun, 'army', 'military'] : [noun];
}

interface StateMention {
  readonly from: number;
  readonly state: StateUse;
  readonly owner: Member;
}

/** "The Danish troops": who "the army" means later. */
function noteGovernment(walk: Walk, { cut }: Step, { from, state, owner }: StateMention): void {
  if (state.end === from) return;
  for (const noun of namesOfForces(cut.words.folded[state.end - 1])) fileBody(walk.bodies, noun, owner);
}

/** "Two Danish banks": a state whose thing or people is named is an actor, since what befalls them befalls it. */
function noteOwner(walk: Walk, { cut }: Step, { entries, end, sentence }: NameUse): false {
  const adjective = entries.find(({ kind }) => kind === 'adjective');
  if (adjective?.country != null && isBefallen(cut, end))
    castState(walk.cast, adjective.country).namedIn.add(sentence);
  return false;
}

/** Where something may befall a noun: as object, subject of a passive, or behind a preposition. */
const befallen: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'nsubj:pass', 'conj']);

/** Whether nouns without a name stand at a place where something may befall them: not in "the Danish firm Holm Ships". */
function isBefallen({ words: { tokens } }: Step['cut'], from: number): boolean {
  let end = from;
  while (tokens[end]?.upos === 'NOUN' || tokens[end]?.upos === 'ADJ') end += 1;
  const head = tokens[end - 1];
  return end > from && head.upos === 'NOUN' && tokens[end]?.upos !== 'PROPN' && befallen.has(head.relation);
}

function walkState(walk: Walk, step: Step, use: NameUse): boolean {
  // "The presidents of Chile and Peru, A and B": those who are named act.
  const isTheirs = step.plural.some(({ start, end }) => start <= use.start && use.end <= end);
  const state = isTheirs ? null : readStateUse(use, step.cut);
  if (state === null) return noteOwner(walk, step, use);
  const owner = castState(walk.cast, state.code);
  takeStateUse(owner, state);
  pointAtState(walk.focus, owner, use.sentence);
  const organ = castOrgan(walk, step.cut, state);
  const member = organ ?? owner;
  if (organ === null) noteGovernment(walk, step, { from: use.end, state, owner });
  // "Danish army" names the state as well; "Kremlin" does not.
  else if (!state.isHouse) owner.namedIn.add(use.sentence);
  const { form, start, end, core } = state;
  mention(
    walk,
    { form: organ === null ? form : 'name', start, end, core, member: member.id, sentence: use.sentence },
    member,
  );
  if (organ !== null) walk.focus.lastNamed.set(organ.id, use.sentence);
  return true;
}

/** In a headline only names that the article knows from elsewhere are read. */
function isKnownElsewhere(walk: Walk, use: NameUse): boolean {
  if (use.piece === 'known' || walk.acronyms.has(use.text)) return true;
  if (walk.cast.byKey.has(`body ${bodyKey(use.words, walk.gazetteer)}`)) return true;
  return walk.persons.byWord.has(plainNameWord(use.words.at(-1) ?? ''));
}

/** "On Twitter", "in a Facebook post": the way something was said, and no actor. */
function isWayOfSaying({ cut }: Step, { words, start, end }: NameUse): boolean {
  if (words.length !== 1 || !socialMedia.has(words[0])) return false;
  const next = cut.words.tokens[end];
  return (
    waysOfSaying.has(cut.words.folded[start - 1] ?? '') || (next?.upos === 'NOUN' && !cut.words.capital[end])
  );
}

/** Casts one name of a sentence and points at whom it names; names of no actor pass. */
export function walkName(walk: Walk, step: Step, use: NameUse): void {
  if (step.cut.words.shouting && !isKnownElsewhere(walk, use)) return;
  // In a line of capitals "WHO" is as likely the pronoun.
  if (
    step.cut.words.shouting &&
    use.entries.some((entry) => entry.exact !== null && entry.kind === 'organization')
  )
    return;
  if (use.words.length === 1 && /^.$/u.test(use.words[0])) return;
  if (isWayOfSaying(step, use)) return;
  if (walkNamedGovernment(walk, step, use)) return;
  const kind = walk.kinds.of(use);
  noteOtherAcronym(walk, step, use);
  if (use.piece === 'known' && use.entries[0]?.kind !== 'organization') {
    const personal =
      (use.courtesy !== null || use.titled || isFamily(walk, step, use)) && walkShortName(walk, step, use);
    if (!personal && !step.cut.words.shouting) walkLowerCaseBody(walk, step, use);
    if (!personal) walkState(walk, step, use);
    return;
  }
  if (use.piece === 'name' && isFamily(walk, step, use) && walkShortName(walk, step, use)) return;
  if (isBackReference(walk, step, use))
    return mentionBody(walk, step, {
      ...use,
      member:
        lastFiled(walk.bodies, use.words.at(-1) ?? '') ??
        castBody(use, walk.cast, { gazetteer: walk.gazetteer, owner: null }),
    });
  if (kind === 'other') return;
  if (use.piece === 'name' && personJoiners.has(use.words[0] ?? '') && walkShortName(walk, step, use)) return;
  if (kind === 'person' && walkFullName(walk, step, use)) return;
  if (use.piece === 'name' && walkShortName(walk, step, use)) return;
  if (walkBody(walk, step, use)) return;
  walkSingleName(walk, step, use);
}
