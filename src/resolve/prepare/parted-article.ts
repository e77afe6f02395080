import type { OfficeSignature } from '../signature.ts';
import { partedId, wholeId } from '../parted-id.ts';
import type { KeptActor } from './kept-actors.ts';
import type { KeptClaim, KeptReading } from './kept-reading.ts';

/** What an article tells: all that names actors. */
export type ToldInArticle = Pick<KeptReading, 'actors' | 'claims'>;

/**
 * What an article tells, with actors of its own where people have split them by article or by office: two articles that name two people alike
 * give one signature, so that no fold could tell them apart. `split` holds the ids of those signatures. What other splits have parted before
 * makes no difference; without any the article tells what was read in it.
 */
export function partedArticle(
  told: ToldInArticle,
  article: string,
  split: ReadonlySet<string>,
): ToldInArticle {
  const { actors, claims } = asRead(told, article);
  const ids = actors.map(({ signature }) => signature.id).filter((id) => split.has(id));
  if (ids.length === 0) return { actors, claims };
  const parting = { from: ids, to: (id: string) => partedId(id, article) };
  const naming = claims.map((one) => renamed(one, parting));
  // Who disputes over a claim that is now the article's own names it by its new id.
  const own = naming.filter((one, at) => one !== claims[at]).map((one) => wholeId(one.signatureId));
  return {
    actors: actors.map((one) => (split.has(one.signature.id) ? withId(one, parting.to) : one)),
    claims: naming.map((one) => (one.kind === 'dispute' ? renamed(one, { ...parting, from: own }) : one)),
  };
}

function asRead({ actors, claims }: ToldInArticle, article: string): ToldInArticle {
  const ids = [...actors.map(({ signature }) => signature.id), ...claims.map((one) => one.signatureId)];
  const from = [...new Set(ids)].filter((id) => id === partedId(wholeId(id), article));
  if (from.length === 0) return { actors, claims };
  return {
    actors: actors.map((one) => withId(one, wholeId)),
    claims: claims.map((one) => renamed(one, { from, to: wholeId })),
  };
}

interface Renaming {
  readonly from: readonly string[];
  readonly to: (id: string) => string;
}

function withId(actor: KeptActor, to: Renaming['to']): KeptActor {
  return { ...actor, signature: { ...actor.signature, id: to(actor.signature.id) } };
}

/** A claim whose signature names what it names by new ids; the claim itself where it names none of them. */
function renamed(claim: KeptClaim, { from, to }: Renaming): KeptClaim {
  const signature = from.reduce((text, id) => text.replaceAll(`"${id}"`, `"${to(id)}"`), claim.signature);
  if (signature === claim.signature) return claim;
  return {
    ...claim,
    signature,
    signatureId: to(wholeId(claim.signatureId)),
    parties: claim.parties.map((id) => (from.includes(id) ? to(id) : id)),
    office: claim.office === null ? null : officeIn(signature),
  };
}

/** The office that the JSON of a signature holds. */
function officeIn(signature: string): OfficeSignature {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keptReading, for a claim of an office
  return JSON.parse(signature) as OfficeSignature;
}
