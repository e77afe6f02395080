import type { Clause } from './clause.ts';
import { isOfClass, isOfPeople, isPerson } from './noun-kinds.ts';
import { isTime, type Oblique } from '../../grammar/obliques.ts';
import type { Filler, VerbFrame } from '../../lexicon/event-frame.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isNominal, isInName } from '../../grammar/word-kinds.ts';

function fills(tree: Tree, clause: Clause, filler: Filler): boolean {
  const { objects } = clause;
  if (filler === 'bare') return objects.length === 0;
  if (filler === 'any') return objects.length > 0;
  if (filler === 'party') return objects.some((object) => isNominal(tree.tokens[object]));
  if (filler === 'named') return objects.some((object) => tree.tokens[object].upos === 'PROPN');
  if (filler === 'person') return objects.some((object) => isPerson(tree, object));
  if (filler === 'people') return objects.some((object) => isOfPeople(tree, object));
  if (filler === 'body') return objects.some((object) => isInName(tree, object, 'organization'));
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

/** The adjective or noun right behind an object that says what it is called: "called him old", "called Lima a bully"; -1 for none. */
function nameGiven(tree: Tree, object: number): number {
  const { tokens } = tree;
  let at = object + 1;
  while (tokens[at]?.head === object && tokens[at]?.relation === 'flat') at += 1;
  while (/^["“”‘’'`]+$/.test(tokens[at]?.text ?? '') || tokens[at]?.upos === 'DET') at += 1;
  const next = tokens[at];
  const isName = next !== undefined && (next.upos === 'ADJ' || (next.upos === 'NOUN' && !isTime(tree, at)));
  return isName ? at : -1;
}

/** Whether an object is called what the pattern asks for: nothing at all, or a word of a class; true where it asks for neither. */
function isCalled(tree: Tree, { objects }: Clause, { unnamed, named }: VerbFrame): boolean {
  if (unnamed === undefined && named === undefined) return true;
  const names = objects.map((object) => nameGiven(tree, object)).filter((name) => name >= 0);
  if (named === undefined) return names.length === 0;
  return names.some(
    (name) =>
      isOfClass(tree, tree.tokens[name].relation === 'amod' ? tree.tokens[name].head : name, named) ||
      isOfClass(tree, name, named),
  );
}

/** Whether a noun belongs to a pronoun, or is one that points back to the subject: "its record", "itself". */
function isOfPronoun(tree: Tree, object: number): boolean {
  if (/sel(?:f|ves)$/iu.test(tree.tokens[object].text)) return true;
  return dependents(tree, object, ['nmod:poss']).some((owner) => tree.tokens[owner].upos === 'PRON');
}

/** Whether a pattern holds in a clause. */
export function holds(tree: Tree, clause: Clause, frame: VerbFrame): boolean {
  const { subject } = frame;
  if (subject !== undefined && !clause.agents.some((agent) => isOfClass(tree, agent, subject))) return false;
  if (frame.object !== undefined && !fills(tree, clause, frame.object)) return false;
  if (!isCalled(tree, clause, frame)) return false;
  if (frame.own === 'no' && clause.objects.some((object) => isOfPronoun(tree, object))) return false;
  if (frame.preposition !== undefined && !hasOblique(tree, clause, frame)) return false;
  if (frame.particle !== undefined && !clause.particles.includes(frame.particle)) return false;
  if (frame.clause === 'yes' && clause.complements.length === 0) return false;
  if (
    frame.clause === 'infinitive' &&
    !clause.complements.some((one) => tree.tokens[one].relation !== 'ccomp')
  )
    return false;
  return !(frame.clause === 'no' && clause.complements.length > 0);
}
