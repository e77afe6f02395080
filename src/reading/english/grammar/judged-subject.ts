import type { Token } from '../../../model/annotated.ts';
import { judgedPrepositions, judgingForms } from '../lexicon/judging-verbs.ts';

/** A tree as far as it is looked at here. */
interface Arcs {
  readonly tokens: readonly Token[];
  /** Dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[];
}

function childOf({ tokens, children }: Arcs, of: number, relations: readonly string[]): number {
  return children[of].find((child) => relations.includes(tokens[child].relation)) ?? -1;
}

/**
 * Who does what a gerund says under a verb of praise or blame: the head of the one praised or blamed, or whose the praised thing is.
 *
 * "Lima blamed Quito for attacking", "commended the premier's courage in hosting". -1 where the gerund stands under no such verb, or
 * the verb is passive: then its own subject is the one.
 */
export function judgedSubject(arcs: Arcs, predicate: number): number {
  return arcs.tokens[predicate].xpos === 'VBG' ? judgedAt(arcs, predicate) : -1;
}

/** "thanked the premier for her visit": whose a noun's deed is under such a verb, where a pronoun or nothing says so; else -1. */
export function judgedOwner(arcs: Arcs, noun: number): number {
  const owner = childOf(arcs, noun, ['nmod:poss']);
  return owner < 0 || arcs.tokens[owner].upos === 'PRON' ? judgedAt(arcs, noun) : -1;
}

function isEachOther({ tokens, children }: Arcs, object: number): boolean {
  return [object, ...children[object]].some(
    (at) => tokens[at].text === 'each' && tokens[at + 1]?.text === 'other',
  );
}

function judgedAt(arcs: Arcs, predicate: number): number {
  const { tokens, children } = arcs;
  const { head } = tokens[predicate];
  if (head < 0 || !judgingForms.has(tokens[head].text.toLowerCase())) return -1;
  const isLinked = children[predicate].some(
    (child) =>
      /^(?:mark|case)$/.test(tokens[child].relation) &&
      judgedPrepositions.has(tokens[child].text.toLowerCase()),
  );
  if (!isLinked || childOf(arcs, head, ['nsubj:pass']) >= 0) return -1;
  const object = childOf(arcs, head, ['obj', 'iobj']);
  if (object < 0 || object > predicate) return -1;
  const owner = childOf(arcs, object, ['nmod:poss']);
  // "Accused each other's troops": those who blame are those who are blamed.
  if (isEachOther(arcs, object)) return -1;
  return owner >= 0 ? owner : object;
}
