import { factRow } from '../../../src/export/words/fact-row.ts';
import type { RecordValue } from '../../../src/model/record.ts';

/** What a value is called in a line: an actor by its name, a fact by what it says. */
export function calledBy(value: RecordValue): string {
  return value.kind === 'actor' ? value.name : factRow(value).head;
}

/** What the features of a pair say. */
const saying: Readonly<Record<string, string>> = {
  name: 'names alike',
  'other name': 'a name that both bear',
  country: 'country',
  office: 'the same office',
  article: 'named in one article',
  parties: 'the same parties',
  day: 'day',
  place: 'place',
  act: 'the same act',
  words: 'the same words',
};

/** A feature with its weight: "names alike +6". */
export function featureInWords({ name, weight }: { readonly name: string; readonly weight: number }): string {
  return `${saying[name] ?? name} ${weight > 0 ? '+' : '−'}${Math.abs(weight)}`;
}
