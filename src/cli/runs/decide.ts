import type { Judgement, Store } from '../../record/store.ts';
import { articleNames } from '../../record/article-names.ts';
import { decisionMeant, pairMeant } from '../../record/decisions-meant.ts';
import { actorMeant, actorsMeant, shownId, valueMeant } from '../../record/value-meant.ts';
import type { SplitBy } from '../../resolve/judgements.ts';
import type { RecordedActor } from '../../model/record.ts';
import { decidedBy, type DecidingOptions } from '../deciding.ts';
import type { Session } from '../session.ts';
import { decisionsInWords } from '../show/decision-names.ts';

/** What a decision is made in. */
export interface DecidingAt {
  readonly store: Store;
  readonly session: Session;
}

/** Tells a decision: its id to standard output, what it says and how it is undone to people. */
export async function tellDecision(judgement: Judgement, { store, session }: DecidingAt): Promise<void> {
  const [line = ''] = await decisionsInWords([judgement], store);
  session.output.message(line);
  session.output.message('"chancery undo" takes it back');
  session.output.data(judgement.id);
}

/** Decides that two actors are one or two, by ids or names. */
export async function decidePair(
  verdict: 'same' | 'different',
  { names, options }: { readonly names: readonly [string, string]; readonly options: DecidingOptions },
  at: DecidingAt,
): Promise<void> {
  const [a, b] = await pairMeant(names, at.store);
  const judgement = await at.store.judge(verdict, { a, b, names, ...decidedBy(options) });
  // The decision is told before it is applied: two actors that have become one have only one name.
  await tellDecision(judgement, at);
  await at.store.settle();
}

/** Decides that a fact is wrong, or that a conflict is none. */
export async function decideOn(
  verdict: 'rejected' | 'dismissed',
  { id, options }: { readonly id: string; readonly options: DecidingOptions },
  at: DecidingAt,
): Promise<void> {
  const value = await valueMeant(id, at.store);
  const judgement = await at.store.judge(verdict, { a: value.id, ...decidedBy(options) });
  await tellDecision(judgement, at);
  await at.store.settle();
}

/** So many of those that an actor has been split into are told one by one. */
const mostTold = 20;

/** Decides that one actor is several, and tells who they now are, each with an article that names it. */
export async function decideSplit(
  { name, by, options }: { readonly name: string; readonly by: SplitBy; readonly options: DecidingOptions },
  at: DecidingAt,
): Promise<void> {
  const { store, session } = at;
  const actor = await actorMeant(name, store);
  const names = [actor.name, ...actor.aliases];
  const before = new Set((await bearersOf(names, store)).map((one) => one.id));
  // The option --by says here how the reports are split, so the name of the person comes from the environment alone.
  const judgement = await store.judge('split', { a: actor.id, field: by, ...decidedBy(options) });
  await tellDecision(judgement, at);
  await store.settle();
  const parts = (await bearersOf(names, store)).filter((one) => !before.has(one.id));
  const told = parts.slice(0, mostTold);
  const nameOf = await articleNames(
    told.flatMap((one) => one.citations.slice(0, 1)),
    store,
  );
  for (const part of told)
    session.output.message(
      `now: ${part.name} [${await shownId(part, store)}] in ${nameOf(part.citations[0].article)}`,
    );
  if (parts.length > told.length) session.output.message(`and ${parts.length - told.length} more`);
}

/** The actors that any of some names may mean, each once. */
async function bearersOf(names: readonly string[], store: Store): Promise<readonly RecordedActor[]> {
  const found = (await Promise.all(names.map((one) => actorsMeant(one, store)))).flat();
  return [...new Map(found.map((one) => [one.id, one] as const)).values()];
}

/** Takes a decision back: the one whose id begins so, or the last that was made and stands. */
export async function undo(
  id: string | undefined,
  on: string,
  { store, session }: DecidingAt,
): Promise<void> {
  const judgement = await decisionMeant(id, store);
  if (judgement === null) {
    session.output.message('nothing to undo: no decision stands');
    session.failed = true;
    return;
  }
  await store.revoke(judgement.id, on);
  await store.settle();
  const [line = ''] = await decisionsInWords([{ ...judgement, revokedOn: on }], store);
  session.output.message(`taken back: ${line}`);
}
