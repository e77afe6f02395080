import { citesArticle, citesSentence, eitherHolds, namesOf, quotesOf, standsFor } from './exported.ts';
import type { Exported, Line } from './exported.ts';
import type { GoldActor, GoldCommitment, GoldEvent, GoldFigure, GoldStatement } from './gold.ts';
import { asText, datesMeet, expression, fold, near, sameName } from './likeness.ts';

/** Notes whether a slot of a found fact is right. */
export type NoteSlot = (slot: string, right: boolean) => void;

/** Finds the exported facts that are one gold fact. */
export type Matcher<GoldFact> = (exported: Exported, gold: GoldFact, note: NoteSlot) => readonly Line[];

interface QuantityLine {
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: string;
  readonly unit?: string;
  readonly currency?: string | null;
}

const list = (line: Line, field: string): readonly unknown[] =>
  (line[field] as readonly unknown[] | undefined) ?? [];
const linesOf = (exported: Exported, kind: string): readonly Line[] => exported.lines.get(kind) ?? [];

function says(line: Line, text: string | undefined, fields: readonly unknown[]): boolean {
  if (text === undefined || text === '') return true;
  return expression(text).test([...fields, quotesOf(line)].filter(Boolean).join('\n'));
}

/** An actor is one that has the name or an alias of it, is cited to the article, and is of the kind. */
export const matchActor: Matcher<GoldActor> = (exported, gold, note) => {
  const found = linesOf(exported, 'actor').filter(
    (actor) =>
      sameName(gold.name, namesOf(actor)) && citesArticle(exported, actor, gold.in) && sameKind(gold, actor),
  );
  if (found.length === 0) return found;
  if (gold.office !== undefined)
    note(
      'actor office',
      found.some((actor) => holdsOffice(actor, gold.office ?? '')),
    );
  if (gold.of !== undefined && /^[A-Z]{3}$/.test(gold.of)) {
    note(
      'actor country',
      found.some((actor) => actor['country'] === gold.of),
    );
  }
  return found;
};

function sameKind(gold: GoldActor, actor: Line): boolean {
  if (gold.kind === undefined || gold.kind === 'group') return true;
  return actor['type'] === gold.kind || (gold.kind === 'organization' && actor['type'] === 'group');
}

function holdsOffice(actor: Line, office: string): boolean {
  return list(actor, 'offices').some((held) => {
    const title = fold((held as { title?: string }).title);
    return title.includes(fold(office)) || fold(office).includes(title);
  });
}

const modeWords: Readonly<Record<string, RegExp>> = {
  visit: /visit|trip|tour|arriv|travel/i,
  phone: /phone|telephon|call/i,
};

/** An event is one of the right type, cited to the sentence, with the parties (all of two, most of more). */
export const matchEvent: Matcher<GoldEvent> = (exported, gold, note) => {
  const needed = gold.who.length <= 2 ? gold.who.length : Math.ceil(gold.who.length * 0.6);
  const found = linesOf(exported, 'event').filter(
    (event) =>
      gold.types.includes(String(event['type'])) &&
      citesArticle(exported, event, gold.in) &&
      citesSentence(exported, event, gold.cites) &&
      says(event, gold.text, [event['summary']]) &&
      sameMode(event, gold.mode) &&
      gold.who.filter((who) => takesPart(exported, event, who)).length >= needed,
  );
  if (found.length > 0) noteEventSlots(found, gold, note);
  return found;
};

function sameMode(event: Line, mode: string | undefined): boolean {
  if (mode === undefined || event['mode'] === mode) return true;
  return modeWords[mode]?.test(`${asText(event['summary'])}\n${quotesOf(event)}`) ?? false;
}

function takesPart(exported: Exported, event: Line, who: string): boolean {
  const place = event['place'] as { country?: string } | null | undefined;
  return (
    list(event, 'participants').some((party) => standsFor(exported, party, who)) ||
    (/^[A-Z]{3}$/.test(who) && place?.country === who)
  );
}

function noteEventSlots(found: readonly Line[], gold: GoldEvent, note: NoteSlot): void {
  const { from, place, mode } = gold;
  if (from !== undefined) {
    note(
      'event date',
      found.some((event) => datesMeet(event['date'] as never, from, gold.to ?? from)),
    );
  }
  if (place !== undefined) {
    note(
      'event place',
      found.some((event) => eitherHolds((event['place'] as { name?: string } | null)?.name, place)),
    );
  }
  if (mode !== undefined)
    note(
      'event mode',
      found.some((event) => event['mode'] === mode),
    );
  note(
    'event status',
    found.some((event) => (event['status'] ?? 'happened') === (gold.status ?? 'happened')),
  );
}

/** A statement is one by the speaker, cited to the sentence, that says the words. */
export const matchStatement: Matcher<GoldStatement> = (exported, gold, note) => {
  const found = linesOf(exported, 'statement').filter(
    (line) =>
      citesArticle(exported, line, gold.in) &&
      citesSentence(exported, line, gold.cites) &&
      says(line, gold.text, [line['content']]) &&
      line['speaker'] !== null &&
      standsFor(exported, line['speaker'], gold.speaker),
  );
  if (found.length > 0 && gold.quote !== undefined) {
    note(
      'statement quoted',
      found.some((line) => line['quoted'] === gold.quote || line['quoted'] === 'mixed'),
    );
  }
  return found;
};

/** A commitment is one by the party, cited to the sentence, that says the words and the sum. */
export const matchCommitment: Matcher<GoldCommitment> = (exported, gold, note) => {
  const found = linesOf(exported, 'commitment').filter((line) => {
    const quantity = line['quantity'] as QuantityLine | null;
    return (
      citesArticle(exported, line, gold.in) &&
      citesSentence(exported, line, gold.cites) &&
      says(line, gold.text, [line['action']]) &&
      gold.by.some((by) => list(line, 'by').some((party) => standsFor(exported, party, by))) &&
      (gold.value === undefined || near(quantity?.low, gold.value) || near(quantity?.high, gold.value))
    );
  });
  const { deadline } = gold;
  if (found.length > 0 && deadline !== undefined) {
    const dueOf = (line: Line): string => (line['due'] as { date?: string } | null)?.date ?? '';
    note(
      'commitment deadline',
      found.some((line) => dueOf(line).startsWith(deadline) || deadline.startsWith(dueOf(line) || '-')),
    );
  }
  return found;
};

function sameFigure(gold: GoldFigure, quantity: QuantityLine | undefined): boolean {
  if (quantity === undefined || !(near(quantity.low, gold.low) || near(quantity.high, gold.low)))
    return false;
  return (gold.high === undefined || near(quantity.high, gold.high)) && sameUnit(gold.unit, quantity);
}

function sameUnit(wanted: string | undefined, quantity: QuantityLine): boolean {
  if (wanted === undefined || wanted === '') return true;
  const unit = fold(quantity.currency ?? quantity.unit);
  // A counted noun may be worded in many ways; only percent, rank and money are held to the letter.
  if (!/^(percent|rank|[A-Z]{3})$/.test(wanted))
    return unit !== 'percent' && unit !== 'rank' && !quantity.currency;
  return unit === fold(wanted);
}

/** A figure is one of the same value and unit, cited to the sentence, that says what it is of. */
export const matchFigure: Matcher<GoldFigure> = (exported, gold, note) => {
  const found = linesOf(exported, 'figure').filter(
    (line) =>
      sameFigure(gold, line['quantity'] as QuantityLine | undefined) &&
      citesArticle(exported, line, gold.in) &&
      citesSentence(exported, line, gold.cites) &&
      says(line, gold.of, [line['measure'], line['of']]),
  );
  if (found.length > 0) noteFigureSlots(found, gold, note);
  return found;
};

function noteFigureSlots(found: readonly Line[], gold: GoldFigure, note: NoteSlot): void {
  const { bound, place, asOf } = gold;
  if (bound !== undefined) {
    note(
      'figure bound',
      found.some((line) => (line['quantity'] as QuantityLine).bound === bound),
    );
  }
  if (place !== undefined) {
    note(
      'figure place',
      found.some((line) => {
        const held = line['place'] as { name?: string; country?: string } | null;
        return /^[A-Z]{3}$/.test(place) ? held?.country === place : fold(held?.name).includes(fold(place));
      }),
    );
  }
  if (asOf !== undefined) {
    const dateOf = (line: Line): string => (line['asOf'] as { date?: string } | null)?.date ?? '';
    note(
      'figure as of',
      found.some((line) => dateOf(line).startsWith(asOf.slice(0, 4))),
    );
  }
}
