import type { VerbFrame } from '../events/frame.ts';
import { disputeVerbs } from './event-verbs-disputes.ts';
import { forceVerbs } from './event-verbs-force.ts';
import { goodDeedVerbs } from './event-verbs-deeds.ts';
import { lightVerbs } from './event-verbs-light.ts';
import { concordVerbs } from './event-verbs-words.ts';
import { talksVerbs } from './event-verbs-talks.ts';

function merged(
  tables: readonly Readonly<Record<string, readonly VerbFrame[]>>[],
): ReadonlyMap<string, readonly VerbFrame[]> {
  const index = new Map<string, VerbFrame[]>();
  for (const table of tables) {
    for (const [lemmas, frames] of Object.entries(table)) {
      for (const lemma of lemmas.split(' ')) {
        const row = index.get(lemma);
        if (row === undefined) index.set(lemma, [...frames]);
        else row.push(...frames);
      }
    }
  }
  return index;
}

/** Patterns in order of trial: the particular before the light verbs. */
const framesOf = merged([talksVerbs, disputeVerbs, forceVerbs, goodDeedVerbs, concordVerbs, lightVerbs]);

/** The patterns of a verb by its lemma in any case, in order of trial; undefined for verbs that tell no event. */
export function verbFrames(lemma: string): readonly VerbFrame[] | undefined {
  return framesOf.get(lemma) ?? framesOf.get(lemma.toLowerCase());
}
