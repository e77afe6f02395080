import type { Token } from '../../../../model/annotated.ts';
import { articles, prepositions } from '../../lexicon/function-words.ts';
import { pairingWords, townNouns } from '../../lexicon/town-words.ts';
import { withArcs } from './with-arcs.ts';

const links: ReadonlySet<string> = new Set([...prepositions, ...articles]);

/** A phrase that hyphens make one word, and the noun that it describes. */
interface Hyphened {
  readonly first: number;
  readonly last: number;
  readonly noun: Token;
}

/**
 * "state-of-the-art radars", "up-to-date boats", "sister-city ties": words that hyphens join round a preposition, and these, are one adjective of the noun behind them, where
 * the parser has hung that noun on one of them, or them on the verb.
 */
export function hyphenedPhrase(tokens: readonly Token[]): readonly Token[] {
  const found = findHyphened(tokens);
  if (found === null) return tokens;
  const { first, last, noun } = found;
  const isInside = (index: number): boolean => index >= first && index <= last;
  const top = tokens.slice(first, last + 1).find(({ head }) => !isInside(head) && head !== noun.index);
  return withArcs(tokens, (_, token) => {
    if (isInside(token.index)) return describing(token, noun);
    if (token === noun)
      return isInside(noun.head) && top ? { ...noun, head: top.head, relation: roleOf(top) } : noun;
    // What hung on the words now hangs on the noun.
    return isInside(token.head) && token.head >= 0 ? { ...token, head: noun.index } : token;
  });
}

/** A word of the phrase as an adjective of the noun, a hyphen as a mark. */
function describing(token: Token, noun: Token): Token {
  if (token.upos === 'PUNCT') return { ...token, head: noun.index, relation: 'punct' };
  return { ...token, upos: 'ADJ', xpos: 'JJ', head: noun.index, relation: 'amod' };
}

/** What the noun is to the word above: what the phrase was taken for, an object where that was an adverb. */
function roleOf({ relation }: Token): string {
  return /^(?:advmod|amod|case|mark|compound)/.test(relation) ? 'obj' : relation;
}

function findHyphened(tokens: readonly Token[]): Hyphened | null {
  for (let first = 0; first < tokens.length - 4; first += 1) {
    const last = endOfChain(tokens, first);
    if (!isOneAdjective(tokens, first, last)) continue;
    const noun = nounBehind(tokens, last + 1);
    if (noun !== null) return { first, last, noun };
    first = last;
  }
  return null;
}

/** Whether a chain holds a preposition or an article, or is "sister-city". */
function isOneAdjective(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first === 2)
    return pairingWords.has(tokens[first].text.toLowerCase()) && townNouns.has(tokens[last].text);
  return last - first >= 4 && tokens.slice(first + 1, last).some(isLink);
}

/** The last of the words that hyphens without spaces join from here on. */
function endOfChain(tokens: readonly Token[], first: number): number {
  let last = first;
  while (isHyphen(tokens, last + 1) && tokens[last + 2] !== undefined) last += 2;
  return last;
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !hyphen || !next || !/^[-‑]$/.test(hyphen.text)) return false;
  return (
    before.span.end === hyphen.span.start && hyphen.span.end === next.span.start && /^\p{Ll}/u.test(next.text)
  );
}

function isLink({ upos, text }: Token): boolean {
  return upos === 'ADP' || upos === 'PART' || upos === 'CCONJ' || links.has(text.toLowerCase());
}

/** The head of the nouns right behind the phrase; null where none stands there. */
function nounBehind(tokens: readonly Token[], from: number): Token | null {
  let noun: Token | null = null;
  for (let at = from; at < Math.min(tokens.length, from + 5); at += 1) {
    const token = tokens[at];
    if (token.upos === 'NOUN' || token.upos === 'PROPN') noun = token;
    else if ((token.upos !== 'ADJ' && token.xpos !== 'VBN') || noun !== null) break;
  }
  return noun;
}
