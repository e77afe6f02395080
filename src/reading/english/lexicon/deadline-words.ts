import { phraseList } from '../../mechanics/word-list.ts';

const either = ['by', 'before', 'until', 'within', 'in'];

/** Words before a date that make it a term: "by May", "no later than 2030", "the end of June". */
export const deadlineLeads: readonly string[] = [
  ...either,
  ...phraseList('till, through, no later than, not later than, for, during, end of'),
];

/** Words that a date's own words may open with and that make it a term: "next year", "early 2027", "within a week". */
export const deadlineOpeners: readonly string[] = [
  ...either,
  ...phraseList('between, from, no later, this, next, later, the next, early, late, end'),
];
