import { prepositionsOf } from './prepositions.ts';
import { eventNoun } from '../lexicon/event-nouns.ts';
import { settingPrepositions } from '../lexicon/event-time-words.ts';
import { dependents } from './dependents.ts';
import { isBelow } from './paths.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/**
 * Where a phrase of time or place hangs: 0 from one of the sites or a noun below it, 1 from a verb that shares the
 * site's clause, -1 elsewhere.
 */
export function nearestSite(tree: Tree, token: number, sites: readonly number[]): number {
  let here = tree.tokens[token].head;
  for (let steps = 0; here >= 0 && steps < 8; steps += 1) {
    if (sites.includes(here)) return 0;
    const { upos, relation, head } = tree.tokens[here];
    if (upos === 'VERB' && !isLinking(tree, here)) return shares(tree, here, sites) ? 1 : -1;
    if (relation === 'root') return -1;
    here = head;
  }
  return -1;
}

/** Whether a participle only joins a noun to another, as "with" does: "a drill *involving* two ships in the bay". */
function isLinking(tree: Tree, verb: number): boolean {
  const { relation, xpos } = tree.tokens[verb];
  return relation === 'acl' && xpos === 'VBG' && lemmaAt(tree, verb) === 'involve';
}

const meanwhile = new Set(['when', 'while', 'as']);

/** "was arrested when police came on Monday": one time for both. */
function isMeanwhile(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb].relation !== 'advcl') return false;
  return dependents(tree, verb, ['mark', 'advmod']).some((word) => meanwhile.has(lemmaAt(tree, word)));
}

/** Whether a verb and a site are one clause: light verb and complement, or joined verbs. */
function shares(tree: Tree, verb: number, sites: readonly number[]): boolean {
  return sites.some((site) => {
    const { relation, head } = tree.tokens[site];
    if (head === verb && ['xcomp', 'conj', 'advcl'].includes(relation)) return true;
    return tree.tokens[verb].head === site && isMeanwhile(tree, verb);
  });
}

/** "captured him *in a raid* in Lima": the deed in which a site takes place, so that its place is that of both. */
function isSceneOf(tree: Tree, noun: number, sites: readonly number[]): boolean {
  const { relation, head } = tree.tokens[noun];
  const isIn = prepositionsOf(tree, noun).some((word) => word === 'in' || word === 'during');
  return isIn && relation.startsWith('obl') && sites.includes(head);
}

/** Whether another event noun stands between a phrase and the sites: "talks after the attacks in Lima" places the attacks. */
export function isOfAnotherNoun(tree: Tree, token: number, sites: readonly number[]): boolean {
  let here = tree.tokens[token].head;
  for (let steps = 0; here >= 0 && steps < 8 && !sites.includes(here); steps += 1) {
    const { upos, lemma, head } = tree.tokens[here];
    if (upos === 'VERB') return false;
    const noun = eventNoun(lemma);
    const isOther = noun?.alone === 'yes' && noun.gives.type !== 'CONSULT';
    if (isOther) return !isSceneOf(tree, here, sites);
    here = head;
  }
  return false;
}

/** "thanked her for the visit to Lima": whether a phrase belongs to a contact that is spoken of, not to one that is the scene. */
export function isOfContactSpokenOf(tree: Tree, token: number, sites: readonly number[]): boolean {
  let here = tree.tokens[token].head;
  for (let steps = 0; here >= 0 && steps < 8 && !sites.includes(here); steps += 1) {
    const { upos, lemma, head } = tree.tokens[here];
    if (upos === 'VERB') return false;
    if (eventNoun(lemma)?.gives.type === 'CONSULT')
      return !prepositionsOf(tree, here).some((word) => settingPrepositions.has(word));
    here = head;
  }
  return false;
}

/** Whether a phrase is said of the clause that the sites stand in, or of one around it: its verb is theirs or above them. */
export function isOfClauseAround(tree: Tree, token: number, sites: readonly number[]): boolean {
  let here = tree.tokens[token].head;
  for (let steps = 0; here >= 0 && steps < 8; steps += 1) {
    if (tree.tokens[here].upos === 'VERB') return sites.some((site) => isBelow(tree, site, here));
    here = tree.tokens[here].head;
  }
  return false;
}
