import type { Token } from '../../../model/annotated.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { prepositions } from '../lexicon/function-words.ts';
import type { FigureContext } from './figure-context.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { headOfSpan } from '../grammar/head-of-span.ts';
import { isBelow, pathUp, verbAbove } from '../grammar/paths.ts';

/** The date that stands nearest to the number among those of its clause; null where the clause has none. */
export function dateInClause(context: FigureContext, dates: readonly DateFinding[]): DateFinding | null {
  const { tree, anchor, finding } = context;
  if (!anchor) return null;
  const clause = clauseOf(context, anchor);
  const fit = dates.filter((one) => {
    const token = headOfSpan(tree, one.span);
    return (
      token !== null &&
      !isNamePart(context, one) &&
      (clauseOf(context, token) === clause || closesJoined(context, token, clause)) &&
      (isOfNews(context, token, anchor) || !hangsOnName(context, token, anchor))
    );
  });
  const gap = (one: DateFinding): number =>
    one.span.start >= finding.span.end
      ? one.span.start - finding.span.end
      : finding.span.start - one.span.end;
  return fit.reduce<DateFinding | null>((best, one) => (!best || gap(one) < gap(best) ? one : best), null);
}

/** Whether a date is the day of the clause's subject, which moved the number: "*Friday's* news sent the pound down". */
function isOfNews({ tree, dates }: FigureContext, token: Token, anchor: Token): boolean {
  if (token.relation !== 'nmod:poss') return false;
  const isDay = dates.some(({ span, date }) => date?.precision === 'day' && span.start === token.span.start);
  const owner = tree.tokens[token.head];
  return isDay && owner.relation.startsWith('nsubj') && isBelow(tree, anchor.index, owner.head);
}

/** Position of the verb of the clause, with infinitives and joined verbs taken to the verb above them. */
function clauseOf({ tree }: FigureContext, token: Token): number {
  if (dependentTokens(tree, token.index, ['cop']).length > 0) return token.index;
  const own = verbAbove(tree, token.index);
  let verb: Token | undefined = token.upos === 'VERB' ? token : (own ?? undefined);
  while (verb && /^(?:xcomp|aux)/.test(verb.relation)) verb = tree.tokens[verb.head];
  return verb?.index ?? -1;
}

/** Whether "this year" behind the last of joined verbs is the time of all of them: "held 15 tests and built a dam *this year*". */
function closesJoined({ tree }: FigureContext, date: Token, clause: number): boolean {
  const verb = tree.tokens[date.head];
  if (verb?.relation !== 'conj' || verb.head !== clause || verb.upos !== 'VERB') return false;
  const isThis = tree.tokens[tree.first[date.index]]?.text.toLowerCase() === 'this';
  return isThis && date.index > verb.index && dependentTokens(tree, verb.index, ['nsubj']).length === 0;
}

/** Whether a date is a year that ends a name: "the Clean Water Agenda 2030". */
function isNamePart({ sentence }: FigureContext, { rule, span }: DateFinding): boolean {
  if (rule !== 'year') return false;
  const front = sentence.text.slice(0, span.start - sentence.span.start);
  const word = /(\p{Lu}\p{L}*)\s$/u.exec(front)?.[1]?.toLowerCase();
  return word !== undefined && word !== 'the' && !prepositions.includes(word);
}

/** Whether a date stands inside another noun's phrase and dates that noun: "the 2015 nuclear deal". */
function hangsOnName({ tree }: FigureContext, date: Token, anchor: Token): boolean {
  if (isBelow(tree, anchor.index, date.head) || isBelow(tree, date.index, anchor.index)) return false;
  const [, above] = pathUp(tree, date.index);
  const host = above === undefined ? undefined : tree.tokens[above];
  return (host?.upos === 'NOUN' || host?.upos === 'PROPN') && date.index < host.index;
}
