import { nounClassesOf, type NounClass } from '../en/event-noun-classes.ts';
import { eventNoun, type EventNoun } from '../en/event-nouns.ts';
import type { Clause, Oblique } from './clause.ts';
import type { Filler, Outcome, VerbFrame } from './frame.ts';
import { dependent, dependents, isNominal, lemmaAt, type Tree } from './tree.ts';

/** A verb pattern that holds in a clause. */
export interface Match {
  readonly frame: VerbFrame;
  /** Null where the pattern says that there is no event. */
  readonly outcome: Outcome | null;
  /** The event noun that is the object of a light verb; -1 for none. */
  readonly noun: number;
  /** Who receives or partners, as heads of noun phrases. */
  readonly recipients: readonly number[];
}

/** Nouns that only measure or group what stands after "of": "a round of talks", "a state of siege". */
const transparent = new Set(
  'state series round number set exchange tonne ton package lot group wave act kind barrage batch dozen hundred thousand million billion shipment part series amount piece form total handful team copy couple type declaration imposition'.split(
    ' ',
  ),
);

/** The noun, and what it measures where it only groups. */
export function contentNouns(tree: Tree, token: number): readonly number[] {
  if (!transparent.has(lemmaAt(tree, token))) return [token];
  const measured = dependents(tree, token, ['nmod']).filter((child) => {
    const word = dependent(tree, child, ['case']);
    return word >= 0 && lemmaAt(tree, word) === 'of';
  });
  return [...measured, token];
}

function isOfClass(tree: Tree, token: number, classes: readonly NounClass[]): boolean {
  return contentNouns(tree, token).some((noun) => {
    const own = nounClassesOf(tree.tokens[noun].lemma);
    return classes.some((name) => own.has(name));
  });
}

function isPersonName(tree: Tree, token: number): boolean {
  return tree.sentence.names.some(
    (name) => name.type === 'person' && name.start <= token && token < name.end,
  );
}

function fills(tree: Tree, clause: Clause, filler: Filler): boolean {
  const { objects } = clause;
  if (filler === 'bare') return objects.length === 0;
  if (filler === 'any') return objects.length > 0;
  if (filler === 'party') return objects.some((object) => isNominal(tree.tokens[object]));
  if (filler === 'person') return objects.some((object) => isPersonName(tree, object));
  return objects.some((object) => isOfClass(tree, object, filler));
}

function hasOblique(tree: Tree, clause: Clause, frame: VerbFrame): boolean {
  const wanted = frame.preposition ?? [];
  const classes = frame.of;
  const isIt = ({ prepositions, token }: Oblique): boolean =>
    prepositions.some((word) => wanted.includes(word)) &&
    (classes === undefined || isOfClass(tree, token, classes));
  return (
    clause.obliques.some(isIt) ||
    (classes === undefined && clause.particles.some((word) => wanted.includes(word)))
  );
}

function holds(tree: Tree, clause: Clause, frame: VerbFrame): boolean {
  if (frame.object !== undefined && !fills(tree, clause, frame.object)) return false;
  if (
    frame.notObject !== undefined &&
    clause.objects.some((object) => isOfClass(tree, object, frame.notObject ?? []))
  )
    return false;
  if (frame.preposition !== undefined && !hasOblique(tree, clause, frame)) return false;
  if (frame.particle !== undefined && !clause.particles.includes(frame.particle)) return false;
  if (frame.clause === 'yes' && clause.complements.length === 0) return false;
  return !(frame.clause === 'no' && clause.complements.length > 0);
}

/** The object that is an event noun, with its entry. */
function eventObject(
  tree: Tree,
  clause: Clause,
): { readonly token: number; readonly noun: EventNoun } | null {
  for (const object of clause.objects) {
    for (const token of contentNouns(tree, object)) {
      const noun = eventNoun(tree.tokens[token].lemma);
      if (noun !== undefined) return { token, noun };
    }
  }
  for (const { token } of clause.obliques) {
    const noun = eventNoun(tree.tokens[token].lemma);
    if (noun !== undefined && clause.objects.length === 0) return { token, noun };
  }
  return null;
}

function recipientsFor(clause: Clause, words: readonly string[], objectsCount: boolean): readonly number[] {
  const found: number[] = [];
  for (const word of words) {
    if (word === 'object') {
      if (objectsCount) found.push(...clause.objects);
      continue;
    }
    for (const { prepositions, token } of clause.obliques) if (prepositions.includes(word)) found.push(token);
  }
  return [...new Set(found)];
}

function matchOf(tree: Tree, clause: Clause, frame: VerbFrame): Match | null {
  if (frame.gives !== 'noun') {
    return {
      frame,
      outcome: frame.gives,
      noun: -1,
      recipients: recipientsFor(clause, frame.recipients ?? [], true),
    };
  }
  const object = eventObject(tree, clause);
  if (object === null) return null;
  const words = [...object.noun.recipients, ...(frame.recipients ?? [])];
  return {
    frame,
    outcome: object.noun.gives,
    noun: object.token,
    recipients: recipientsFor(clause, words, false),
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
