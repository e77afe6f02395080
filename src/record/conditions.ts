/** How the text of a condition is read: names or words as they are, a day, month or year, a whole number from 1, or nothing behind it. */
export type Takes = 'names' | 'words' | 'day' | 'days' | 'count' | 'cursor' | 'flag';

/** A condition of a list or a search: an option of the command line and a parameter of the API alike. */
export interface Condition {
  readonly takes: Takes;
  /** What stands for its value in help. */
  readonly value: string;
  /** What it asks for, in words. */
  readonly says: string;
}

/** Every condition by its name in a query; the command line writes the name in kebab case. */
export const conditions = {
  with: {
    takes: 'names',
    value: 'actor',
    says: 'only those in which each of these takes part: a name, an ISO code or an id',
  },
  since: { takes: 'day', value: 'date', says: 'from this day, month or year on' },
  until: { takes: 'day', value: 'date', says: 'up to this day, month or year' },
  newSince: { takes: 'day', value: 'date', says: 'only what no article from before this day tells' },
  outlet: { takes: 'names', value: 'name', says: 'only what one of these outlets reports' },
  type: {
    takes: 'names',
    value: 'type',
    says: 'events by PLOVER type or act, statements by act, figures by concept, conflicts by what they are about, actors by type',
  },
  status: {
    takes: 'names',
    value: 'status',
    says: 'events that happened, are planned, denied …; figures that are actual, target …',
  },
  place: { takes: 'names', value: 'place', says: 'events and figures of a place or a country' },
  stage: {
    takes: 'names',
    value: 'stage',
    says: 'commitments that have come so far: proposed, pledged, agreed, signed …',
  },
  due: {
    takes: 'days',
    value: 'date',
    says: 'commitments that fall due in this year, month or day',
  },
  between: { takes: 'names', value: 'actor', says: 'two parties that both take part: VNM KOR' },
  about: { takes: 'words', value: 'words', says: 'only those whose sentences hold all these words' },
  rejected: {
    takes: 'flag',
    value: '',
    says: 'what people have rejected or dismissed, instead of what stands',
  },
  limit: { takes: 'count', value: 'n', says: 'at most so many' },
  after: { takes: 'cursor', value: 'cursor', says: 'go on behind a page: the cursor that it ended with' },
} as const;

/** The name of a condition. */
export type ConditionName = keyof typeof conditions;

/** Whom, when, and since when: what lists of every kind choose by. */
const basicNames = ['with', 'since', 'until', 'newSince'] as const;

/** What the values of some kinds have, and their lists choose by. */
const traitNames = ['outlet', 'type', 'status', 'place', 'stage', 'due'] as const;

/** A condition that `list` and `search` share. */
export type FilterName = (typeof basicNames)[number] | (typeof traitNames)[number];

/** The conditions that `list` and `search` share, in the order of help. */
export const filterNames: readonly FilterName[] = [...basicNames, ...traitNames];

/** Those that lists have beside those of a search. */
export const listNames = ['between', 'about'] as const;

/** The days between which something was: what every question about facts takes. */
export const periodNames = ['since', 'until'] as const;

/** Which part of a list is given. */
export const pageNames = ['limit', 'after'] as const;
