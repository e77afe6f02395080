import { nounClassesOf, type NounClass } from '../../lexicon/event-noun-classes.ts';
import { metPersons } from '../../lexicon/partner-nouns.ts';
import { isPersonLike, isPersonNoun } from '../../lexicon/person-nouns.ts';
import { stateOfAdjective } from '../../../../world/state-adjectives.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isInName, lemmaAt } from '../../grammar/word-kinds.ts';
import { contentNouns } from './content-nouns.ts';

/** Whether a noun names people by their nation: "three Peruvians". */
function isNationals(tree: Tree, token: number): boolean {
  const { text, xpos } = tree.tokens[token];
  return xpos === 'NNPS' && stateOfAdjective(text.replace(/s$/u, '')) !== null;
}

/** "Martial law", which is no law: a state of emergency. */
function isMartialLaw(tree: Tree, noun: number): boolean {
  return lemmaAt(tree, noun) === 'law' && tree.tokens[noun - 1]?.text.toLowerCase() === 'martial';
}

/** "A cease-fire", of which the tokens make two words: the lemma that its classes are filed under; else the noun's own. */
function filedLemma(tree: Tree, noun: number): string {
  if (isMartialLaw(tree, noun)) return 'martial-law';
  const [first, hyphen] = tree.tokens.slice(Math.max(0, noun - 2), noun);
  const isCease = hyphen?.text === '-' && first?.text.toLowerCase() === 'cease';
  return isCease && lemmaAt(tree, noun) === 'fire' ? 'cease-fire' : tree.tokens[noun].lemma;
}

/** "A missile defence *system*": what the words before it say that it is; empty for other nouns. */
function systemOf(tree: Tree, noun: number): readonly number[] {
  return lemmaAt(tree, noun) === 'system' ? dependents(tree, noun, ['compound']) : [];
}

/** Whether a noun, or what it measures, is of one of these classes; people by their nation may be captives. */
export function isOfClass(tree: Tree, token: number, classes: readonly NounClass[]): boolean {
  if (classes.includes('captive') && isNationals(tree, token)) return true;
  return contentNouns(tree, token).some((noun) => {
    return [filedLemma(tree, noun), ...systemOf(tree, noun).map((part) => lemmaAt(tree, part))].some(
      (lemma) => {
        const own = nounClassesOf(lemma);
        return classes.some((name) => own.has(name));
      },
    );
  });
}

/** Whether a noun is a person by name, office or pronoun. */
export function isPerson(tree: Tree, token: number): boolean {
  if (isInName(tree, token, 'person') || metPersons.has(lemmaAt(tree, token))) return true;
  return dependents(tree, token, ['compound', 'nmod:desc', 'appos', 'flat']).some((child) =>
    metPersons.has(lemmaAt(tree, child)),
  );
}

/** Nouns of things that end as nouns of people do: "paper", "letter", "offer". */
const things = ['publication', 'letter', 'request', 'weapon', 'agreement'] as const;

/** Whether a noun phrase names people or counts them: "Sosa", "three miners", "them", "the other eleven". */
export function isOfPeople(tree: Tree, token: number): boolean {
  if (isPerson(tree, token) || tree.tokens[token].upos === 'NUM') return true;
  return contentNouns(tree, token).some((noun) => {
    if (isPersonNoun(tree.tokens[noun].text) || isOfClass(tree, noun, ['captive'])) return true;
    return isPersonLike(lemmaAt(tree, noun)) && !isOfClass(tree, noun, things);
  });
}
