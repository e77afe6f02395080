import type { Wording } from '../../model/wording.ts';
import { lastDayOf } from '../../resolve/block-of.ts';
import { sortedSet } from '../../model/order.ts';
import { factActors, factCountries, factDays } from '../../resolve/fact-keys.ts';
import { factTraits } from '../../resolve/fact-traits.ts';
import type { ActorLookup, Fact } from '../../resolve/facts.ts';
import { quartersAround, undatedBeside } from '../../resolve/figures/figure-period.ts';
import { officesKnownBy } from '../../resolve/offices/offices-known-by.ts';
import { resolveBlock } from '../../resolve/resolve-block.ts';
import type { ClaimSignature, Counted } from '../../resolve/signature.ts';
import type { FactRow } from './fact-changes.ts';
import { isRejectedBlock, rejectedKind } from './rejected.ts';
import { resolvedSignature, type SettledActors } from './settled-actors.ts';

/** A claim signature of a block. */
export interface ClaimSignatureRow {
  readonly seq: number;
  readonly id: string;
  /** JSON of the signature. */
  readonly value: string;
  /** Claims that make it. */
  readonly count: number;
  /** Id of the fact that it is a member of; null where there is none yet. */
  readonly fact: string | null;
  /** JSON: rows of the first few of its articles, up to `witnessLimit`. */
  readonly witnesses: string;
}

/** A block of claims with what its fold looks at. */
export interface ClaimBlock {
  readonly block: string;
  readonly rows: readonly ClaimSignatureRow[];
  /** The rows of `blocksBeside`. */
  readonly beside: readonly ClaimSignatureRow[];
  /** The rows of `quartersAround`; null as long as no fold has asked for them. */
  readonly around: readonly ClaimSignatureRow[] | null;
}

/** What the fold of a block of claims gives. */
export interface ClaimFold {
  readonly facts: readonly FactRow[];
  /** Signatures that are a member of another fact than before, or of none. */
  readonly joined: readonly { readonly seq: number; readonly fact: string | null }[];
  /** Whether it has asked for the quarters around: where they were not given it must be folded again with them. */
  readonly asksAround: boolean;
}

/** The blocks whose members the fold of a block holds against its own. */
export function blocksBeside(block: string): readonly string[] {
  const undated = undatedBeside(block);
  return undated === null ? [] : [undated];
}

/** Whether the fold of a block may ask for others around it. */
export function mayAskAround(block: string): boolean {
  return quartersAround(block).length > 0;
}

/** Of the blocks that begin with the name of one of undated figures, the quarters whose folds look at it. */
export function quartersLookingAt(undated: string, blocks: readonly string[]): readonly string[] {
  return blocks.filter((one) => undatedBeside(one) === undated);
}

/** What a fold knows besides the claims: the actors, and the language of the articles. */
export interface FoldKnowledge {
  readonly actors: SettledActors;
  readonly wording: Wording;
}

/** Folds one block of claims anew. */
export function foldClaims(
  { block, rows, beside, around }: ClaimBlock,
  { actors, wording }: FoldKnowledge,
): ClaimFold {
  let asksAround = false;
  const counted = (held: readonly ClaimSignatureRow[]): readonly Counted<ClaimSignature>[] =>
    held.map((row) => countedClaim(row, actors));
  const members = {
    members: counted(rows),
    beside: counted(beside),
    around: () => {
      asksAround = true;
      return counted(around ?? []);
    },
  };
  const actorOf = officesKnownBy(lastDayOf(block), actors.actorOf);
  const pairs = actors.pairsAmong(rows.map(({ id }) => id));
  const resolved = resolveBlock(members, { actorOf, wording, pairs });
  // What is rejected contradicts nothing.
  const facts = isRejectedBlock(block) ? resolved.filter((fact) => fact.kind !== 'conflict') : resolved;
  return {
    facts: facts.map((fact) => factRow(fact, block, actors.actorOf)),
    joined: joinedNow(rows, facts),
    asksAround,
  };
}

function joinedNow(rows: readonly ClaimSignatureRow[], facts: readonly Fact[]): ClaimFold['joined'] {
  const factOf = new Map(
    facts.flatMap((fact) => ('members' in fact ? fact.members.map((id) => [id, fact.id] as const) : [])),
  );
  return rows.flatMap((row) => {
    const fact = factOf.get(row.id) ?? null;
    return fact === row.fact ? [] : [{ seq: row.seq, fact }];
  });
}

/** A claim signature as its block knows it. */
export function countedClaim(row: ClaimSignatureRow, actors: SettledActors): Counted<ClaimSignature> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by the store's query
  const witnesses = (JSON.parse(row.witnesses) as readonly number[]).map(String);
  return {
    id: row.id,
    signature: resolvedSignature(row, actors),
    count: row.count,
    articles: witnesses.length < 2 ? witnesses : sortedSet(witnesses),
  };
}

function factRow(fact: Fact, block: string, actorOf: ActorLookup): FactRow {
  const actors = factActors(fact);
  const countries = actors.flatMap((id) => actorOf(id)?.country ?? []);
  const keys = [...actors, ...countries, ...factCountries(fact), ...factTraits(fact)];
  const kind = isRejectedBlock(block) ? rejectedKind(fact.kind) : fact.kind;
  return { id: fact.id, kind, block, ...factDays(fact), keys, value: fact };
}
