import type { Mention } from '../../../model/actor.ts';
import type { Token } from '../../../model/annotated.ts';
import { dependents } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { isPhrasal, lemmaAt } from '../grammar/word-kinds.ts';
import { lettersBehind } from '../lexicon/name-suffixes.ts';
import { setOffOffices } from '../lexicon/partner-nouns.ts';
import type { ArticleContext } from './article-context.ts';

/** A sentence's tree beside what the article says of its actors. */
export interface PartyGround extends Pick<ArticleContext, 'text' | 'mentions' | 'findings'> {
  readonly tree: Tree;
}

const closing = new Set([',', '.', ';']);

/** The person whose name covers a token: in "U.N. envoy Ana Sosa" the tree may take any word for the head of the name. */
function personAround({ tree, mentions, findings }: PartyGround, token: number): readonly Mention[] {
  return mentions
    .covering(tree.sentence.index, token)
    .filter(({ tokens, actor }) => token <= tokens.head && findings.actors[actor].type === 'person');
}

/** Whether a name set off behind an office ends there; behind a plural others may follow: "their envoys, Ana Sosa and Luis Ruiz,". */
function endsApposition({ tokens }: Tree, office: number, next: string): boolean {
  return closing.has(next) || (next === 'and' && tokens[office].xpos === 'NNS');
}

/** An office and whose it is have no more words than this. */
const longestOffice = 8;

/** The comma behind an office and whose it is: "the envoy *to Lima*, Ana Sosa,"; -1 where something else stands there. */
function commaBehind({ tokens }: Tree, office: number): number {
  let at = office + 1;
  while (at - office < longestOffice && isOfOffice(tokens[at])) at += 1;
  return tokens[at]?.text === ',' ? at : -1;
}

/** Whether a word may say whose an office is: "to the Republic of Fiji". */
function isOfOffice(token: Token | undefined): boolean {
  return token !== undefined && (isPhrasal(token) || token.upos === 'ADP');
}

/** "her counterpart Ana Sosa", "Lima's envoy, Ana Sosa,": a noun right before the name of a person stands for the person. */
function personAfter({ tree, mentions, findings }: PartyGround, token: number): readonly Mention[] {
  const { tokens: words, sentence } = tree;
  if (words[token].upos !== 'NOUN') return [];
  const comma = setOffOffices.has(lemmaAt(tree, token)) ? commaBehind(tree, token) : -1;
  const isSetOff = comma >= 0;
  const start = isSetOff ? comma + 1 : token + 1;
  return mentions
    .covering(sentence.index, start)
    .filter(
      ({ tokens, actor, form }) =>
        tokens.start === start &&
        form !== 'pronoun' &&
        findings.actors[actor].type === 'person' &&
        (!isSetOff || endsApposition(tree, token, words[tokens.end]?.text ?? '.')),
    );
}

/** "Jr." after a name, with or without a comma, stands for the name; so do letters behind it ("Ana Soto MP"). */
function isSuffix({ tokens }: Tree, token: number): boolean {
  const text = tokens[token]?.text ?? '';
  return (
    token > 0 &&
    (/^(?:Jr|Sr)\.?$/u.test(text) ||
      lettersBehind.has(text) ||
      (text === ',' && /^(?:Jr|Sr)/u.test(tokens[token + 1]?.text ?? '')))
  );
}

/** The innermost mentions that stand on a token: a person's around it, one headed by it, or the shortest around it. */
function mentionsOn(ground: PartyGround, token: number): readonly Mention[] {
  const { tree, mentions } = ground;
  const { index } = tree.sentence;
  const person = [...personAround(ground, token), ...personAfter(ground, token)];
  if (person.length > 0) return person;
  const headed = mentions.headedBy(index, token);
  if (headed.length > 0) return headed;
  const around = mentions.covering(index, token);
  if (around.length === 0) return isSuffix(tree, token) ? mentionsOn(ground, token - 1) : [];
  const width = Math.min(...around.map(({ tokens }) => tokens.end - tokens.start));
  return around.filter(({ tokens }) => tokens.end - tokens.start === width);
}

/**
 * The mentions that a token stands for: its own, or those that it is in apposition to or is said to be; several where a plural stands
 * for several actors. Empty where nobody known is meant.
 */
export function mentionsAt(ground: PartyGround, token: number): readonly Mention[] {
  const { tree } = ground;
  const own = mentionsOn(ground, token);
  if (own.length > 0) return own;
  const { relation, head } = tree.tokens[token];
  if (relation === 'appos' && head >= 0) return mentionsOn(ground, head);
  const named = dependents(tree, token, ['appos']).flatMap((child) => mentionsOn(ground, child));
  if (named.length > 0) return named;
  if (dependents(tree, token, ['cop']).length === 0) return [];
  return dependents(tree, token, ['nsubj']).flatMap((child) => mentionsOn(ground, child));
}
