import { foldedWords, foldPhrase } from '../../model/fold-text.ts';
import type { ResolvedActor } from '../../resolve/actors/resolve-actors.ts';
import { actorDoubt, tellingNames } from '../../resolve/doubts/actor-doubt.ts';
import { decidedPairs, doubtfulPair, type DoubtfulPair } from '../core/doubtful.ts';
import { standingPairs } from '../core/judgements.ts';
import type { Connection } from './connection.ts';
import { standingRows } from './judgement-rows.ts';
import { actorLookup } from './settled-actors.ts';

/** Of a block of actors so many are compared, of the names of one so many are looked up, and of each so many bearers. */
const [mostInBlock, mostNames, mostBearers] = [200, 4, 50];

/** Of the articles that name the rarer of two actors so many are looked through for the other. */
const mostMentions = 200;

/** The doubtful pairs of which one is an actor of these ids: with those filed under a name alike, and with those who bear one of its names. */
export function actorsInDoubt(connection: Connection, ids: readonly string[]): readonly DoubtfulPair[] {
  const actorOf = actorLookup(connection);
  const isDecided = decidedPairs(standingPairs(standingRows(connection)));
  const near = nearActors(connection);
  const compared = new Set<string>();
  return ids.flatMap((id) => {
    const actor = actorOf(id);
    if (actor === null || actor.type === 'state' || actor.type === 'group') return [];
    compared.add(id);
    return near(actor).flatMap((otherId) => {
      const other = compared.has(otherId) ? null : actorOf(otherId);
      if (other === null || isDecided(actor.members, other.members)) return [];
      const isNamedTogether = (): boolean => areNamedTogether(connection, actor, other);
      const features = actorDoubt(actor, other, { isNamedTogether });
      return features === null ? [] : [doubtfulPair('actor', [id, otherId], features)];
    });
  });
}

/** Finds the actors of the block of an actor, and those elsewhere that bear one of its names. */
function nearActors(connection: Connection): (actor: ResolvedActor) => readonly string[] {
  const blocks = new Map<string, readonly string[]>();
  const blockSql = 'SELECT block FROM fact WHERE id = ?';
  const membersSql = `SELECT id FROM fact WHERE block = ? AND kind = 'actor' LIMIT ${mostInBlock}`;
  return (actor) => {
    const block = connection.get<{ block: string }>(blockSql, actor.id)?.block ?? '';
    const filed = blocks.get(block) ?? connection.all<{ id: string }>(membersSql, block).map(({ id }) => id);
    blocks.set(block, filed);
    const called = tellingNames(actor)
      .slice(0, mostNames)
      .flatMap((name) => bearersOf(connection, name));
    return [...new Set([...filed, ...called])];
  };
}

function bearersOf(connection: Connection, name: string): readonly string[] {
  const rows = connection.all<{ actor: string; name: string }>(
    `SELECT s.actor, n.name FROM actor_text t JOIN actor_name n ON n.seq = t.rowid JOIN actor_signature s ON s.seq = n.signature
     WHERE actor_text MATCH ? AND s.actor IS NOT NULL LIMIT ${mostBearers}`,
    connection.wordQuery(foldedWords(name), 'every'),
  );
  return rows.filter((row) => foldPhrase(row.name) === name).map(({ actor }) => actor);
}

const togetherSql = `SELECT 1 FROM (
    SELECT m.article FROM actor_signature s JOIN actor_mention m ON m.signature = s.seq WHERE s.actor = ? LIMIT ${mostMentions}
  ) named JOIN actor_mention o ON o.article = named.article JOIN actor_signature t ON t.seq = o.signature WHERE t.actor = ? LIMIT 1`;

function areNamedTogether(connection: Connection, a: ResolvedActor, b: ResolvedActor): boolean {
  const [rarer, other] = a.weight <= b.weight ? [a, b] : [b, a];
  return connection.get(togetherSql, rarer.id, other.id) !== undefined;
}
