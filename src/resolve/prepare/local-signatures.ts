import type { LocalActor } from '../../model/actor.ts';
import type { Reading } from '../../model/reading.ts';
import { callKey } from '../call-key.ts';
import { contentId } from '../canonical.ts';
import { contentWords, foldedWords, foldPhrase } from '../../model/fold-text.ts';
import type { ActorSignature } from '../signature.ts';

/** An actor of one article as the record keeps it. */
export interface PreparedActor {
  readonly signature: ActorSignature;
  /** Every naming form in the article, with the names that its alias claims add, sorted. */
  readonly names: readonly string[];
  readonly local: LocalActor;
}

/**
 * The block of an actor: state by code, person by the part of the name it is called by (its first four letters,
 * so that spellings meet), organisation by its first word that carries meaning.
 */
export function actorBlock(actor: Pick<LocalActor, 'type' | 'name' | 'country'>): string {
  switch (actor.type) {
    case 'state':
      return `actor:state:${actor.country ?? foldPhrase(actor.name)}`;
    case 'person':
      return `actor:person:${callKey(actor.name, actor.country).slice(0, 4)}`;
    case 'organization':
    case 'group':
      return `actor:body:${contentWords(actor.name)[0] ?? foldedWords(actor.name)[0] ?? ''}`;
  }
}

/** The signatures of the article's actors, in the order of `reading.actors`. */
export function prepareActors(reading: Reading): readonly PreparedActor[] {
  const added = aliasNames(reading);
  return reading.actors.map((local, position) => {
    const name = local.name.normalize('NFC').trim();
    const block = actorBlock(local);
    const identity = { type: local.type, name, country: local.country };
    const names = new Set(
      [...local.names, ...(added.get(position) ?? [])].map((form) => form.normalize('NFC')),
    );
    names.add(name);
    return {
      signature: { id: contentId('actor-signature', identity), block, ...identity },
      names: [...names].filter((form) => form !== '').toSorted(),
      local,
    };
  });
}

function aliasNames(reading: Reading): ReadonlyMap<number, readonly string[]> {
  const added = new Map<number, readonly string[]>();
  for (const claim of reading.claims) {
    if (claim.kind !== 'alias') continue;
    added.set(claim.of.actor, [...(added.get(claim.of.actor) ?? []), claim.a, claim.b]);
  }
  return added;
}
