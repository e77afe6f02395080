import { stateIn } from '../../../../world/state-seats.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { TokenEvent } from '../token-event.ts';

/** Houses of a state that stand in another one. */
const abroad: ReadonlySet<string> = new Set(['embassy', 'consulate', 'mission', 'residence']);

/** The words of a name up to its head. */
function nameAt({ tokens }: Tree, head: number): string {
  let start = head;
  while (start > 0 && tokens[start - 1].xpos.startsWith('NNP')) start -= 1;
  return tokens
    .slice(start, head + 1)
    .map(({ text }) => text)
    .join(' ');
}

/**
 * ISO code of the state in whose house an event takes place: "met at the White House"; null where no such house is named.
 *
 * The phrase is sought behind the event up to the next verb, whatever the tree hangs it from.
 */
export function stateOfHouse(tree: Tree, { sites }: TokenEvent): string | null {
  const from = Math.min(...sites);
  for (const { index, upos } of tree.tokens.slice(from + 1)) {
    if (upos === 'VERB' && !sites.includes(index)) return null;
    const isAt = upos === 'PROPN' && prepositionsOf(tree, index).includes('at');
    const code =
      isAt && !abroad.has(lemmaAt(tree, index).toLowerCase()) ? stateIn(nameAt(tree, index)) : null;
    if (code !== null) return code;
  }
  return null;
}
