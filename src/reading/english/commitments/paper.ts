import type { Token } from '../../../model/annotated.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';
import { bindingPapers } from '../lexicon/agreed-things.ts';

/** Whether a noun, or one inside its phrase, is a paper that binds: "a number of agreements". */
export function isPaper(scene: Scene, noun: Token): boolean {
  if (bindingPapers.has(noun.lemma.toLowerCase())) return true;
  return dependentTokens(scene.tree, noun.index, ['nmod', 'compound', 'flat']).some((below) =>
    bindingPapers.has(below.lemma.toLowerCase()),
  );
}

/** Whether anything says which paper it is: "a trade deal", "an agreement on fish", "a pact with Chile", but not "several agreements". */
export function saysWhat({ tokens, tree }: Scene, noun: Token): boolean {
  const before = tokens.slice(tree.first[noun.index], noun.index);
  if (before.some(({ upos, lemma }) => /^(?:NOUN|PROPN)$/.test(upos) && !/^number$/i.test(lemma)))
    return true;
  const next = tokens[noun.index + 1];
  if (next === undefined || /^(?:PUNCT|CCONJ|AUX)$/.test(next.upos)) return false;
  // "a memorandum of understanding": the "of" may be taken for a conjunction.
  return next.upos !== 'SCONJ' || /^(?:of|on|to|for)$/i.test(next.text);
}
