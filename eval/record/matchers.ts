import { citesSentence, eitherHolds, isNamed, linesIn, namesOf, quotesOf, standsFor } from './exported.ts';
import type { Exported, Line } from './exported.ts';
import type { GoldActor, GoldCommitment, GoldEvent, GoldFigure, GoldStatement } from './gold.ts';
import { asText, datesMeet, expression, fold, near } from './likeness.ts';

/** Notes whether a slot of a found fact is right. */
export type NoteSlot = (slot: string, right: boolean) => void;

/** Finds the exported facts that are one gold fact. */
export type Matcher<GoldFact> = (exported: Exported, gold: GoldFact, note: NoteSlot) => readonly Line[];

/** A quantity as the export writes it. */
export interface QuantityLine {
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: string;
  readonly unit?: string;
  readonly currency?: string | null;
}

/** The elements of a field that holds a list; none where it is missing. */
export const list = (line: Line, field: string): readonly unknown[] =>
  (line[field] as readonly unknown[] | undefined) ?? [];

function says(line: Line, text: string | undefined, fields: readonly unknown[]): boolean {
  if (text === undefined || text === '') return true;
  return expression(text).test([...fields, quotesOf(line)].filter(Boolean).join('\n'));
}

/** Whether a gold party or place is a country's code (ISO 3166-1 alpha-3). */
export function isCountry(name: string): boolean {
  return /^[A-Z]{3}$/.test(name);
}

/** An actor is one that has the name or an alias of it, is cited to the article, and is of the kind. */
export const matchActor: Matcher<GoldActor> = (exported, gold, note) => {
  const found = linesIn(exported, 'actor', gold.in).filter(
    (actor) => isNamed(gold, namesOf(actor)) && sameKind(gold, actor),
  );
  if (found.length === 0) return found;
  if (gold.office !== undefined)
    note(
      'actor office',
      found.some((actor) => holdsOffice(actor, gold.office ?? '')),
    );
  if (gold.of !== undefined && isCountry(gold.of)) {
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
  const found = linesIn(exported, 'event', gold.in).filter(
    (event) =>
      gold.types.includes(String(event['type'])) &&
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

/** Whether one of the parties is the gold party, or the event is in the gold's country. */
export function takesPart(exported: Exported, event: Line, who: string): boolean {
  const place = event['place'] as { country?: string } | null | undefined;
  return (
    list(event, 'participants').some((party) => standsFor(exported, party, who)) ||
    (isCountry(who) && place?.country === who)
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
  const found = linesIn(exported, 'statement', gold.in).filter(
    (line) =>
      citesSentence(exported, line, gold.cites) &&
      says(line, gold.text, [line['content']]) &&
      isSaidBy(exported, line, gold.speaker),
  );
  if (found.length > 0 && gold.quote !== undefined) {
    note(
      'statement quoted',
      found.some((line) => line['quoted'] === gold.quote || line['quoted'] === 'mixed'),
    );
  }
  return found;
};

/** Whether one of those who say it is the gold speaker; a joint statement has several. */
export function isSaidBy(exported: Exported, statement: Line, speaker: string): boolean {
  const several = list(statement, 'speakers');
  const speakers = several.length > 0 ? several : [statement['speaker']];
  return speakers.some((one) => one !== null && one !== undefined && standsFor(exported, one, speaker));
}

/** A commitment is one by the party, cited to the sentence, that says the words and the sum. */
export const matchCommitment: Matcher<GoldCommitment> = (exported, gold, note) => {
  const found = linesIn(exported, 'commitment', gold.in).filter((line) => {
    const quantity = line['quantity'] as QuantityLine | null;
    return (
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

/** Whether a quantity has the gold figure's value and unit. */
export function sameFigure(gold: GoldFigure, quantity: QuantityLine | undefined): boolean {
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
  const found = linesIn(exported, 'figure', gold.in).filter(
    (line) =>
      sameFigure(gold, line['quantity'] as QuantityLine | undefined) &&
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
        return isCountry(place) ? held?.country === place : fold(held?.name).includes(fold(place));
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
