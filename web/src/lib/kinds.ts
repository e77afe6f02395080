import type { RecordValue } from '../../../src/model/record.ts';

/** A list of the record: its path, its name, and the conditions that it offers as filters, most useful first. */
export interface Ledger {
  readonly path: string;
  readonly title: string;
  readonly says: string;
  readonly facets: readonly string[];
}

/** The lists in the order of the menu. */
export const ledgers: readonly Ledger[] = [
  {
    path: 'events',
    title: 'Events',
    says: 'who met, called, agreed with or acted against whom',
    facets: ['type', 'status', 'country', 'actor', 'place', 'outlet'],
  },
  {
    path: 'statements',
    title: 'Statements',
    says: 'who said what to whom',
    facets: ['type', 'country', 'actor', 'outlet'],
  },
  {
    path: 'commitments',
    title: 'Promises',
    says: 'what was proposed, pledged, agreed and signed, and what became of it',
    facets: ['stage', 'due', 'country', 'actor', 'outlet'],
  },
  {
    path: 'figures',
    title: 'Figures',
    says: 'which numbers were given, by whom, as of when',
    facets: ['type', 'status', 'country', 'actor', 'outlet'],
  },
  {
    path: 'conflicts',
    title: 'Conflicts',
    says: 'where sources disagree',
    facets: ['type', 'country', 'actor'],
  },
  { path: 'actors', title: 'Actors', says: 'persons, states and bodies', facets: ['country', 'outlet'] },
  { path: 'articles', title: 'Articles', says: 'what has been read', facets: ['outlet'] },
];

/** The condition of a list that chooses by a facet: a country and an actor are both parties. */
export const conditionOf = (facet: string): string =>
  facet === 'country' || facet === 'actor' ? 'with' : facet;

/** What a kind of value is called. */
export const kindNames: Readonly<Record<RecordValue['kind'], string>> = {
  actor: 'actor',
  article: 'article',
  commitment: 'promise',
  conflict: 'conflict',
  event: 'event',
  figure: 'figure',
  judgement: 'decision',
  statement: 'statement',
  story: 'story',
};

/** Where a value is shown. */
export const addressOf = (value: { readonly kind: string; readonly id: string }): string =>
  value.kind === 'article'
    ? `/article/${value.id}`
    : value.kind === 'actor'
      ? `/actor/${value.id}`
      : `/value/${value.id}`;

/** Of which kind the values of a list are, by its path. */
export const kindOfList: Readonly<Record<string, RecordValue['kind']>> = {
  events: 'event',
  statements: 'statement',
  commitments: 'commitment',
  figures: 'figure',
  conflicts: 'conflict',
  actors: 'actor',
  articles: 'article',
};
