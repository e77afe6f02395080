import { resolveCommitments } from './commitments/resolve-commitments.ts';
import { resolveEvents } from './events/resolve-events.ts';
import type { Fact, Folding } from './facts.ts';
import { resolveFigures } from './figures/resolve-figures.ts';
import { findOfficeConflicts } from './offices/find-office-conflicts.ts';
import { resolveDisputes } from './disputes/resolve-disputes.ts';
import { saidBy } from './shared-fields.ts';
import type { ClaimSignature, Counted, StatementSignature } from './signature.ts';
import { resolveStatements } from './statements/resolve-statements.ts';

/** The members of a block whose signatures are of one kind. */
function ofKind<K extends ClaimSignature['kind']>(
  members: readonly Counted<ClaimSignature>[],
  kind: K,
): readonly Counted<Extract<ClaimSignature, { kind: K }>>[] {
  return members.filter(
    (one): one is Counted<Extract<ClaimSignature, { kind: K }>> => one.signature.kind === kind,
  );
}

/** The members of a block, and those of other blocks that its fold looks at too: of them it makes no facts. */
export interface BlockMembers {
  readonly members: readonly Counted<ClaimSignature>[];
  /** Compared with the members as if they were of the block. */
  readonly beside: readonly Counted<ClaimSignature>[];
  /** Asked only who gives exchanged figures rightly, and only where the members seem to exchange some. */
  readonly around: () => readonly Counted<ClaimSignature>[];
}

/**
 * Everything that one block of claims gives: its facts and its conflicts. The parties in the signatures are ids
 * of resolved actors. A pure function of the members; their order does not matter.
 */
export function resolveBlock({ members, beside, around }: BlockMembers, folding: Folding): readonly Fact[] {
  const { actorOf, wording } = folding;
  const events = resolveEvents(ofKind(members, 'event'), folding);
  const figures = resolveFigures(ofKind(members, 'figure'), {
    beside: ofKind(beside, 'figure'),
    around: () => ofKind(around(), 'figure'),
    wording: wording.figures,
  });
  const facts: Readonly<Record<ClaimSignature['kind'], readonly Fact[]>> = {
    event: [...events.events, ...events.conflicts],
    statement: resolveStatements(ofKind(members, 'statement'), wording),
    commitment: resolveCommitments(ofKind(members, 'commitment'), ofKind(members, 'deed'), wording),
    // A deed is a step of the undertaking that it closes.
    deed: [],
    figure: [...figures.figures, ...figures.conflicts],
    dispute: resolveDisputes(ofKind(members, 'dispute'), wording),
    office: findOfficeConflicts(ofKind(members, 'office'), actorOf),
  };
  return Object.values(facts).flat();
}

function withSpeakers(
  statement: StatementSignature,
  actorOf: (signatureId: string) => string,
): StatementSignature {
  const { speaker, jointly = [], addressee } = statement;
  const said = [speaker, ...jointly].map(actorOf);
  return { ...saidBy(statement, said), addressee: addressee === null ? null : actorOf(addressee) };
}

/** The same signature with every actor signature id replaced by the id of the actor it belongs to. */
export function withActors(
  signature: ClaimSignature,
  actorOf: (signatureId: string) => string,
): ClaimSignature {
  const orNull = (id: string | null): string | null => (id === null ? null : actorOf(id));
  switch (signature.kind) {
    case 'event':
      return {
        ...signature,
        participants: signature.participants.map((one) => ({ ...one, actor: actorOf(one.actor) })),
      };
    case 'statement':
      return withSpeakers(signature, actorOf);
    case 'commitment':
    case 'deed':
      return { ...signature, by: signature.by.map(actorOf), to: signature.to.map(actorOf) };
    case 'figure':
      return { ...signature, saidBy: orNull(signature.saidBy) };
    case 'dispute':
      return { ...signature, asserter: orNull(signature.asserter), denier: orNull(signature.denier) };
    case 'office':
      return { ...signature, holder: actorOf(signature.holder) };
  }
}
