import type { Token } from '../../../model/annotated.ts';

/**
 * "farm, trade and transport ministers", "Chilean and Peruvian students": words of one kind up to "and" and the plural that they stand
 * before.
 */
function isListOfModifiers(tokens: readonly Token[], index: number): boolean {
  if (!isModifier(tokens[index - 1])) return false;
  let here = index;
  while (tokens[here]?.text === ',' && isModifier(tokens[here + 1])) here += 2;
  if (tokens[here]?.text !== 'and' || !isModifier(tokens[here + 1])) return false;
  const plural = tokens.findIndex(({ xpos }, at) => at > here + 1 && xpos === 'NNS');
  return plural > 0 && plural - here <= 4 && tokens.slice(here + 1, plural).every(isModifier);
}

function isModifier(token: Token | undefined): boolean {
  return token !== undefined && /^(?:JJ|NN|NNP)$/.test(token.xpos);
}

/** "direct and indirect jobs": both words stand before one noun. */
export function joinsModifiers(tokens: readonly Token[], index: number): boolean {
  if (isListOfModifiers(tokens, index)) return true;
  const [front, next, after] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  // "construction and modernization projects": singular nouns before a plural one.
  if (front?.xpos === 'NN' && next?.xpos === 'NN' && after?.xpos === 'NNS') return true;
  return front?.upos === 'ADJ' && next?.upos === 'ADJ' && (after?.upos === 'NOUN' || after?.upos === 'ADJ');
}
