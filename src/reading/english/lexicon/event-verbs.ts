import { wordList } from '../../mechanics/word-list.ts';
import type { VerbFrame } from './event-frame.ts';
import { blameVerbs } from './event-verbs-blame.ts';
import { requestVerbs } from './event-verbs-requests.ts';
import { refusalVerbs } from './event-verbs-refusals.ts';
import { threatVerbs } from './event-verbs-threats.ts';
import { protestVerbs } from './event-verbs-protest.ts';
import { forceVerbs } from './event-verbs-force.ts';
import { deedVerbs } from './event-verbs-deeds.ts';
import { lightVerbs } from './event-verbs-light.ts';
import { concordVerbs } from './event-verbs-concord.ts';
import { talksVerbs } from './event-verbs-talks.ts';
import { carriedVerbs } from './event-verbs-carried.ts';
import { handedVerbs } from './event-verbs-handed.ts';
import { courtesyVerbs } from './event-verbs-courtesies.ts';
import { curbVerbs } from './event-verbs-curbs.ts';
import { moveVerbs } from './event-verbs-moves.ts';
import { measureVerbs } from './event-verbs-measures.ts';
import { reversalVerbs } from './event-verbs-reversals.ts';
import { standVerbs } from './event-verbs-stands.ts';
import { tradedVerbs } from './event-verbs-traded.ts';
import { verbForms } from './verb-forms.ts';

function merged(
  tables: readonly Readonly<Record<string, readonly VerbFrame[]>>[],
): ReadonlyMap<string, readonly VerbFrame[]> {
  const index = new Map<string, VerbFrame[]>();
  for (const table of tables) {
    for (const [lemmas, frames] of Object.entries(table)) {
      for (const lemma of wordList(lemmas)) {
        const row = index.get(lemma);
        if (row === undefined) index.set(lemma, [...frames]);
        else row.push(...frames);
      }
    }
  }
  return index;
}

/** Patterns in order of trial: the particular before the light verbs. */
const framesOf = merged([
  protestVerbs,
  moveVerbs,
  carriedVerbs,
  handedVerbs,
  tradedVerbs,
  standVerbs,
  measureVerbs,
  curbVerbs,
  reversalVerbs,
  courtesyVerbs,
  talksVerbs,
  blameVerbs,
  requestVerbs,
  refusalVerbs,
  threatVerbs,
  forceVerbs,
  deedVerbs,
  concordVerbs,
  lightVerbs,
]);

function lemmaByForm(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const lemma of framesOf.keys()) {
    for (const form of verbForms(lemma)) if (!framesOf.has(form)) index.set(form, lemma);
  }
  return index;
}

const lemmas = lemmaByForm();

/** The patterns of a verb by its lemma, else by the form written; undefined for verbs that tell no event. */
export function verbFrames(lemma: string, form: string): readonly VerbFrame[] | undefined {
  const known = framesOf.get(lemma) ?? framesOf.get(lemma.toLowerCase());
  return known ?? framesOf.get(lemmas.get(form.toLowerCase()) ?? '');
}
