import { isTensed } from '../word-kinds.ts';
import type { Token } from '../../../../model/annotated.ts';
import { under, withArcs } from './with-arcs.ts';

/** Words that open a clause beside the main one. */
const opening: ReadonlySet<string> = new Set(['after', 'before', 'once', 'if', 'when', 'while']);

/**
 * "After Lima signs, the port will open", "Asked about it, Sosa left": what opens the sentence is no main clause where one follows its
 * comma.
 */
export function openingClause(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find(({ head }) => head < 0);
  if (root === undefined || !opensClause(tokens, root)) return tokens;
  const main = tokens.find((token) => isMainBehind(tokens, root, token));
  if (main === undefined) return tokens;
  return withArcs(tokens, (_, token) => {
    if (token === main) return { ...token, head: -1, relation: 'root' };
    if (token === root) return { ...token, head: main.index, relation: 'advcl' };
    if (token.index === 0 && token.relation === 'case')
      return { ...under(token, root.index), relation: 'mark' };
    return token;
  });
}

function opensClause([first]: readonly Token[], root: Token): boolean {
  if (root.index === 0) return root.xpos === 'VBN' || root.xpos === 'VBD';
  return opening.has(first.text.toLowerCase()) && isTensed(root);
}

/** Whether a verb hangs unjoined from the opening one and has a subject of its own behind a comma. */
function isMainBehind(tokens: readonly Token[], root: Token, { index, head, relation }: Token): boolean {
  if (head !== root.index || relation !== 'parataxis' || index < root.index) return false;
  const own = tokens.filter((token) => token.head === index && token.index < index);
  const subject = own.find((token) => token.relation.startsWith('nsubj'));
  return subject !== undefined && own[0].text === ',' && subject.index > root.index;
}
