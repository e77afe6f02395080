import { placeMeant } from '../pipeline/place-meant.ts';
import { today } from '../pipeline/today.ts';
import { actorsNamedBy, decisionMeant, pairMeant } from '../record/decisions-meant.ts';
import type { Deciding, Judgement, Store } from '../record/store.ts';
import { actorMeant, valueMeant } from '../record/value-meant.ts';
import { noValue } from '../resolve/corrections/set-value.ts';
import type { SplitBy } from '../resolve/judgements.ts';

/** By whom, why and on which day something is decided; the day is today, in UTC, where not given. */
export type Decision = Partial<Pick<Deciding, 'by' | 'why' | 'on'>>;

/**
 * What people decide about a record. A decision is kept beside the articles, obeyed from then on, and told again by `judgements`. Values
 * and actors are meant by ids, first digits or names, as in questions.
 */
export interface RecordDeciding {
  /** Two actors are one, or two events. */
  same(a: string, b: string, decision?: Decision): Promise<Judgement>;
  /** Two actors are not one, or two events. */
  different(a: string, b: string, decision?: Decision): Promise<Judgement>;
  /** One actor is several: each `article`, `name` or `office` has its own. */
  split(actor: string, by: SplitBy, decision?: Decision): Promise<Judgement>;
  /** A conflict is none. */
  dismiss(conflict: string, decision?: Decision): Promise<Judgement>;
  /** A fact is wrong: it is kept, and stands in no list and no brief. */
  reject(fact: string, decision?: Decision): Promise<Judgement>;
  /** What a field of a fact or an actor should say: `set('0645', { field: 'date', value: '2025-10-30' })`. */
  set(value: string, to: FieldTo, decision?: Decision): Promise<Judgement>;
  /** Takes a decision back, by its id or the first digits of it, or the last one that stands; null where none does. */
  undo(judgement?: string): Promise<Judgement | null>;
  /** Every decision, also what was taken back, by day. */
  judgements(): Promise<readonly Judgement[]>;
}

/** A field and what it is to say, as `chancery set` takes them. */
export interface FieldTo {
  readonly field: string;
  readonly value: string;
}

/** Makes what decides about a record. */
export function recordDeciding(store: Store): RecordDeciding {
  const decide = async (verdict: Judgement['verdict'], about: Omit<Deciding, 'on'> & Decision) => {
    const judgement = await store.judge(verdict, { on: today(), ...about });
    await store.settle();
    return judgement;
  };
  const pair = async (verdict: 'same' | 'different', names: readonly [string, string], said?: Decision) => {
    const [a, b] = await pairMeant(names, store);
    return decide(verdict, { a, b, names, ...said });
  };
  const idOf = async (words: string): Promise<string> => (await valueMeant(words, store)).id;
  return {
    same: (a, b, said) => pair('same', [a, b], said),
    different: (a, b, said) => pair('different', [a, b], said),
    split: async (name, field, said) =>
      decide('split', { a: (await actorMeant(name, store)).id, field, ...said }),
    dismiss: async (conflict, said) => decide('dismissed', { a: await idOf(conflict), ...said }),
    reject: async (fact, said) => decide('rejected', { a: await idOf(fact), ...said }),
    set: async (words, { field, value: given }, said) => {
      const about = await valueMeant(words, store);
      const value = field === 'place' && given !== noValue ? await placeMeant(given) : given;
      const named = (await actorsNamedBy(about, { field, value }, store)).map(({ id }) => id);
      return decide('set', { a: about.id, field, value, named, ...said });
    },
    undo: (judgement) => undo(judgement, store),
    judgements: () => store.judgements(),
  };
}

async function undo(id: string | undefined, store: Store): Promise<Judgement | null> {
  const judgement = await decisionMeant(id, store);
  if (judgement === null) return null;
  const revokedOn = today();
  await store.revoke(judgement.id, revokedOn);
  await store.settle();
  return { ...judgement, revokedOn };
}
