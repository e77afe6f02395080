/**
 * What is true of some acts of speech only.
 *
 * - asserts: it says that something is so
 * - bare: it says so and no more; praise, charges and requests are acts by themselves
 * - denies: it says that what another claims is not so
 * - charges: it blames somebody
 * - asks: it wants something of whoever is addressed, an answer or a deed
 * - vows: it gives the speaker's word
 */
export type StatementTrait = 'asserts' | 'bare' | 'denies' | 'charges' | 'asks' | 'vows';

/** What a speech act does, with what is true of it. */
const table = {
  affirm: ['asserts', 'bare'],
  propose: [],
  pledge: ['vows'],
  request: ['asks'],
  praise: ['asserts'],
  criticise: ['asserts', 'charges'],
  deny: ['denies'],
  warn: ['asserts'],
  thank: [],
  congratulate: [],
  report: ['asserts', 'bare'],
  ask: ['asks'],
} as const;

/** What a speech act does. */
export type StatementAct = keyof typeof table;

const traits: Readonly<Record<StatementAct, readonly StatementTrait[]>> = table;

/** The acts of speech, in the order of the table. */
export const statementActs: readonly StatementAct[] = Object.keys(table).filter(
  (name): name is StatementAct => name in table,
);

/** Whether one thing is true of what a speech act does: `speechIs(statement.act, 'denies')`. */
export function speechIs(act: StatementAct, trait: StatementTrait): boolean {
  return traits[act].includes(trait);
}
