import type { Token } from '../../model/annotated.ts';
import type { Place } from '../../model/place.ts';
import { holdingVerbs } from '../en/figure-verbs.ts';
import type { PlaceFinding } from '../findings.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { dependents, headOfSpan, isBelow, pathUp, preposition, verbAbove } from './grammar.ts';

const inside = new Set([
  'in',
  'at',
  'across',
  'throughout',
  'within',
  'inside',
  'around',
  'on',
  'near',
  'off',
]);

interface Located {
  readonly finding: PlaceFinding;
  readonly token: Token;
}

/**
 * Where the figure holds: a place within its own noun phrase, else one that the same verb sets it in ("live in Busan"),
 * else the state that holds it ("Malta took in 310 migrants"), else the owner ("Norway's stocks"). Null where none is said.
 */
export function placeOf(context: FigureContext, measured: Measured): Place | null {
  const { grammar, findings, sentence } = context;
  const here = findings.places.filter((one) => one.sentence === sentence.index);
  if (here.length === 0) return null;
  const located = here.flatMap((finding) => {
    const token = headOfSpan(grammar, finding.span);
    return token ? [{ finding, token }] : [];
  });
  const found = grammar.parsed ? byTree(context, measured, located) : byWords(context, here);
  return found?.place ?? null;
}

function byTree(
  context: FigureContext,
  measured: Measured,
  located: readonly Located[],
): PlaceFinding | null {
  const anchor = context.anchor ?? measured.head;
  if (!anchor) return null;
  const own = measured.head ?? anchor;
  return (
    withinPhrase(context, own, located) ??
    withinPhrase(context, anchor, located) ??
    withVerb(context, anchor, located) ??
    holder(context, anchor, located)
  );
}

/** "6,000 Koreans in Busan", "exports of Oman", "Norway's cod stocks". */
function withinPhrase(
  { grammar }: FigureContext,
  head: Token,
  located: readonly Located[],
): PlaceFinding | null {
  if (head.upos === 'VERB') return null;
  const near = located.filter(
    ({ token }) => token.index !== head.index && isBelow(grammar, token.index, head.index),
  );
  const fit = near.filter(({ token }) => {
    const link = linkOf({ grammar }, token, head.index);
    return link === null
      ? token.relation === 'nmod:poss'
      : inside.has(link) || link === 'of' || link === 'from';
  });
  return nearest(fit, head.index);
}

/** The preposition of the phrase through which the place hangs on the head. */
function linkOf({ grammar }: Pick<FigureContext, 'grammar'>, token: Token, head: number): string | null {
  const own = preposition(grammar, token.index);
  if (own) return own;
  const through = pathUp(grammar, token.index).find((index) => index !== head && preposition(grammar, index));
  return through === undefined || token.relation === 'nmod:poss' ? null : preposition(grammar, through);
}

/** "live in Busan", "were killed in Lahore", "hit 1,900 targets in Oman": the place of what the verb tells. */
function withVerb(
  { grammar }: FigureContext,
  anchor: Token,
  located: readonly Located[],
): PlaceFinding | null {
  const verb = verbAbove(grammar, anchor.index);
  if (!verb) return null;
  const fit = located.filter(({ token }) => {
    const link = preposition(grammar, token.index);
    return link !== null && inside.has(link) && verbOf(grammar, token) === verb.index;
  });
  return nearest(fit, anchor.index);
}

function verbOf(grammar: FigureContext['grammar'], token: Token): number {
  return verbAbove(grammar, token.index)?.index ?? -1;
}

/** "Malta took in 310 migrants", "the country has 27 reactors". */
function holder({ grammar }: FigureContext, anchor: Token, located: readonly Located[]): PlaceFinding | null {
  const verb = grammar.tokens[anchor.head];
  if (!verb || !holdingVerbs.has(verb.lemma)) return null;
  const subject = dependents(grammar, verb.index, ['nsubj'])[0];
  return located.find(({ token }) => token.index === subject?.index)?.finding ?? null;
}

function nearest(located: readonly Located[], index: number): PlaceFinding | null {
  const behind = located.filter(({ token }) => token.index > index);
  const pool = behind.length > 0 ? behind : located;
  const distance = ({ token }: Located): number => Math.abs(token.index - index);
  return (
    pool.reduce<Located | null>((best, one) => (!best || distance(one) < distance(best) ? one : best), null)
      ?.finding ?? null
  );
}

/** Without a tree: the first place behind the number that follows "in" or "across". */
function byWords({ sentence, finding }: FigureContext, here: readonly PlaceFinding[]): PlaceFinding | null {
  return (
    here.find(({ span }) => {
      const front = sentence.text.slice(0, span.start - sentence.span.start);
      return (
        span.start > finding.span.start &&
        span.start - finding.span.end < 48 &&
        /\b(?:in|at|across|throughout)\s+(?:the\s+)?$/i.test(front)
      );
    }) ?? null
  );
}
