import { isFinite } from '../grammar/word-kinds.ts';
import type { Mention } from '../../../model/actor.ts';
import { finiteConjunctions } from '../lexicon/function-words.ts';
import { listAfter, listBefore } from './mention-lists.ts';
import { mentionsAt, type PartyGround } from './mentions-at.ts';

/** Whether a list of names opens the sentence, what follows a colon or a clause: "Ana Sosa and Lima signed". */
function opensClause({ tree }: PartyGround, first: Mention, last: Mention): boolean {
  const { tokens } = tree;
  const before = tokens[first.tokens.start - 1]?.text ?? ':';
  const next = tokens[last.tokens.end];
  if (next !== undefined && isFinite(next) && finiteConjunctions.has(before)) return true;
  return before === ':' || (first.tokens.start === 1 && tokens[0].upos === 'DET');
}

/** The names before one that stands last in a list, where the list opens a clause and the tree has not joined them itself. */
function listedBefore(ground: PartyGround, mention: Mention): readonly Mention[] {
  if (ground.tree.tokens[mention.tokens.head].relation === 'conj') return [];
  const before = listBefore(ground.tree, mention, ground.mentions);
  const [first] = before;
  return first !== undefined && opensClause(ground, first, mention) ? before : [];
}

/** "*Peruvian, Chilean* and Kenyan officials": the states whose adjectives are joined to that of a phrase. */
function joinedStates({ tree, mentions, findings }: PartyGround, last: Mention): readonly Mention[] {
  let { start } = last.tokens;
  if (last.form !== 'demonym' || tree.tokens[start - 1]?.text !== 'and') return [];
  const found: Mention[] = [];
  for (;;) {
    let end = start;
    while (/^(?:,|and)$/.test(tree.tokens[end - 1]?.text ?? '')) end -= 1;
    const before = mentions.in(tree.sentence.index).find(({ tokens }) => tokens.end === end);
    if (end === start || before === undefined || findings.actors[before.actor].type !== 'state') return found;
    found.unshift(before);
    ({ start } = before.tokens);
  }
}

/** The mentions that a token stands for and those listed with them: "Ana Sosa, Lima and the bank". Empty where nobody known is meant. */
export function listedAt(ground: PartyGround, token: number): readonly Mention[] {
  const own = mentionsAt(ground, token);
  const [first] = own;
  if (first === undefined) return [];
  const before = [...listedBefore(ground, first), ...joinedStates(ground, first)];
  return [...before, ...own, ...listAfter(ground.tree, first, ground.mentions)];
}
