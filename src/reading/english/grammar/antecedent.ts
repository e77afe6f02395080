import type { Token } from '../../../model/annotated.ts';
import { baseRelation } from './dependents.ts';
import { nameBefore } from './plain-phrases.ts';
import type { Tree } from './tree.ts';

const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** How many verbs up the noun of a relative clause is looked for: "a port which Lima said would open". */
const reach = 5;

/** Whether the word has the form of a relative pronoun; "who" and "which" may ask as well. */
export function isRelativePronoun({ text, xpos }: Token): boolean {
  if (text.length < 3 || text.length > 5 || !relativePronouns.has(text.toLowerCase())) return false;
  // "That means …": a word that points.
  return xpos !== 'DT' && xpos !== 'PDT';
}

/**
 * Whom or what a word means inside its sentence: of a relative pronoun the noun that its clause describes, of any other word itself.
 *
 * The name right before "who" or "which" wins over the tree. A pronoun in no clause that describes a noun ("asked who did it") is itself.
 */
export function antecedentOf(tree: Tree, word: number): number {
  const token = tree.tokens[word];
  if (!isRelativePronoun(token)) return word;
  const named = /^(?:who|which)$/i.test(token.text) ? nameBefore(tree, word) : null;
  if (named !== null) return named.index;
  let here = token.head;
  for (let step = 0; step < reach && here >= 0; step += 1) {
    const { head } = tree.tokens[here];
    if (baseRelation(tree.tokens[here]) === 'acl') return head;
    here = head;
  }
  return word;
}
