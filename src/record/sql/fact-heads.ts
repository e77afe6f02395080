import type { ActorHead } from '../../model/record.ts';
import { canonicalJson } from '../../resolve/canonical.ts';
import { measureInWords } from '../../resolve/figures/subject-in-words.ts';
import { presentActor } from '../../resolve/present/present-fact.ts';
import { factOf, type StoredFact } from '../core/stored-values.ts';
import type { FigureMeasure } from '../store.ts';
import type { Connection } from './connection.ts';
import { actorLookup } from './settled-actors.ts';

/** The heads of actors, in the order of the ids given; an id that is none is left out. */
export function actorHeads(connection: Connection, ids: readonly string[]): readonly ActorHead[] {
  const actorOf = actorLookup(connection);
  return ids.flatMap((id) => {
    const actor = actorOf(id);
    if (actor === null) return [];
    const { citations: _none, ...head } = presentActor(actor, []);
    return [head];
  });
}

/** What figures measure, in the order of the ids given; an id that is no figure's is left out. */
export function measuresOf(connection: Connection, figures: readonly string[]): readonly FigureMeasure[] {
  const sql = `SELECT id, kind, value FROM fact WHERE id = ? AND kind = 'figure'`;
  return figures.flatMap((figure) => {
    const row = connection.get<StoredFact>(sql, figure);
    const fact = row === undefined ? null : factOf(row);
    if (fact?.kind !== 'figure') return [];
    const { unit, currency } = fact.quantity;
    return [
      {
        figure,
        key: canonicalJson([currency ?? unit, fact.subject]),
        name: measureInWords(fact.subject, fact),
      },
    ];
  });
}
