import { koreanFamily } from '../../world/korean-names.ts';
import { soundOf } from '../names/sounds.ts';
import type { LocalActor } from '../../model/actor.ts';
import { foldedWords, foldPhrase } from '../../model/fold-text.ts';
import { isNameless } from '../../model/nameless.ts';
import type { Reading } from '../../model/reading.ts';
import type { Wording } from '../../model/wording.ts';
import { callKey } from '../call-key.ts';
import { contentId } from '../canonical.ts';
import type { ActorSignature } from '../actor-signature.ts';
import { stateBefore } from '../names/state-before.ts';
import { contentWords } from '../word-overlap.ts';
import { placesJson } from './places-json.ts';
import { unnamedBlock } from './unnamed-block.ts';

/** An actor of one article as the rows of the record hold it. */
export interface KeptActor {
  readonly signature: ActorSignature;
  /** Every naming form in the article, with the names that its alias claims add, sorted; each with its folded form. */
  readonly names: readonly (readonly [name: string, folded: string])[];
  /** JSON of the names alone. */
  readonly namesJson: string;
  /** JSON of the places that name it: sentence, start, end of each. */
  readonly places: string;
}

/** The article's actors in the order of `reading.actors`; two of them may have one signature. */
export function keptActors(reading: Reading, wording: Wording): readonly KeptActor[] {
  const added = aliasNames(reading);
  return reading.actors.map((local, position) =>
    keptActor(local, {
      aliases: added.get(position) ?? [],
      block: isNameless(local) ? unnamedBlock(reading.article.id) : actorBlock(local, wording),
    }),
  );
}

interface Filing {
  /** Names that the article's alias claims give it. */
  readonly aliases: readonly string[];
  readonly block: string;
}

function keptActor(local: LocalActor, { aliases, block }: Filing): KeptActor {
  const name = local.name.normalize('NFC').trim();
  const identity = { type: local.type, name, country: local.country };
  const within = isNameless(local) ? { ...identity, block } : identity;
  const forms = [...local.names, ...aliases].map((form) => form.normalize('NFC'));
  const names = [...new Set([...forms, name])].filter((form) => form !== '').toSorted();
  return {
    signature: { id: contentId('actor-signature', within), block, ...identity },
    names: names.map((form) => [form, foldPhrase(form)] as const),
    namesJson: JSON.stringify(names),
    places: placesJson(local.citations),
  };
}

/**
 * The block of an actor: state by code, person by the sound of the part of the name it is called by (its first four letters,
 * so that spellings meet), organisation by the code of the state that its name begins with, else by its first word that carries meaning.
 */
export function actorBlock(actor: Pick<LocalActor, 'type' | 'name' | 'country'>, wording: Wording): string {
  switch (actor.type) {
    case 'state':
      return `actor:state:${actor.country ?? foldPhrase(actor.name)}`;
    case 'person':
      return `actor:person:${soundBlock(callKey(actor.name, actor.country))}`;
    case 'organization':
    case 'group':
      return `actor:body:${bodyStem(actor.name, wording)}`;
  }
}

/** The first four letters of how a family name sounds: "Zaitsev" and "Zaytsev", "Lee" and "Yi" give one. */
function soundBlock(family: string): string {
  return soundOf(koreanFamily(family) ?? family).slice(0, 4);
}

function bodyStem(name: string, wording: Wording): string {
  const code = stateBefore(name)?.code.toLowerCase();
  return code ?? contentWords(name, wording)[0] ?? foldedWords(name)[0] ?? '';
}

function aliasNames(reading: Reading): ReadonlyMap<number, readonly string[]> {
  const added = new Map<number, readonly string[]>();
  for (const claim of reading.claims) {
    if (claim.kind !== 'alias') continue;
    added.set(claim.of.actor, [...(added.get(claim.of.actor) ?? []), claim.a, claim.b]);
  }
  return added;
}
