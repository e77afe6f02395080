import { citationsOf } from '../../export/words/citation-line.ts';
import { factRow } from '../../export/words/fact-row.ts';
import type { Citation } from '../../model/citation.ts';
import type { RecordValue } from '../../model/record.ts';
import type { Store } from '../../record/store.ts';
import { citationCards, type CardOf } from './citation-cards.ts';
import type { FactCard } from './fact-card.ts';
import { dayOf, partsOf } from './fact-parts.ts';
import { articleUri, factUri } from './uris.ts';

/** How many sentences a card gives where nobody says; of a conflict, each of its sides. */
export const usualCitations = 2;

/** Of a conflict so many sides are given. */
const mostSides = 6;

/** Makes cards of values; the articles that they cite are looked up at once. */
export async function factCards(
  values: readonly RecordValue[],
  store: Store,
  citations: number = usualCitations,
): Promise<readonly FactCard[]> {
  const given = values.flatMap((value) => citationsGiven(value, citations));
  const card = await citationCards(given, store);
  return values.map((value) => cardOf(value, citations, card));
}

/** The card of one value, with one sentence. */
export async function factCardOf(value: RecordValue, store: Store): Promise<FactCard> {
  return cardOf(value, 1, await citationCards(citationsGiven(value, 1), store));
}

function cardOf(value: RecordValue, citations: number, card: CardOf): FactCard {
  const given = citationsGiven(value, citations);
  return {
    ...headOf(value),
    ...partsOf(value),
    ...sidesOf(value, citations, card),
    citations: value.kind === 'conflict' ? [] : given.map(card),
    moreCitations: citationsOf(value).length > given.length,
  };
}

function citationsGiven(value: RecordValue, most: number): readonly Citation[] {
  return value.kind === 'conflict'
    ? value.sides.slice(0, mostSides).flatMap((side) => side.citations.slice(0, most))
    : citationsOf(value).slice(0, most);
}

function headOf(value: RecordValue): Pick<FactCard, 'uri' | 'id' | 'kind' | 'says' | 'on' | 'implied'> {
  const { head, details, implied = null } = factRow(value);
  return {
    uri: value.kind === 'article' ? articleUri(value.id) : factUri(value.id),
    id: value.id,
    kind: value.kind,
    says: [head, ...details].join(' · '),
    on: dayOf(value),
    ...(implied === null ? {} : { implied }),
  };
}

function sidesOf(value: RecordValue, citations: number, card: CardOf): Pick<FactCard, 'sides'> {
  if (value.kind !== 'conflict') return {};
  return {
    sides: value.sides.slice(0, mostSides).map((side) => ({
      value: side.value,
      independentSources: side.independentSources,
      citations: side.citations.slice(0, citations).map(card),
    })),
  };
}
