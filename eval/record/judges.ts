import { citesSentence, eitherHolds, isNamed, namesOf, standsFor } from './exported.ts';
import type { Exported, Line } from './exported.ts';
import type { GoldActor, GoldCommitment, GoldEvent, GoldFigure, GoldStatement } from './gold.ts';
import { asText, datesMeet, expression, fold } from './likeness.ts';
import { isCountry, isSaidBy, list, sameFigure, takesPart } from './matchers.ts';
import type { QuantityLine } from './matchers.ts';

/** Judges whether an exported fact is right by one gold fact. */
export interface Judge<GoldFact> {
  /** The right kind of fact, sentence and parties, or number. */
  readonly core: (exported: Exported, line: Line, gold: GoldFact) => boolean;
  /** Every slot that the gold gives; asked only where the core is right. */
  readonly strict: (exported: Exported, line: Line, gold: GoldFact) => boolean;
}

/** An actor by its name; strictly, a person is no body, and its country is right. */
export const judgeActor: Judge<GoldActor> = {
  core: (_, line, gold) => isNamed(gold, namesOf(line)),
  strict: (_, line, gold) => {
    const { kind, of } = gold;
    const type = line['type'];
    const isKind = kind === undefined || kind === type || (kind !== 'person' && type !== 'person');
    return isKind && (of === undefined || !isCountry(of) || !line['country'] || line['country'] === of);
  },
};

function isInWho(exported: Exported, party: unknown, gold: GoldEvent): boolean {
  return [...gold.who, ...(gold.also ?? [])].some((who) => standsFor(exported, party, who));
}

/** An event by its type, sentence and two of its parties; strictly, no other party, and status, day and place are right. */
export const judgeEvent: Judge<GoldEvent> = {
  core: (exported, line, gold) =>
    gold.types.includes(String(line['type'])) &&
    citesSentence(exported, line, gold.cites) &&
    gold.who.filter((who) => takesPart(exported, line, who)).length >= Math.min(2, gold.who.length) &&
    list(line, 'participants').some((party) => isInWho(exported, party, gold)),
  strict: (exported, line, gold) =>
    list(line, 'participants').every((party) => isInWho(exported, party, gold)) &&
    (line['status'] ?? 'happened') === (gold.status ?? 'happened') &&
    isRightDay(line, gold) &&
    isRightPlace(line, gold),
};

function isRightDay(line: Line, { from, to }: GoldEvent): boolean {
  const date = line['date'] as { readonly start?: string; readonly end?: string } | null | undefined;
  return from === undefined || !date?.start || datesMeet(date, from, to ?? from);
}

function isRightPlace(line: Line, { place }: GoldEvent): boolean {
  const name = (line['place'] as { readonly name?: string } | null | undefined)?.name;
  return place === undefined || !name || eitherHolds(name, place);
}

/** A statement by its sentence and speaker; strictly, what is said and whether it is quoted are right. */
export const judgeStatement: Judge<GoldStatement> = {
  core: (exported, line, gold) =>
    citesSentence(exported, line, gold.cites) && isSaidBy(exported, line, gold.speaker),
  strict: (_, line, { text, quote }) =>
    holdsWords(text, line['content']) && (!quote || line['quoted'] === quote || line['quoted'] === 'mixed'),
};

function holdsWords(text: string | undefined, words: unknown): boolean {
  return !text || expression(text).test(asText(words));
}

/** A commitment by its sentence and who is bound; strictly, what is promised and by when are right. */
export const judgeCommitment: Judge<GoldCommitment> = {
  core: (exported, line, gold) =>
    citesSentence(exported, line, gold.cites) &&
    gold.by.some((by) => list(line, 'by').some((party) => standsFor(exported, party, by))),
  strict: (_, line, { text, due }) => {
    const date = (line['due'] as { readonly date?: string } | null | undefined)?.date;
    return (
      holdsWords(text, line['action']) && (!due || !date || date.startsWith(due) || due.startsWith(date))
    );
  },
};

/** A figure by its value and sentence; strictly, bound, measure and place are right. */
export const judgeFigure: Judge<GoldFigure> = {
  core: (exported, line, gold) =>
    sameFigure(gold, line['quantity'] as QuantityLine | undefined) &&
    citesSentence(exported, line, gold.cites),
  strict: (_, line, { bound, of, place }) => {
    const held = line['place'] as { readonly name?: string; readonly country?: string } | null | undefined;
    const isPlace = (wanted: string): boolean =>
      isCountry(wanted) ? held?.country === wanted : fold(held?.name).includes(fold(wanted));
    return (
      (!bound || bound === (line['quantity'] as QuantityLine).bound) &&
      (!of || expression(of).test(`${asText(line['measure'])} ${asText(line['of'])}`)) &&
      (!place || !held || isPlace(place))
    );
  },
};
