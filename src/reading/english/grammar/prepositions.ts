import { dependents } from './dependents.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/**
 * The prepositions by which a noun or a gerund hangs from its clause, lower case; the several words of one ("out of") are several entries.
 *
 * "Following talks with Lima, …": a preposition that the tree takes for a participle is one. So are the words that make one with "of" or
 * "to": "*ahead* of talks", "*prior* to talks", "on the *eve* of talks".
 */
export function prepositionsOf(tree: Tree, token: number): readonly string[] {
  const marks = dependents(tree, token, ['case']);
  const words = marks.map((word) => lemmaAt(tree, word));
  if (words.length === 0) return tree.tokens[token - 1]?.text === 'Following' ? ['following'] : words;
  const before = tree.tokens[marks[0] - 1]?.text.toLowerCase() ?? '';
  return (words[0] === 'of' || words[0] === 'to') && timeHeads.has(before) ? [before, ...words] : words;
}

/** Words that tell a time before what stands behind "of" or "to". */
const timeHeads: ReadonlySet<string> = new Set(['ahead', 'prior', 'eve']);

/** The preposition that marks the token's phrase, lower case; null where there is none before it. */
export function prepositionOf(tree: Tree, index: number): string | null {
  const [mark] = dependents(tree, index, ['case']);
  return mark === undefined || mark > index ? null : tree.tokens[mark].text.toLowerCase();
}

/** Whether one of these prepositions marks a noun, or opens a gerund's clause: "of signing". */
export function hasPreposition(tree: Tree, token: number, words: ReadonlySet<string>): boolean {
  return dependents(tree, token, ['mark', 'case']).some((word) => words.has(lemmaAt(tree, word)));
}
