import { namesOf } from '../record/exported.ts';
import type { Line } from '../record/exported.ts';
import { asText, fold } from '../record/likeness.ts';
import { isCountry, list } from '../record/matchers.ts';
import type { QuantityLine } from '../record/matchers.ts';
import type {
  Expected,
  ExpectedActor,
  ExpectedCommitment,
  ExpectedEvent,
  ExpectedFigure,
  ExpectedStatement,
} from './case-form.ts';

/** The facts of one case's record. */
interface Facts {
  readonly lines: readonly Line[];
  readonly actorById: ReadonlyMap<string, Line>;
}

/** Whether the exported lines of a case's record give every fact that is expected, and none that must not be there. */
export function holdsAll(lines: readonly Line[], expected: readonly Expected[]): boolean {
  const actors = lines.filter(({ kind }) => kind === 'actor');
  const facts = { lines, actorById: new Map(actors.map((actor) => [actor.id, actor])) };
  return expected.every((one) => holds(facts, one));
}

function holds(facts: Facts, expected: Expected): boolean {
  const found = facts.lines.filter(
    (line) => line.kind === expected.kind && fits(facts, line, expected),
  ).length;
  if (expected.atMost !== undefined) return found > 0 && found <= expected.atMost;
  return expected.not === true ? found === 0 : found > 0;
}

function fits(facts: Facts, line: Line, expected: Expected): boolean {
  switch (expected.kind) {
    case 'event':
      return fitsEvent(facts, line, expected);
    case 'statement':
      return fitsStatement(facts, line, expected);
    case 'commitment':
      return fitsCommitment(facts, line, expected);
    case 'figure':
      return fitsFigure(line, expected);
    case 'actor':
      return fitsActor(line, expected);
  }
}

/** Whether a party is the named one: its country, or a name that holds all the words in a row. */
function isParty({ actorById }: Facts, party: unknown, name: string): boolean {
  if (typeof party !== 'object' || party === null) return false;
  const { actor: id, name: own } = party as { readonly actor?: string; readonly name?: string };
  const actor = actorById.get(id ?? '');
  if (isCountry(name)) return actor?.['country'] === name;
  const want = fold(name);
  return [own, ...namesOf(actor)].some((one) => ` ${fold(one)} `.includes(` ${want} `));
}

function fitsEvent(facts: Facts, line: Line, expected: ExpectedEvent): boolean {
  const { types, who = [], notWho = [], mode, date, status, place } = expected;
  const parties = list(line, 'participants');
  const has = (name: string): boolean => parties.some((party) => isParty(facts, party, name));
  const start = (line['date'] as { readonly start?: string } | null)?.start;
  const held = (line['place'] as { readonly name?: string } | null)?.name;
  return (
    types.includes(asText(line['type'])) &&
    who.every(has) &&
    !notWho.some(has) &&
    (!mode || line['mode'] === mode) &&
    (!date || start?.startsWith(date.slice(0, 10)) === true) &&
    (!status || line['status'] === status) &&
    (!place || fold(held).includes(fold(place)))
  );
}

const blind = (source: string): RegExp => new RegExp(source, 'iu');

function fitsStatement(facts: Facts, line: Line, { speaker, content }: ExpectedStatement): boolean {
  const several = list(line, 'speakers');
  const speakers = several.length > 0 ? several : [line['speaker']];
  return speakers.some((one) => isParty(facts, one, speaker)) && blind(content).test(asText(line['content']));
}

function fitsCommitment(facts: Facts, line: Line, expected: ExpectedCommitment): boolean {
  const { by, action, value, due } = expected;
  const quantity = line['quantity'] as QuantityLine | null | undefined;
  const date = (line['due'] as { readonly date?: string } | null)?.date ?? '';
  return (
    list(line, 'by').some((party) => by.split('|').some((name) => isParty(facts, party, name))) &&
    blind(action).test(asText(line['action'])) &&
    (value === undefined || quantity?.low === value || quantity?.high === value) &&
    (!due || date.startsWith(due))
  );
}

function fitsFigure(line: Line, { low, high, unit }: ExpectedFigure): boolean {
  const quantity = line['quantity'] as QuantityLine;
  return (
    (low === undefined || quantity.low === low) &&
    (high === undefined || quantity.high === high) &&
    (!unit || fold(quantity.currency ?? quantity.unit) === fold(unit))
  );
}

function fitsActor(line: Line, { name, type, country }: ExpectedActor): boolean {
  return (
    namesOf(line).some((one) => fold(one) === fold(name)) &&
    (!type || line['type'] === type) &&
    (country === undefined || line['country'] === country)
  );
}
