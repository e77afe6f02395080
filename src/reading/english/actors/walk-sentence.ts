import { noteActing, walkBodyPronoun } from './body-pronouns.ts';
import { walkBodyReference } from './body-references.ts';
import { walkHalf } from './named-governments.ts';
import { notePair } from './note-pair.ts';
import { walkPlacedBody } from './placed-bodies.ts';
import { walkPeople } from './people-groups.ts';
import { findPluralPhrases } from './plural-phrases.ts';
import { walkOrgan } from './state-organs.ts';
import { walkUnnamed } from './unnamed-speakers.ts';
import { walkName } from './walk-names.ts';
import { walkPlural, walkPronoun, walkTitle } from './walk-references.ts';
import { fileTownOf, walkTown } from './walk-towns.ts';
import type { Ground, Step, Walk } from './walk.ts';

interface Point {
  readonly at: number;
  readonly visit: () => void;
}

/** Common nouns: a body named before, people or an organ of state without a name. */
function walkNoun(walk: Walk, ground: Ground, at: number): void {
  // "Ana Waqa and Peter Holm, Kenyan lawmakers": those who are named.
  if (ground.plural.some(({ start, end }) => start <= at && at < end)) return;
  walkBodyReference(walk, ground, at);
  walkPlacedBody(walk, ground, at);
  walkPeople(walk, ground, at);
  walkOrgan(walk, ground, at);
}

/** Pronouns, of persons and of bodies. */
function walkThird(walk: Walk, ground: Ground, at: number): void {
  walkPronoun(walk, ground, at);
  walkBodyPronoun(walk, ground, at);
}

/** Goes through a sentence from left to right: names, bare titles, plurals and pronouns as they come. */
export function walkSentence(walk: Walk, step: Step): void {
  const from = walk.cast.mentions.length;
  const points: Point[] = [];
  for (const use of step.uses) points.push({ at: use.start, visit: () => walkName(walk, step, use) });
  for (const use of step.towns) points.push({ at: use.start, visit: () => walkTown(walk, step, use) });
  for (const office of step.cut.offices) {
    fileTownOf(walk, step, office);
    if (!step.held.has(office.core))
      points.push({ at: office.core.head, visit: () => walkTitle(walk, step, office) });
  }
  for (const phrase of findPluralPhrases(step.cut.words)) {
    const visit = (): void => {
      // "Sosa and Ruiz opened the dam, where the two spoke": the pair of this sentence is the nearer.
      notePair(walk, step, from);
      walkPlural(walk, step, phrase);
    };
    points.push({ at: phrase.head, visit });
  }
  const ground: Ground = { ...step, from };
  step.cut.words.tokens.forEach(({ upos }, at) => {
    if (upos === 'NOUN') points.push({ at, visit: () => walkNoun(walk, ground, at) });
    else if (upos === 'PROPN') points.push({ at, visit: () => walkHalf(walk, step, at) });
    else if (upos === 'PRON') points.push({ at, visit: () => walkThird(walk, ground, at) });
  });
  for (const point of points.toSorted((a, b) => a.at - b.at)) point.visit();
  step.cut.words.tokens.forEach(({ upos }, at) => {
    if (upos === 'NOUN') walkUnnamed(walk, ground, at);
  });
  notePair(walk, step, from);
  noteActing(walk, step, from);
}
