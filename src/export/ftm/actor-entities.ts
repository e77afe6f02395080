import { foldedWords } from '../../model/fold-text.ts';
import type { RecordedActor, RecordedOffice } from '../../model/record.ts';
import { codesOfBody } from '../../world/cameo-actors.ts';
import { codesOfState } from '../../world/state-codes.ts';
import { countryName } from '../../world/country-words.ts';
import { ftmEntity, type FtmEntity } from './ftm-entity.ts';

const schemas = {
  person: 'Person',
  organization: 'Organization',
  state: 'PublicBody',
  group: 'LegalEntity',
} as const;

/** The code of a country as FollowTheMoney writes it: two small letters; null where there is none. */
export const ftmCountry = (country: string | null): string | null =>
  codesOfState(country ?? '')?.alpha2.toLowerCase() ?? null;

/** An actor, and for a person each office with who holds it. The articles that name an actor are its proof. */
export function actorEntities(actor: RecordedActor): readonly FtmEntity[] {
  const { id, type, name, aliases, country, offices, citations } = actor;
  const entity = ftmEntity(id, schemas[type], {
    name,
    alias: aliases,
    country: ftmCountry(country),
    topics: topicsOf(actor),
    proof: citations.map(({ article }) => article),
  });
  return [entity, ...(type === 'person' ? offices.flatMap((office) => officeEntities(id, office)) : [])];
}

function topicsOf({ type, name }: RecordedActor): readonly string[] {
  if (type === 'state') return ['gov.national'];
  return type === 'organization' && codesOfBody(name) !== null ? ['gov.igo'] : [];
}

/** A post, which all who hold it share, and that this person holds it. */
function officeEntities(
  holder: string,
  { title, of, from, to, seenOn }: RecordedOffice,
): readonly FtmEntity[] {
  const key = foldedWords(`${title} ${of ?? ''}`).join('-');
  const isState = of !== null && codesOfState(of) !== null;
  const whose = of === null ? '' : ` of ${isState ? countryName(of) : of}`;
  const post = ftmEntity(`post-${key}`, 'Position', {
    name: `${title}${whose}`,
    country: isState ? ftmCountry(of) : null,
  });
  const held = ftmEntity(`held-${holder}-${key}`, 'Occupancy', {
    holder,
    post: post.id,
    startDate: from,
    endDate: to,
    date: seenOn,
  });
  return [post, held];
}
