import { isSingled } from '../../grammar/bearers.ts';
import { decisionBefore } from '../../grammar/decision-before.ts';
import { baseRelation, dependent, dependents } from '../../grammar/dependents.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { isNegated } from '../../grammar/negation.ts';
import { hasPreposition } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isNominal, isVerb, lemmaAt } from '../../grammar/word-kinds.ts';
import { gerundPrepositions } from '../../lexicon/function-words.ts';
import { factVerbs, feelingAdjectives, realizingVerbs } from '../../lexicon/reality-words.ts';
import { contentOfAdjective } from './content-of-adjective.ts';
import { contentOfNoun } from './content-of-noun.ts';
import { isOfGathered } from './gathered.ts';
import { gerundReality } from './gerund-reality.ts';
import type { Reality } from './reality.ts';
import { isNoPlan, isOf, ofDescribed, underHearsay, underNoun, underVerb, underWord } from './under-word.ts';
import type { Governing } from './under-word.ts';

/** "reaffirmed their commitment to helping": the noun right before the preposition, whatever the tree hangs the gerund from. */
function underNounBeside(tree: Tree, predicate: number): Reality | null {
  const [mark] = dependents(tree, predicate, ['mark']);
  const isBeside = mark !== undefined && mark > 0 && tree.tokens[mark - 1].upos === 'NOUN';
  return isBeside && tree.tokens[predicate].xpos === 'VBG' ? underNoun(tree, mark - 1) : null;
}

/**
 * Whether an infinitive is of somebody called the first or last of his kind: "the last president to visit" has visited as surely as he is
 * said to be the last.
 */
export function isOfSingled(tree: Tree, predicate: number): boolean {
  if (!isInfinitive(tree, predicate)) return false;
  const { head, relation } = tree.tokens[predicate];
  const isOfNoun = relation.startsWith('acl') || (relation === 'xcomp' && isNominal(tree.tokens[head]));
  return isOfNoun && (isSingled(tree, head) || isBehindSingled(tree, predicate));
}

/** "since the last president to visit": the noun right before the infinitive, whatever the tree hangs it from. */
function isBehindSingled(tree: Tree, predicate: number): boolean {
  const noun = (dependents(tree, predicate, ['mark'])[0] ?? 0) - 1;
  return noun >= 0 && tree.tokens[noun].upos === 'NOUN' && isSingled(tree, noun);
}

/** What an infinitive is that completes a verb or an adjective of which nothing is known: an aim, but for verbs that carry a deed on. */
function completing(tree: Tree, predicate: number): Reality | null {
  const { head } = tree.tokens[predicate];
  if (!isInfinitive(tree, predicate)) return null;
  const lemma = lemmaAt(tree, head);
  // "is going to sign"
  if (lemma === 'go' && tree.tokens[head].xpos === 'VBG') return isNegated(tree, head) ? 'denied' : 'planned';
  if (lemma === 'be') return 'planned';
  if (isOf(feelingAdjectives, tree, head) || isOfSingled(tree, predicate)) return null;
  if (!isVerb(tree.tokens[head])) return 'silent';
  return realizingVerbs.has(lemma) ? null : 'purpose';
}

/** "noted the decision of Lima to withdraw": it is to come; "has no plans to sign". */
function underDecision(tree: Tree, predicate: number): Reality | null {
  const decision = decisionBefore(tree, predicate);
  if (decision < 0) return null;
  return isNoPlan(tree, decision) ? 'denied' : 'planned';
}

/** What a clause stands for that a verb takes: under a negated verb it is left open, unless the verb takes it for true. */
function told(tree: Tree, predicate: number, governing?: Governing): Reality | null {
  const { head } = tree.tokens[predicate];
  const under = underVerb(tree, predicate, governing);
  if (under !== null) return under;
  return isNegated(tree, head) && !factVerbs.has(lemmaAt(tree, head)) ? 'silent' : null;
}

/** An infinitive that the tree calls an adverbial clause: what its verb takes, or what it is done for. */
function ofAdverbial(tree: Tree, predicate: number, governing?: Governing): Reality | null {
  if (isOfGathered(tree, predicate)) return null;
  const government = governing?.(tree.tokens[predicate].head);
  if (government === undefined) return underNoun(tree, tree.tokens[predicate].head) ?? 'purpose';
  return government.takesClause ? (government.inner ?? 'purpose') : 'purpose';
}

/** "urged Lima to end the raids, release the men and pay": a bare infinitive goes on with the one before, whatever the tree joins it to. */
function goesOnInfinitive(tree: Tree, predicate: number): boolean {
  const { xpos, head } = tree.tokens[predicate];
  if (xpos !== 'VB' || head < 0 || isInfinitive(tree, predicate)) return false;
  if (dependent(tree, predicate, ['nsubj', 'aux', 'mark']) >= 0) return false;
  return dependents(tree, head, ['advcl', 'xcomp', 'ccomp']).some(
    (child) => child > head && child < predicate && isInfinitive(tree, child),
  );
}

/** A clause that a noun has: "the plan to sign", "the importance of signing". */
function ofNoun(tree: Tree, predicate: number): Reality | null {
  const { xpos, relation, head } = tree.tokens[predicate];
  if (isInfinitive(tree, predicate))
    return isOfSingled(tree, predicate) ? null : (underNoun(tree, head) ?? 'purpose');
  if (xpos !== 'VBG') return contentOfNoun(tree, predicate);
  if (relation !== 'acl') return null;
  return underNoun(tree, head) ?? behindObject(tree, predicate) ?? gerundReality(tree, predicate);
}

/** "accused the troops of firing": what the tree gives to the object is the verb's. */
function behindObject(tree: Tree, predicate: number): Reality | null {
  const { relation, head } = tree.tokens[tree.tokens[predicate].head];
  if (relation !== 'obj' || head < 0 || !hasPreposition(tree, predicate, gerundPrepositions)) return null;
  return underWord(tree, head);
}

/** What the verb or noun above says of a predicate; null where it says nothing. */
export function realityFromAbove(tree: Tree, predicate: number, governing?: Governing): Reality | null {
  const token = tree.tokens[predicate];
  const isTo = isInfinitive(tree, predicate);
  switch (baseRelation(token)) {
    case 'xcomp':
      return (
        underHearsay(tree, predicate) ??
        underDecision(tree, predicate) ??
        underVerb(tree, predicate, governing) ??
        completing(tree, predicate) ??
        gerundReality(tree, predicate)
      );
    case 'csubj':
      return contentOfAdjective(tree, predicate);
    case 'ccomp':
      return contentOfAdjective(tree, predicate) ?? told(tree, predicate, governing);
    case 'advcl':
      if (isTo) return ofAdverbial(tree, predicate, governing);
      return (
        contentOfAdjective(tree, predicate) ??
        (hasPreposition(tree, predicate, gerundPrepositions)
          ? underVerb(tree, predicate, governing)
          : null) ??
        underNounBeside(tree, predicate) ??
        gerundReality(tree, predicate)
      );
    case 'obl':
      return gerundReality(tree, predicate);
    case 'acl':
      return ofNoun(tree, predicate);
    case 'amod':
      return ofDescribed(tree, predicate);
    case 'conj':
      if (goesOnInfinitive(tree, predicate)) return 'silent';
      // "plans to stay and to sign": the tree may join the second infinitive to "plans".
      return isTo && !isInfinitive(tree, token.head) ? underVerb(tree, predicate, governing) : null;
    case 'root':
      if (!isTo) return gerundReality(tree, predicate);
      return dependent(tree, predicate, ['nsubj']) >= 0 ? 'planned' : null;
    default:
      return null;
  }
}
