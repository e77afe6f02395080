import { hangsBy } from './noun-parts.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

const phones = new Set(['phone', 'telephone', 'video', 'conference', 'hotline']);
const spoken = new Set([
  'verbal',
  'personal',
  'scathing',
  'heart',
  'panic',
  'political',
  'rhetorical',
  'twitter',
  'cyber',
]);
const armed = new Set(['military', 'air', 'bombing', 'ground', 'offensive', 'armed', 'naval']);
const shared = new Set(['joint', 'trilateral']);
const war = new Set(['war', 'military', 'naval']);
const arms = new Set([
  'nuclear',
  'missile',
  'ballistic',
  'weapon',
  'rocket',
  'bomb',
  'atomic',
  'hydrogen',
  'satellite',
  'icbm',
]);

function hasModifier(tree: Tree, noun: number, words: ReadonlySet<string>): boolean {
  return dependents(tree, noun, ['compound', 'amod']).some((child) => words.has(lemmaAt(tree, child)));
}

/** Words of two minds: a "call" is one by phone or a demand, a "test" one of arms or of patience. */
export function isPlainNoun(tree: Tree, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  if (lemma === 'test' || lemma === 'launch') return hasModifier(tree, noun, arms);
  if (lemma === 'campaign' || lemma === 'operation') return hasModifier(tree, noun, armed);
  if (lemma === 'statement' || lemma === 'communique' || lemma === 'communiqué' || lemma === 'declaration')
    return hasModifier(tree, noun, shared);
  if (lemma === 'game') return hasModifier(tree, noun, war);
  if (lemma === 'attack' || lemma === 'assault') return !hasModifier(tree, noun, spoken);
  if (lemma !== 'call') return true;
  const phrases = dependents(tree, noun, ['nmod', 'acl']).flatMap((child) => hangsBy(tree, child));
  if (phrases.some((word) => ['for', 'on', 'of'].includes(word))) return false;
  return hasModifier(tree, noun, phones) || phrases.some((word) => ['with', 'between'].includes(word));
}
