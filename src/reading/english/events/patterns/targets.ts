import { dependents, withConjuncts } from '../../grammar/dependents.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { isNegated } from '../../grammar/negation.ts';
import { isAgentPhrase, obliquesOf } from '../../grammar/obliques.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { nounClassesOf } from '../../lexicon/event-noun-classes.ts';
import type { Outcome } from '../../lexicon/event-frame.ts';
import { losingVerbs, sufferingVerbs } from '../../lexicon/threatening-words.ts';
import type { Clause } from './clause.ts';

/** Whether what a clause says befalls its subject: "risks a war", "will be unable to sell", "would lose its seat". */
function befallsSubject(tree: Tree, predicate: number): boolean {
  const lemma = lemmaAt(tree, predicate);
  return sufferingVerbs.has(lemma) || losingVerbs.has(lemma) || isNegated(tree, predicate);
}

function subjects(tree: Tree, predicate: number): readonly number[] {
  const { own } = subjectOf(tree, predicate);
  return own === null ? [] : withConjuncts(tree, own);
}

/** Those who do what is complained of: "complained that *Lima* sends ships", "that it was robbed by *Lima*". */
function doers(tree: Tree, predicate: number): readonly number[] {
  if (!isPassive(tree, predicate)) return befallsSubject(tree, predicate) ? [] : subjects(tree, predicate);
  return obliquesOf(tree, predicate)
    .filter((phrase) => isAgentPhrase(tree, phrase))
    .map(({ token }) => token);
}

/** "cut off supplies *to Lima*": whether what a threatened deed ends is something given. */
function isSupply(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, ['obj']).some((object) =>
    nounClassesOf(lemmaAt(tree, object)).has('aid'),
  );
}

/** Those whom a threatened deed is aimed at: "threatened to close *Lima's embassy*", "to act against *Lima*". */
function aims(tree: Tree, predicate: number): readonly number[] {
  const phrases = obliquesOf(tree, predicate).filter(({ prepositions }) =>
    prepositions.some(
      (word) =>
        word === 'on' || word === 'against' || word === 'at' || (word === 'to' && isSupply(tree, predicate)),
    ),
  );
  const objects = dependents(tree, predicate, ['obj']).flatMap((object) => withConjuncts(tree, object));
  return [...objects, ...phrases.map(({ token }) => token)];
}

/**
 * Those whom the words of a complaint, a warning or a threat are about, as heads of noun phrases; empty for other acts. They count where
 * the verb names nobody itself and where they are not of the speaker's own side.
 */
export function targetsOf(tree: Tree, { complements }: Clause, outcome: Outcome | null): readonly number[] {
  if (outcome === null) return [];
  return complements.flatMap((content) => {
    if (outcome.type === 'ACCUSE') return isInfinitive(tree, content) ? [] : doers(tree, content);
    if (outcome.type !== 'THREATEN') return [];
    if (isInfinitive(tree, content)) return aims(tree, content);
    return befallsSubject(tree, content) ? subjects(tree, content) : [];
  });
}
