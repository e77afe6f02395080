import type { Mention } from '../../../model/actor.ts';
import { finiteConjunctions } from '../lexicon/function-words.ts';
import { listAfter, listBefore } from './mention-lists.ts';
import { mentionsAt, type PartyGround } from './mentions-at.ts';

/** Whether a list of names opens the sentence, what follows a colon or a clause: "Ana Sosa and Lima signed". */
function opensClause({ tree }: PartyGround, first: Mention, last: Mention): boolean {
  const { tokens } = tree;
  const before = tokens[first.tokens.start - 1]?.text ?? ':';
  const isVerbNext = ['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens[last.tokens.end]?.xpos ?? '');
  if (isVerbNext && finiteConjunctions.has(before)) return true;
  return before === ':' || (first.tokens.start === 1 && tokens[0].upos === 'DET');
}

/** The names before one that stands last in a list, where the list opens a clause and the tree has not joined them itself. */
function listedBefore(ground: PartyGround, mention: Mention): readonly Mention[] {
  if (ground.tree.tokens[mention.tokens.head].relation === 'conj') return [];
  const before = listBefore(ground.tree, mention, ground.mentions);
  const [first] = before;
  return first !== undefined && opensClause(ground, first, mention) ? before : [];
}

/** The mentions that a token stands for and those listed with them: "Ana Sosa, Lima and the bank". Empty where nobody known is meant. */
export function listedAt(ground: PartyGround, token: number): readonly Mention[] {
  const own = mentionsAt(ground, token);
  const [first] = own;
  if (first === undefined) return [];
  return [...listedBefore(ground, first), ...own, ...listAfter(ground.tree, first, ground.mentions)];
}
