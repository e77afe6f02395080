import { exampleWords } from '../../lexicon/party-words.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Party } from '../../../../model/actor.ts';
import { listAfter } from '../mention-lists.ts';
import { partiesListedAt } from './parties-listed.ts';
import { partyOf } from '../party-of.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { PartyFrame } from './party-frame.ts';

/** How far behind "including" the first name may begin, its title before it. */
const nearest = 4;
/** Words that "of the union, including" may take behind the noun. */
const longest = 12;
const insidePhrase = /^(?:ADP|DET|ADJ|NOUN|PROPN|PART|PUNCT|NUM)$/;

/** "partners such as Lima and Quito", "leaders of the union, including President Soto": those named as examples take part; whose they are does not. */
export function namedAmong(frame: PartyFrame, token: number): readonly Party[] {
  const told = dependents(frame.tree, token, ['nmod'])
    .filter((child) => prepositionsOf(frame.tree, child).some((word) => exampleWords.has(word)))
    .flatMap((child) => partiesListedAt(frame, child));
  return told.length > 0 ? told : behindPhrase(frame, token);
}

/** The names behind the whole phrase, whatever the tree hangs them from. */
function behindPhrase(frame: PartyFrame, token: number): readonly Party[] {
  const { tree, mentions } = frame;
  let at = token + 1;
  while (at - token < longest && insidePhrase.test(tree.tokens[at]?.upos ?? '')) {
    if (/^including$/i.test(tree.tokens[at].text)) break;
    at += 1;
  }
  if (!/^including$/i.test(tree.tokens[at]?.text ?? '')) return [];
  const first = mentions
    .in(tree.sentence.index)
    .find(({ tokens }) => tokens.start > at && tokens.start <= at + nearest);
  return first === undefined
    ? []
    : [first, ...listAfter(tree, first, mentions)].map((one) => partyOf(frame, one));
}
