import { factRow } from '../../export/words/fact-row.ts';
import { judgementInWords } from '../../export/words/judgement-in-words.ts';
import { Failure } from '../../model/failure.ts';
import type { Judgement, Store } from '../../record/store.ts';

/** The longest that a value is called in a line on a decision. */
const longestName = 60;

/** Decisions in words, with what they are about by name; by id where the record no longer has it. */
export async function decisionsInWords(
  judgements: readonly Judgement[],
  store: Store,
): Promise<readonly string[]> {
  const ids = new Set(judgements.flatMap(({ a, b }) => (b === null ? [a] : [a, b])));
  const names = new Map<string, string>();
  for (const id of ids) {
    const name = await nameOfValue(id, store);
    if (name !== null) names.set(id, name);
  }
  return judgements.map((one) => judgementInWords(one, (id) => names.get(id) ?? id));
}

async function nameOfValue(id: string, store: Store): Promise<string | null> {
  try {
    const value = await store.show(id);
    if (value.kind === 'actor') return value.name;
    const { head } = factRow(value);
    return `“${head.length > longestName ? `${head.slice(0, longestName).replace(/\s\S*$/, '')} …` : head}”`;
  } catch (error) {
    if (error instanceof Failure && error.code === 'id-unknown') return null;
    throw error;
  }
}
