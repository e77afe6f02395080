import { Failure } from '../../model/failure.ts';
import { foldPhrase } from '../../model/fold-text.ts';
import type { Anchor } from '../../model/judgement.ts';
import type { ActorSignature, CountedActor } from '../../resolve/actor-signature.ts';
import { refusalOf, type Settable } from '../../resolve/corrections/check-setting.ts';
import type { ClaimSignature } from '../../resolve/signature.ts';
import type { Decision } from '../core/judgements.ts';
import type { StoredFact } from '../core/stored-values.ts';
import type { Deciding } from '../store.ts';
import type { Connection } from './connection.ts';
import { anchorOf, knownFact, membersOf, signaturesOf, unknown } from './judged-rows.ts';
import { eventPair } from './decide-events.ts';
import { splittingOf } from './decide-split.ts';

/**
 * A decision with what it is about named by signatures. Throws `id-unknown` where an id names no such value, `usage` for what cannot be
 * decided so.
 */
export function decisionOf(connection: Connection, verdict: Decision['verdict'], about: Deciding): Decision {
  const { a, on, by = null, why = null } = about;
  const plain = {
    verdict,
    a,
    b: null,
    on,
    by,
    why,
    field: null,
    value: null,
    revokedOn: null,
    anchors: [],
    named: [],
  };
  switch (verdict) {
    case 'same':
    case 'different': {
      const b = about.b ?? '';
      const events = eventPair(connection, a, b);
      if (events !== null) return { ...plain, b, anchors: events };
      if (a === b) return { ...plain, b, anchors: anchorsNamed(connection, verdict, about) };
      return { ...plain, b, anchors: [anchorOf(connection, a), anchorOf(connection, b)] };
    }
    case 'split':
      return { ...plain, ...splittingOf(connection, about) };
    case 'dismissed':
      return knownFact(connection, a).kind === 'conflict' ? plain : unknown(a);
    case 'rejected':
      return { ...plain, anchors: membersOf(rejectable(knownFact(connection, a))) };
    case 'set':
      return { ...plain, ...settingOf(connection, about) };
  }
}

function rejectable(row: StoredFact): StoredFact {
  if (row.kind === 'conflict')
    throw new Failure('usage', `${row.id} is a conflict: "dismiss" is for conflicts`);
  if (row.kind === 'actor')
    throw new Failure('usage', `${row.id} is an actor: "set" and "different" are for actors`);
  return row;
}

/**
 * The signatures of one actor by two of its names, which the record has taken for one. Throws `usage` where that says nothing: an actor is the same
 * as itself, and names that articles write of one signature cannot be parted.
 */
function anchorsNamed(
  connection: Connection,
  verdict: 'same' | 'different',
  { a, names }: Deciding,
): readonly Anchor[] {
  if (verdict === 'same') throw new Failure('usage', `both are one already: ${a}`);
  const rows = connection.all<Anchor & { name: string }>(
    'SELECT id, block, name FROM actor_signature WHERE actor = ? ORDER BY id',
    a,
  );
  if (rows.length === 0) return unknown(a);
  const [one, other] = (names ?? []).map((name) =>
    rows.find((row) => foldPhrase(row.name) === foldPhrase(name)),
  );
  if (one === undefined || other === undefined || one === other)
    throw new Failure('usage', `both are ${a}; articles call it ${rows.map((row) => row.name).join(', ')}`);
  return [one, other].map(({ id, block }) => ({ id, block }));
}

function settingOf(
  connection: Connection,
  about: Deciding,
): Pick<Decision, 'anchors' | 'named' | 'field' | 'value'> {
  const { field = '', value = '' } = about;
  const row = knownFact(connection, about.a);
  if (row.kind === 'conflict')
    throw new Failure('usage', `${row.id} is a conflict: its sides follow from the facts`);
  const anchors = row.kind === 'actor' ? signaturesOf(connection, row) : membersOf(row);
  const named = (about.named ?? []).map((actor) => anchorOf(connection, actor).id);
  const refusal = refusalOf(settable(connection, row, anchors[0]), { field, value, named });
  if (refusal !== null) throw new Failure('usage', refusal);
  return { anchors, named, field, value };
}

function settable(connection: Connection, row: StoredFact, { id }: Anchor): Settable {
  if (row.kind === 'actor') {
    const actor = connection.get<ActorSignature>('SELECT * FROM actor_signature WHERE id = ?', id);
    return { ...(actor ?? unknown(row.id)), count: 1, names: [], offices: [] } satisfies CountedActor;
  }
  const kept = connection.get<{ value: string }>('SELECT value FROM signature WHERE id = ?', id);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading
  const signature = JSON.parse(kept?.value ?? unknown(row.id)) as ClaimSignature;
  switch (signature.kind) {
    case 'event':
    case 'statement':
    case 'commitment':
    case 'figure':
      return signature;
    case 'office':
    case 'deed':
    case 'dispute':
      return unknown(row.id);
  }
}
