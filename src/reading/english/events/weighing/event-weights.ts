/** Whole-number weights of features by name; a feature that is missing weighs nothing. */
export type WeightTable = ReadonlyMap<string, number>;

/** What was learnt from annotated articles: which party a sentence's event is likely to have, and which draft is an event. */
export interface EventWeights {
  /** Weights of a party of the sentence that the rules did not give the event. */
  readonly party: WeightTable;
  /** Weights of an event that the rules drafted without enough parties, with its likely parties. */
  readonly event: WeightTable;
}

/** The factor between logits and weights: a weight of 100 is a logit of 1. */
export const weightScale = 100;

/** The sum of the weights of these features, a logit times `weightScale`. */
export function weigh(table: WeightTable, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += table.get(feature) ?? 0;
  return sum;
}

/**
 * Reads the table of weights: a line a feature, "party" or "event", the feature, its weight, between tabs.
 *
 * Throws a `SyntaxError` at a line of another form.
 */
export function readEventWeights(text: string): EventWeights {
  const tables = { party: new Map<string, number>(), event: new Map<string, number>() };
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [table, feature, weight] = line.split('\t');
    const value = Number(weight);
    if ((table !== 'party' && table !== 'event') || !Number.isSafeInteger(value))
      throw new SyntaxError(`no weight: ${line}`);
    tables[table].set(feature, value);
  }
  return tables;
}
