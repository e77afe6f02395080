import { Failure } from '../../model/failure.ts';
import type { Anchor } from '../../model/judgement.ts';
import { partsBy, type SplitMember } from '../../resolve/actors/split-judged.ts';
import { splitWays } from '../../resolve/judgements.ts';
import { partedId, partOf, wholeId } from '../../resolve/parted-id.ts';
import type { OfficeSignature } from '../../resolve/signature.ts';
import { storedActor } from '../core/stored-actor.ts';
import { splitByOf, type Decision } from '../core/judgements.ts';
import { officeKey, seenOffices, type OfficeRow } from '../core/office-days.ts';
import type { Deciding } from '../store.ts';
import type { Connection } from './connection.ts';
import { knownFact, signaturesOf } from './judged-rows.ts';

/**
 * The decision that an actor is several, which is about its signatures as any article gives them. Throws `usage` for what is no actor or no way
 * to split, and where the way gives no two parts.
 */
export function splittingOf(
  connection: Connection,
  { a, field }: Deciding,
): Pick<Decision, 'anchors' | 'field'> {
  const row = knownFact(connection, a);
  if (row.kind !== 'actor') throw new Failure('usage', `${a} is no actor: only actors are split`);
  const { name, type } = storedActor(row);
  if (type === 'state') throw new Failure('usage', `${name} is a state, and a state is one`);
  const by = splitByOf(field);
  if (by === null) throw new Failure('usage', `split takes ${splitWays.join(', ')}, not ${field ?? ''}`);
  const signatures = signaturesOf(connection, row);
  const members =
    by === 'name' ? signatures.map(plainMember) : signatures.flatMap((one) => inArticles(connection, one));
  if (partsBy(members, by).length < 2)
    throw new Failure('usage', `${name} cannot be split so: ${unsplittable[by]}`);
  const whole = signatures.map(({ id, block }) => ({ id: wholeId(id), block }));
  return { anchors: [...new Map(whole.map((one) => [one.id, one] as const)).values()], field: by };
}

const unsplittable = {
  article: 'one article alone tells of it; "set" or "reject" what it says of another',
  name: 'all articles call it by one name, of one country; --by article parts those who are called alike',
  office: 'articles give it no offices that part them; --by article parts those who hold one office',
} as const;

const plainMember = ({ id }: Anchor): SplitMember => ({ id, count: 1, offices: [] });

/** A signature as it is in each article that gives it, with the offices that this one gives it. */
function inArticles(connection: Connection, { id }: Anchor): readonly SplitMember[] {
  const articles = connection.all<{ article: string; seq: number; signature: number }>(
    `SELECT a.id AS article, a.seq, s.seq AS signature FROM actor_signature s JOIN actor_mention m ON m.signature = s.seq
     JOIN article a ON a.seq = m.article WHERE s.id = ? ORDER BY a.id`,
    id,
  );
  return articles.map(({ article, seq, signature }) => ({
    id: partOf(id) === null ? partedId(id, article) : id,
    count: 1,
    offices: seenOffices(officesIn(connection, seq, signature)).get(signature) ?? [],
  }));
}

/** The offices that one article gives to the holder of a signature, by their rows. */
function officesIn(connection: Connection, article: number, holder: number): readonly OfficeRow[] {
  const rows = connection.all<{ value: string }>(
    `SELECT DISTINCT s.value FROM party p JOIN signature s ON s.seq = p.signature JOIN claim c ON c.signature = s.seq
     WHERE p.actor = ? AND p.kind = 'office' AND c.article = ?`,
    holder,
    article,
  );
  return rows.flatMap(({ value }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading, of this kind by the query
    const key = officeKey({ holder, office: JSON.parse(value) as OfficeSignature, day: '' });
    return key === null ? [] : [{ ...key, first: '', last: '' }];
  });
}
