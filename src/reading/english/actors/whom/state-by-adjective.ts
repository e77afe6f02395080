import type { Party } from '../../../../model/actor.ts';
import { stateOfAdjective } from '../../../../world/state-adjectives.ts';
import { isCurrencyName } from '../../lexicon/currencies.ts';
import type { PartyFrame } from './party-frame.ts';

/** The state that an adjective before a noun names, where the article has it for an actor; none in "the Korean Peninsula" and "Kenyan shillings". */
export function stateByAdjective(frame: PartyFrame, token: number): readonly Party[] {
  const { tokens } = frame.tree;
  const before = tokens[token - 1]?.text ?? '';
  const code = stateOfAdjective(`${before} ${tokens[token].text}`) ?? stateOfAdjective(tokens[token].text);
  if (code === null || isInPlaceName(frame, token) || isCurrencyName(tokens[token + 1]?.text ?? ''))
    return [];
  const actor = frame.states.get(code);
  return actor === undefined ? [] : [{ actor, name: tokens[token].text }];
}

/** Whether a token stands inside the name of a region, a sea or another place that is no state. */
function isInPlaceName({ placesIn, tree }: PartyFrame, token: number): boolean {
  const { start, end } = tree.tokens[token].span;
  return placesIn(tree.sentence.index).some(
    ({ kind, span }) => kind !== 'country' && span.start <= start && end <= span.end,
  );
}

/** "between Peruvian and Chilean commanders": the second adjective, whatever the tree hangs it from. */
export function joinedAdjective(frame: PartyFrame, token: number): readonly Party[] {
  const { tokens } = frame.tree;
  const isJoined = tokens[token + 1]?.text === 'and' && tokens[token + 2] !== undefined;
  return isJoined ? stateByAdjective(frame, token + 2) : [];
}
