import type { Token } from '../../../model/annotated.ts';
import type { Place } from '../../../model/place.ts';
import { anyOf } from '../../mechanics/word-pattern.ts';
import { predicateAdverbs } from '../lexicon/amount-words.ts';
import { roundingPattern } from '../lexicon/bounding-words.ts';
import { holdingVerbs } from '../lexicon/figure-verbs.ts';
import { beForms, clauseOpeners, haveForms } from '../lexicon/function-words.ts';
import { placePrepositions, strikeNouns } from '../lexicon/place-words.ts';
import { formsOf } from '../lexicon/verb-forms.ts';
import type { PlaceFinding } from '../../mechanics/findings.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { headOfSpan } from '../grammar/head-of-span.ts';
import { isBelow, pathUp, verbAbove } from '../grammar/paths.ts';
import { prepositionOf } from '../grammar/prepositions.ts';
import { stateOfMeasure } from './state-of-measure.ts';

interface Located {
  readonly finding: PlaceFinding;
  readonly token: Token;
}

type PlaceRule = (
  context: FigureContext,
  measured: Measured,
  located: readonly Located[],
) => PlaceFinding | null;

/**
 * Where the figure holds: a place within its own noun phrase, else one that the same verb sets it in ("live in Busan"),
 * else one behind it in the same clause, else the state that holds it ("Malta took in 310 migrants") or whose measure it
 * is ("the Norwegian wage"). Null where none is said.
 */
export function placeOf(context: FigureContext, measured: Measured): Place | null {
  const { tree, findings, sentence } = context;
  const located = findings.places
    .filter((one) => one.sentence === sentence.index && !isOfAnotherNumber(context, one))
    .flatMap((finding) => {
      const token = headOfSpan(tree, finding.span);
      return token ? [{ finding, token }] : [];
    });
  const own = withinPhrase(context, measured, located)?.place ?? stateOfMeasure(context, measured);
  if (own) return own;
  for (const rule of placeRules) {
    const found = rule(context, measured, located);
    if (found) return found.place;
  }
  return null;
}

/** "350,000, among them 87,000 in the south": a place behind a later number is that number's. */
function isOfAnotherNumber({ findings, sentence, finding }: FigureContext, place: PlaceFinding): boolean {
  return findings.quantities.some(
    ({ sentence: at, span }) =>
      at === sentence.index && span.start >= finding.span.end && span.end <= place.span.start,
  );
}

/** "6,000 Koreans in Busan", "Norway's cod stocks". */
const withinPhrase: PlaceRule = ({ tree, anchor }, measured, located) => {
  for (const head of [measured.head, anchor]) {
    if (!head || head.upos === 'VERB') continue;
    const near = located.filter(
      ({ token }) =>
        token.index !== head.index &&
        isBelow(tree, token.index, head.index) &&
        !crossesVerb(tree, token, head),
    );
    const fit =
      nearest(
        near.filter(({ token }) => placing.has(linkOf(tree, token, head.index) ?? '')),
        head.index,
      ) ??
      near.find(({ token }) => token.relation === 'nmod:poss' && token.head === head.index)?.finding ??
      nearest(
        near.filter(({ token }) => linkOf(tree, token, head.index) === 'of'),
        head.index,
      );
    if (fit) return fit;
  }
  return null;
};

function crossesVerb(tree: FigureContext['tree'], token: Token, head: Token): boolean {
  const path = pathUp(tree, token.index);
  return path.slice(1, path.indexOf(head.index)).some((index) => {
    const step = tree.tokens[index];
    return step?.upos === 'VERB' && !step.relation.startsWith('acl');
  });
}

/** The preposition of the phrase through which the place hangs on the head. */
function linkOf(tree: FigureContext['tree'], token: Token, head: number): string | null {
  if (token.relation === 'nmod:poss') return null;
  const own = prepositionOf(tree, token.index);
  if (own && own !== 'of') return own;
  const through = pathUp(tree, token.index).filter((index) => index !== head);
  const top = through.slice(0, through.indexOf(head) < 0 ? 3 : undefined).at(-1);
  return (top === undefined ? null : prepositionOf(tree, top)) ?? own;
}

/** The first of verbs joined under one subject: "visit, work or live". */
function firstOfJoined(tree: FigureContext['tree'], verb: Token | null): number {
  let current: Token | null = verb;
  for (let step = 0; current?.relation === 'conj' && step < 4; step += 1) {
    if (dependentTokens(tree, current.index, ['nsubj']).length > 0) break;
    current = tree.tokens[current.head] ?? null;
  }
  return current?.index ?? -1;
}

/** "live in Busan", "were trapped in a rural area of Homs", "an attack in Lahore killed 70". */
const withVerb: PlaceRule = ({ tree, anchor }, _measured, located) => {
  const verb = anchor && verbAbove(tree, anchor.index);
  if (!anchor || !verb) return null;
  const verbs = new Set(
    tree.tokens
      .filter((token) => firstOfJoined(tree, token) === firstOfJoined(tree, verb))
      .map((token) => token.index),
  );
  const fit = located.filter(({ token }) => {
    if (firstOfJoined(tree, verbAbove(tree, token.index)) !== firstOfJoined(tree, verb)) return false;
    const branch = pathUp(tree, token.index).find((index) => verbs.has(tree.tokens[index]?.head ?? -1));
    const top = branch === undefined ? undefined : tree.tokens[branch];
    if (top?.relation.startsWith('nsubj'))
      return top.index !== token.index && placing.has(prepositionOf(tree, token.index) ?? '');
    return (
      top !== undefined && top.relation.startsWith('obl') && placing.has(prepositionOf(tree, top.index) ?? '')
    );
  });
  return nearest(fit, anchor.index);
};

/** Openers that do not part a number from its place: they join words, or set a time. */
const joining = new Set(['or', 'since', 'until']);
const openers = [...clauseOpeners].filter((word) => !joining.has(word));
const clauseEdge = new RegExp(String.raw`[;:()"“”]|,\s|\b${anyOf([...openers, 'to'])}\b`, 'i');
const settings = [...placePrepositions].filter((word) => word !== 'off' && word !== 'around');
/** A number may also be of what is "on" a place: "9 villages on the island". */
const placing: ReadonlySet<string> = new Set([...placePrepositions, 'on']);
const leadsIn = new RegExp(
  String.raw`\b(?:${anyOf(settings)}|${anyOf(strikeNouns)}\s+(?:on|of|against))\s+(?:[\p{L}'’-]+\s+){0,5}$`,
  'iu',
);

/** The first place behind the number that "in" or "across" leads to within the clause, wherever the tree hangs it. */
const behindNumber: PlaceRule = ({ sentence, finding }, _measured, located) => {
  const end = finding.span.end;
  const first = located.find((one) => one.finding.span.start >= end);
  if (!first || first.finding.span.start - end > 90) return null;
  const between = sentence.text.slice(
    end - sentence.span.start,
    first.finding.span.start - sentence.span.start,
  );
  return leadsIn.test(between) && !clauseEdge.test(between) ? first.finding : null;
};

/** "Malta took in 310 migrants", "the country has 27 reactors". */
const holder: PlaceRule = (context, _measured, located) => {
  const { tree, anchor } = context;
  const verb = anchor && verbAbove(tree, anchor.index);
  if (!anchor || !verb || !holdingVerbs.has(verb.lemma)) return null;
  const path = pathUp(tree, anchor.index);
  const branch = path.slice(0, path.indexOf(verb.index)).at(-1);
  const held = branch === undefined ? undefined : tree.tokens[branch];
  const takenIn = verb.lemma === 'take' && held?.relation === 'obl' && /\bin\s+$/.test(context.front);
  if (!held || !(takenIn || /^(?:obj|obl:unmarked|obl:npmod)/.test(held.relation))) return null;
  const subject = dependentTokens(tree, verb.index, ['nsubj'])[0];
  return located.find(({ token }) => token.index === subject?.index)?.finding ?? null;
};

/** "an attack in Lahore last Sunday killed 70": the last place that "in" leads to before the number in its clause. */
const beforeNumber: PlaceRule = ({ sentence, finding }, _measured, located) => {
  const start = finding.span.start;
  const last = located.findLast((one) => one.finding.span.end <= start);
  if (!last || start - last.finding.span.end > 50) return null;
  const { text, span } = sentence;
  const front = text.slice(0, last.finding.span.start - span.start);
  const between = text.slice(last.finding.span.end - span.start, start - span.start);
  return /\b(?:in|across|throughout|inside)\s+(?:the\s+)?$/i.test(front) && !clauseEdge.test(between)
    ? last.finding
    : null;
};

const helper = anyOf([...haveForms, ...beForms, ...predicateAdverbs]);
const held = anyOf([...haveForms, ...formsOf(['hold', ...holdingVerbs].filter((verb) => verb !== 'take'))]);
const holds = new RegExp(
  String.raw`^,?\s+(?:${helper}\s+)*(?:${held}|${anyOf(formsOf(['take']))}\s+in|home\s+to)\s+(?:${roundingPattern}\s+)?$`,
  'i',
);

/** The holder by its words: "Jordan, already home to 650,000 refugees". */
const holderBeside: PlaceRule = ({ sentence, finding }, _measured, located) => {
  const last = located.findLast((one) => one.finding.span.end <= finding.span.start);
  if (!last) return null;
  const { text, span } = sentence;
  return holds.test(text.slice(last.finding.span.end - span.start, finding.span.start - span.start))
    ? last.finding
    : null;
};

const placeRules: readonly PlaceRule[] = [withVerb, behindNumber, holder, holderBeside, beforeNumber];

function nearest(located: readonly Located[], index: number): PlaceFinding | null {
  const behind = located.filter(({ token }) => token.index > index);
  const pool = behind.length > 0 ? behind : located;
  const distance = ({ token }: Located): number => Math.abs(token.index - index);
  return (
    pool.reduce<Located | null>((best, one) => (!best || distance(one) < distance(best) ? one : best), null)
      ?.finding ?? null
  );
}
