import { placeMeant } from '../pipeline/place-meant.ts';
import { actorsNamedBy, pairMeant } from '../record/decisions-meant.ts';
import type { Deciding, Judgement, Store } from '../record/store.ts';
import { actorMeant, valueMeant } from '../record/value-meant.ts';
import type { SentDecision } from './schemas/decisions.ts';

/** Who decides, and on which day. */
export interface Deciders {
  readonly by: string | null;
  readonly on: string;
}

/** Records a decision as a client sends it, with names for ids. Throws `id-unknown`, `id-ambiguous`, and `usage` for what cannot be decided so. */
export async function decide(sent: SentDecision, { by, on }: Deciders, store: Store): Promise<Judgement> {
  const { why } = sent;
  const signed = { on, ...(by === null ? {} : { by }), ...(why === undefined ? {} : { why }) };
  return store.judge(sent.verdict, { ...(await meant(sent, store)), ...signed });
}

/** What a decision is about, by ids. */
async function meant(sent: SentDecision, store: Store): Promise<Omit<Deciding, 'on' | 'by' | 'why'>> {
  switch (sent.verdict) {
    case 'same':
    case 'different': {
      const names = [sent.a, sent.b] as const;
      const [a, b] = await pairMeant(names, store);
      return { a, b, names };
    }
    case 'split':
      return { a: (await actorMeant(sent.a, store)).id, field: sent.field };
    case 'dismissed':
    case 'rejected':
      return { a: (await valueMeant(sent.a, store)).id };
    case 'set':
      return fieldSet(sent, store);
  }
}

async function fieldSet(
  { a, field, value: given }: Extract<SentDecision, { verdict: 'set' }>,
  store: Store,
): Promise<Omit<Deciding, 'on'>> {
  const about = await valueMeant(a, store);
  const value = field === 'place' && given !== 'none' ? await placeMeant(given) : given;
  const named = await actorsNamedBy(about, { field, value }, store);
  return { a: about.id, field, value, named: named.map(({ id }) => id) };
}
