import { resolveActors, type ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { compareText } from '../../model/order.ts';
import { correctedActor } from '../../resolve/corrections/correct-signature.ts';
import type { Judgements } from '../../resolve/judgements.ts';
import { traitKey } from '../../resolve/fact-traits.ts';
import type { ActorSignature, CountedActor } from '../../resolve/actor-signature.ts';
import { actorChange, type ActorChange } from './actor-changes.ts';
import type { FactRow, FactText } from './fact-changes.ts';
import { seenOffices, type OfficeRow } from './office-days.ts';
import type { SettledActors } from './settled-actors.ts';
import { storedActor } from './stored-actor.ts';

/** A signature of an actor. */
export interface ActorSignatureRow extends ActorSignature {
  readonly seq: number;
  /** Articles that give it. */
  readonly count: number;
  /** Id of the actor that it belongs to; null where there is none yet. */
  readonly actor: string | null;
}

/** A naming form of an actor signature, with the number of articles that write it. */
export interface ActorNameRow {
  readonly signature: number;
  readonly name: string;
  readonly count: number;
}

/** Blocks of actors that are folded as one, with all that the record holds of them. */
export interface ActorBlocks {
  /** Sorted. */
  readonly blocks: readonly string[];
  readonly rows: readonly ActorSignatureRow[];
  readonly names: readonly ActorNameRow[];
  readonly offices: readonly OfficeRow[];
  /** The actors that the blocks gave before. */
  readonly stored: readonly FactText[];
}

/** What the fold of blocks of actors gives. */
export interface ActorFold {
  readonly facts: readonly FactRow[];
  /** Signatures that belong to another actor than before. */
  readonly joined: readonly { readonly seq: number; readonly actor: string }[];
  /** For each signature what has changed in its actor for the claims that name it; those of which nothing has are left out. */
  readonly changes: readonly { readonly seq: number; readonly change: ActorChange }[];
}

/** What people have decided: who is one and who is not, and what is set of an actor signature. */
export interface ActorDecisions {
  readonly judgements: Judgements;
  readonly correctionsOf: SettledActors['correctionsOf'];
}

/** Folds blocks of actors anew, under the decisions that stand. */
export function foldActors(held: ActorBlocks, { judgements, correctionsOf }: ActorDecisions): ActorFold {
  const rows = held.rows.toSorted((a, b) => compareText(a.id, b.id));
  const counted = countedActors(rows, held).map((one) => correctedActor(one, correctionsOf(one.id).sets));
  const actors = resolveActors(counted, judgements);
  const ownerOf = new Map(actors.flatMap((actor) => actor.members.map((id) => [id, actor] as const)));
  const before = new Map(held.stored.map((row) => [row.id, storedActor(row)] as const));
  const owned = rows.flatMap((row) => {
    const after = ownerOf.get(row.id);
    if (after === undefined) return [];
    const known = row.actor === after.id ? before.get(after.id) : undefined;
    return [{ row, after, change: actorChange(known ?? null, after) }];
  });
  return {
    facts: actors.map((actor) => factRow(actor, held.blocks[0] ?? '')),
    joined: owned
      .filter(({ row, after }) => row.actor !== after.id)
      .map(({ row, after }) => ({ seq: row.seq, actor: after.id })),
    changes: owned
      .filter(({ change }) => change.kind !== 'none')
      .map(({ row, change }) => ({ seq: row.seq, change })),
  };
}

function factRow(actor: ResolvedActor, block: string): FactRow {
  const own = [actor.id, traitKey('type', actor.type)];
  const keys = actor.country === null ? own : [...own, actor.country];
  return { id: actor.id, kind: 'actor', block, start: '', until: '', keys, value: actor };
}

function countedActors(
  rows: readonly ActorSignatureRow[],
  held: Pick<ActorBlocks, 'names' | 'offices'>,
): readonly CountedActor[] {
  const names = Map.groupBy(held.names, (one) => one.signature);
  const offices = seenOffices(held.offices);
  return rows.map(({ seq, id, block, type, name, country, count }) => ({
    id,
    block,
    type,
    name,
    country,
    count,
    names: (names.get(seq) ?? [])
      .toSorted((a, b) => compareText(a.name, b.name))
      .map((one) => [one.name, one.count]),
    offices: offices.get(seq) ?? [],
  }));
}
