import { dependents } from './dependents.ts';
import type { Tree } from './tree.ts';
import { lemmaAt } from './word-kinds.ts';

/**
 * The prepositions by which a noun or a gerund hangs from its clause, lower case; the several words of one ("out of") are several entries.
 *
 * "Following talks with Lima, …": a preposition that the tree takes for a participle is one.
 */
export function prepositionsOf(tree: Tree, token: number): readonly string[] {
  const words = dependents(tree, token, ['case']).map((word) => lemmaAt(tree, word));
  return words.length === 0 && tree.tokens[token - 1]?.text === 'Following' ? ['following'] : words;
}

/** The preposition that marks the token's phrase, lower case; null where there is none before it. */
export function prepositionOf(tree: Tree, index: number): string | null {
  const [mark] = dependents(tree, index, ['case']);
  return mark === undefined || mark > index ? null : tree.tokens[mark].text.toLowerCase();
}

/** Whether one of these prepositions marks a noun, or opens a gerund's clause: "of signing". */
export function hasPreposition(tree: Tree, token: number, words: ReadonlySet<string>): boolean {
  return dependents(tree, token, ['mark', 'case']).some((word) => words.has(lemmaAt(tree, word)));
}
