import { eventNoun, type EventNoun } from '../../lexicon/event-nouns.ts';
import { missionNouns } from '../../lexicon/state-agents.ts';
import { placePrepositions } from '../../lexicon/place-words.ts';
import { dependents } from '../../grammar/dependents.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { tradingVerbs } from '../../lexicon/event-verbs-traded.ts';
import { clauseAt, type Clause } from './clause.ts';
import { contentNouns } from './content-nouns.ts';
import { holds } from './fillers.ts';
import { isOfClass } from './noun-kinds.ts';
import type { Outcome, VerbFrame } from '../../lexicon/event-frame.ts';
import type { NounClass } from '../../lexicon/event-noun-classes.ts';
import { isPlainNoun } from './plain-noun.ts';
import type { Oblique } from '../../grammar/obliques.ts';
import type { Tree } from '../../grammar/tree.ts';

/** A verb pattern that holds in a clause. */
export interface Match {
  readonly frame: VerbFrame;
  /** Null where the pattern says that there is no event. */
  readonly outcome: Outcome | null;
  /** The event noun that is the object of a light verb; -1 for none. */
  readonly noun: number;
  /** Those who receive, or are partners, as heads of noun phrases. */
  readonly recipients: readonly number[];
}

/** The object that is an event noun, with its entry; without objects, the one after a preposition ("went on strike"). */
function eventObject(
  tree: Tree,
  clause: Clause,
): { readonly token: number; readonly noun: EventNoun } | null {
  const places = clause.objects.length > 0 ? clause.objects : clause.obliques.map((oblique) => oblique.token);
  for (const place of places) {
    for (const token of contentNouns(tree, place)) {
      const noun = eventNoun(tree.tokens[token].lemma);
      const isName = tree.tokens[token].upos === 'PROPN' && noun?.gives.type === 'MOBILIZE';
      if (noun !== undefined && !isName && isPlainNoun(tree, token)) return { token, noun };
    }
  }
  return null;
}

/**
 * Whether what stands behind a preposition is a place and no partner. Not so for a visit, whose host is its place; for "at" behind a
 * particle, which aims at somebody ("hit back at Lima"); and for the "into" of an inquiry or an assault ("rammed into").
 */
function isWhere(word: string, { outcome, aims, isMission }: Aim): boolean {
  const isInto = word === 'into' && (outcome.type === 'ACCUSE' || outcome.type === 'ASSAULT');
  if (outcome.roles === 'visiting' || isInto || isMission) return false;
  return placePrepositions.has(word) && !(aims && word === 'at');
}

interface Aim {
  /** Whether the object is a mission, which is with the state where it is: "opened an embassy in Lima". */
  readonly isMission: boolean;
  readonly outcome: Outcome;
  readonly aims: boolean;
  /** Prepositions whose nominal receives; `object` among them means the object itself. */
  readonly words: readonly string[];
  /** Classes of a noun behind a preposition that is no place: "intervened in the *dispute* between". */
  readonly of: readonly NounClass[];
}

/** Whether a phrase tells what a journey is for, which is no host: "left for talks", "flew in for a summit". */
function isAimOfJourney(tree: Tree, { token, prepositions }: Oblique): boolean {
  return prepositions.includes('for') && eventNoun(tree.tokens[token].lemma) !== undefined;
}

function partners(tree: Tree, clause: Clause, aim: Aim): readonly number[] {
  const isJourney = aim.outcome.roles === 'visiting';
  const obliques = clause.obliques.filter((one) => !(isJourney && isAimOfJourney(tree, one)));
  const found: number[] = [];
  for (const word of aim.words) {
    if (word === 'object') found.push(...clause.objects);
    const isPlaceWord = isWhere(word, aim);
    for (const { prepositions, token } of obliques) {
      if (!prepositions.includes(word) || (isPlaceWord && !isOfClass(tree, token, aim.of))) continue;
      found.push(token);
    }
  }
  return [...new Set(found)];
}

/**
 * Whether the preposition of a pattern tells whom it is aimed at and no place: beside an object, or "back" ("took aim at Lima", "hit back
 * at").
 */
function carriesAim({ object, preposition }: VerbFrame): boolean {
  return preposition !== undefined && (object !== undefined || preposition.includes('back'));
}

/** The partners of a trade that is signed, from its infinitive: "signed a deal to sell gas *to Lima*". */
function tradedWith(tree: Tree, { objects, complements }: Clause): readonly number[] {
  const below = objects.flatMap((object) => dependents(tree, object, ['acl']));
  return [...complements, ...below]
    .filter((verb) => tree.tokens[verb].xpos === 'VB' && tradingVerbs.has(lemmaAt(tree, verb)))
    .flatMap((verb) => clauseAt(tree, verb).obliques)
    .filter(({ prepositions }) => prepositions.some((word) => word === 'to' || word === 'from'))
    .map(({ token }) => token);
}

function matchOf(tree: Tree, clause: Clause, frame: VerbFrame): Match | null {
  if (frame.gives === null) return { frame, outcome: null, noun: -1, recipients: [] };
  if (frame.gives !== 'noun') {
    const aims = frame.particle !== undefined || carriesAim(frame);
    // Who attacks an embassy does not attack the state where it is.
    const isMission =
      frame.gives.type !== 'ASSAULT' &&
      clause.objects.some((object) => missionNouns.has(lemmaAt(tree, object)));
    const aim: Aim = {
      outcome: frame.gives,
      aims,
      isMission,
      words: frame.recipients ?? [],
      of: frame.of ?? [],
    };
    const named = partners(tree, clause, aim);
    const recipients = [...named, ...(frame.gives.roles === 'signing' ? tradedWith(tree, clause) : [])];
    return { frame, outcome: frame.gives, noun: -1, recipients };
  }
  const object = eventObject(tree, clause);
  if (object === null) return null;
  const { token, noun } = object;
  const words = [...noun.recipients, ...(frame.recipients ?? [])].filter((word) => word !== 'object');
  return {
    frame,
    outcome: noun.gives,
    noun: token,
    recipients: partners(tree, clause, {
      outcome: noun.gives,
      aims: false,
      isMission: false,
      words,
      of: [],
    }).filter((one) => one !== token),
  };
}

/** The first pattern that holds in the clause; null where none does. */
export function matchFrames(tree: Tree, clause: Clause, frames: readonly VerbFrame[]): Match | null {
  for (const frame of frames) {
    if (!holds(tree, clause, frame)) continue;
    const match = matchOf(tree, clause, frame);
    if (match !== null) return match;
  }
  return null;
}
