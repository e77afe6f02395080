import type { Mention } from '../../model/actor.ts';
import type { MentionIndex } from '../actors/mention-index.ts';
import { baseRelation, type Tree } from './tree.ts';

const joining = new Set([',', 'and', '&', ';']);
const longestList = 30;

/** The token after a mention and after its "of" phrase: "President Ruto of Kenya|,". */
function endOf(tree: Tree, mention: Mention, all: readonly Mention[]): number {
  const { end } = mention.tokens;
  if (tree.tokens[end]?.text.toLowerCase() !== 'of') return end;
  const owner = all.find(({ tokens }) => tokens.start > end && tokens.start <= end + 2);
  return owner === undefined ? end : owner.tokens.end;
}

/** Whether the mention opens a clause of its own: "met the envoy, and the minister said". */
function isSubject(tree: Tree, mention: Mention): boolean {
  const { head } = mention.tokens;
  const governor = tree.tokens[tree.tokens[head].head];
  return (
    baseRelation(tree.tokens[head]) === 'nsubj' &&
    governor !== undefined &&
    (governor.upos === 'VERB' || governor.upos === 'AUX')
  );
}

function nextAfter(tree: Tree, from: number, all: readonly Mention[]): Mention | undefined {
  let at = from;
  while (joining.has(tree.tokens[at]?.text.toLowerCase() ?? '')) at += 1;
  if (at === from) return undefined;
  return all.find(
    ({ tokens }) => tokens.start >= at && tokens.start <= at + 2 && !joining.has(tree.tokens[at].text),
  );
}

/**
 * The names that follow one in a list, told by commas and "and" alone, for lists whose tree is broken.
 *
 * Only names of persons follow persons, of states states; a name that opens its own clause ends the list. The first is not given.
 */
export function listAfter(tree: Tree, first: Mention, mentions: MentionIndex): readonly Mention[] {
  const all = mentions
    .in(tree.sentence.index)
    .filter(({ form }) => form === 'name' || form === 'short' || form === 'title');
  const found: Mention[] = [];
  let last = first;
  while (found.length < longestList) {
    const next = nextAfter(tree, endOf(tree, last, all), all);
    if (next === undefined || isSubject(tree, next)) break;
    found.push(next);
    last = next;
  }
  return found;
}
