import { actIs, traitsOf } from '../../../../model/acts.ts';
import type { LocalActor, Mention } from '../../../../model/actor.ts';
import type { MentionIndex } from '../../../mechanics/mention-index.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import { dependentToken } from '../../grammar/dependents.ts';
import { pathUp } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isForce } from '../../lexicon/violence-nouns.ts';
import { aimPrepositions, placeKinds, placePrepositions } from '../../lexicon/place-words.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { speakingBodies } from '../../lexicon/speech-nouns.ts';
import { speechVerbs } from '../../lexicon/speech-verbs.ts';
import type { Draft } from '../claim-of-event.ts';
import { rolesOf } from '../parties/participants.ts';
import type { TokenEvent } from '../token-event.ts';
import {
  backsIt,
  isExample,
  isFoughtByThem,
  isInOtherClause,
  isSource,
  isTopic,
  ownsThreat,
} from './bystanders.ts';

/** The noun of which a word is part: "A spokesman for *Sosa*, *Ruiz*, said"; the word itself where there is none. */
function speakerAbove(tree: Tree, head: number): number {
  let here = head;
  for (let steps = 0; steps < 4; steps += 1) {
    const { relation, head: above } = tree.tokens[here];
    if (above < 0 || !/^(?:appos|flat|nmod|nmod:desc|nmod:poss|compound)$/.test(relation)) break;
    here = above;
  }
  return here;
}

/** Whether a mention only tells of the event and so takes no part: "Chile shelled the port, *Peru* said", "according to *Peru*". */
export function onlyTells(
  tree: Tree,
  { predicate, sites }: TokenEvent,
  { tokens: { head } }: Mention,
): boolean {
  if (isSource(tree, head)) return true;
  const { relation, head: verb } = tree.tokens[speakerAbove(tree, head)];
  if (relation !== 'nsubj' || verb < 0 || verb === predicate || sites.includes(verb)) return false;
  return speechVerbs.has(tree.tokens[verb].lemma);
}

/** Whether a mention lies within a longer mention of another actor: "Prime Minister Ole Dahl of *Norway*". */
export function isWithin(mentions: MentionIndex, { actor, sentence, tokens }: Mention): boolean {
  return mentions
    .covering(sentence, tokens.head)
    .some(
      (other) =>
        other.actor !== actor &&
        other.tokens.start <= tokens.start &&
        tokens.end <= other.tokens.end &&
        other.tokens.end - other.tokens.start > tokens.end - tokens.start,
    );
}

/** Whether a mention stands behind a preposition of place or aim, where no doer stands: "indicted in *Chile*". */
function isPlaceOrAim(tree: Tree, head: number): boolean {
  const place = prepositionOf(tree, head) ?? '';
  return aimPrepositions.has(place) || /^(?:in|to|for)$/.test(place);
}

/** Whether a mention names, or is part of the name of, where they meet: "met at *the Kremlin*", "at the *Union* leaders' meeting". */
function isAtHouse(tree: Tree, head: number): boolean {
  const names = pathUp(tree, head).filter(
    (_at, steps, path) => steps === 0 || isPartOfName(tree, path[steps - 1]),
  );
  return names.some((at) => prepositionOf(tree, at) === 'at');
}

const isPartOfName = ({ tokens }: Tree, at: number): boolean =>
  /^(?:compound|nmod:poss|amod|flat)$/.test(tokens[at].relation);

/** Whether a mention suffered the deed that is blamed, and so is not itself blamed: "condemned the raid on *Peru*". */
function suffered(tree: Tree, { outcome }: TokenEvent, head: number): boolean {
  const above = tree.tokens[head].head;
  if (outcome.type !== 'ACCUSE' || above < 0 || !isForce(tree.tokens[above].lemma)) return false;
  return /^(?:on|against|at|in)$/.test(prepositionOf(tree, head) ?? '');
}

/** Whether a mention cannot be the target: it suffered, backs it or is an example, or the act has no target (a weapons test). */
function isNoTarget({ tree, event }: Pick<Draft, 'tree' | 'event'>, head: number): boolean {
  const isAlone = traitsOf(event.outcome).enough === 'own deed';
  // "strikes on rebels fighting *Lima*": who is fought by those who are struck is not struck.
  // "flew home at the end of the trip to *Peru*": one leaves for a place that hangs on the verb.
  const { roles } = traitsOf(event.outcome);
  const leaves = roles === 'visiting' && !actIs(event.outcome, 'stay');
  if (leaves && tree.tokens[head].head !== event.predicate) return true;
  if (event.outcome.type === 'ASSAULT' && isFoughtByThem(tree, head, event)) return true;
  return isAlone || suffered(tree, event, head) || backsIt(tree, head, event) || isExample(tree, head);
}

/** Whether a mention is the first part of a compound participle: "the *Kenya*-backed militia". */
export function isInCompound({ tokens }: Tree, { tokens: { end } }: Mention): boolean {
  return tokens[end]?.text === '-' && /^VB[ND]$/.test(tokens[end + 1]?.xpos ?? '');
}

/** Whether a mention is part of the name of a house: "at the *Kenya* Culture House". */
export function isOfVenue({ span }: Mention, venues: readonly PlaceFinding[]): boolean {
  return venues.some((venue) => venue.span.start <= span.start && span.end <= venue.span.end);
}

/** Whether a noun means a land that was named before, or stands elsewhere in the sentence: "the territory", "the country". */
function isTheLand(tree: Tree, noun: number): boolean {
  const { lemma } = tree.tokens[noun];
  const isLand = placeKinds.has(lemma) || lemma === 'country' || lemma === 'nation';
  return isLand && dependentToken(tree, noun, ['det'])?.lemma === 'the';
}

/** "the *Union* meetings", "the *Union* leaders' meeting": a body that a meeting is named after holds it, and is no side of it to which another is found. */
function isNamedAfterBody({ tree, event, parties, participants }: Draft): boolean {
  const { actors } = parties.findings;
  if (tree.tokens[event.predicate].upos === 'VERB') return false;
  return parties.mentions.in(tree.sentence.index).some(({ actor, tokens: { end } }) => {
    const behind = tree.tokens.slice(end, event.predicate);
    const isBefore =
      end <= event.predicate && behind.every(({ upos }) => /NOUN|PROPN|ADJ|PART|PUNCT/.test(upos));
    return isBefore && actors[actor].type === 'organization' && participants[0]?.party.actor === actor;
  });
}

/**
 * Whether a mention is part of what a noun means: not a place ("the crews *in Kenya*") and not a subject ("the crews that *Kenya*
 * hired").
 */
function isPartOf(tree: Tree, head: number, noun: number): boolean {
  const path = pathUp(tree, head);
  const inside = path.slice(0, Math.max(0, path.indexOf(noun)));
  const isApart = (at: number): boolean =>
    tree.tokens[at].relation === 'nsubj' || placePrepositions.has(prepositionOf(tree, at) ?? '');
  return path.includes(noun) && !inside.some(isApart);
}

/** Whether a noun means a thing: "boycotted *the hearings*" leaves open whose they are. */
function isThing({ tokens }: Tree, noun: number): boolean {
  const { upos, text, lemma } = tokens[noun];
  return upos === 'NOUN' && !isPersonNoun(text) && !speakingBodies.has(lemma);
}

/** Whether a mention says who is meant by a noun, or where in the phrase of a thing it belongs: "the hearings at *the court*". */
function belongsTo(tree: Tree, head: number, noun: number): boolean {
  return isPartOf(tree, head, noun) || (isThing(tree, noun) && pathUp(tree, head).includes(noun));
}

/** The nouns among the words that fill a role, where the mention belongs to none of them; empty where it belongs to one. */
function others(tree: Tree, place: readonly number[], head: number): readonly number[] {
  const nouns = place.filter((token) => /NOUN|PROPN/.test(tree.tokens[token].upos));
  return nouns.some((noun) => belongsTo(tree, head, noun)) ? [] : nouns;
}

/** Whether a mention cannot be a partner: another noun fills that role ("met *the leaders of the city*"), or it is a house or a topic. */
function isNoPartner(draft: Draft, head: number): boolean {
  const { tree, event, participants } = draft;
  const { agents, recipients, outcome } = event;
  if (isAtHouse(tree, head) || isTopic(tree, head, event)) return true;
  if (participants.length === 0) return others(tree, [...agents, ...recipients], head).length > 0;
  const isAttended = outcome.roles === 'attending';
  if (isAttended && isInOtherClause(tree, head, event)) return true;
  // "the Union's leaders gather": those who attend are named by the subject.
  const place = isAttended ? agents : recipients;
  return others(tree, place, head).length > 0 || isNamedAfterBody(draft);
}

/**
 * Whether the clause names somebody else where a party is looked for: "*Critics* attacked Ruiz" has its doers, "thanked *the crews*" those
 * who are thanked, "asked *them*" several; a visit is to a state; or whether it stands where no such party does. A land named
 * by its kind alone leaves room for a state, a thing for its owner.
 */
export function isTakenPlace(draft: Draft, { tokens: { head } }: Mention, { type }: LocalActor): boolean {
  const { tree, event, participants } = draft;
  const { agent, recipient } = rolesOf[event.outcome.roles];
  const [only, second] = participants;
  if (agent === recipient) return isNoPartner(draft, head);
  if (only === undefined || second !== undefined) return false;
  const isDone = only.role === agent;
  if (isDone && recipient === 'host' && (type !== 'state' || ownsThreat(tree, head))) return true;
  if (isDone ? isNoTarget(draft, head) : isPlaceOrAim(tree, head)) return true;
  if (isDone && type !== 'group' && event.recipients.some((at) => tree.tokens[at].text === 'them'))
    return true;
  if (event.rule === 'event-noun') return false;
  const named = others(tree, isDone ? event.recipients : event.agents, head);
  return named.length > 0 && (type !== 'state' || !named.some((noun) => isTheLand(tree, noun)));
}
