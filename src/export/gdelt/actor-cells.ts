import type { ActorHead, RecordedParty } from '../../model/record.ts';
import { cameoTypeOf, codesOfBody } from '../../world/cameo-actors.ts';
import { sectorsOf } from '../sectors-of.ts';
import type { GdeltCells } from './gdelt-columns.ts';

/** The most types of an actor that there are columns for. */
const mostTypes = 3;

/** The cells of one of the two actors of a line; none where there is no such party. Its whole code is its parts in a row: "VNMGOV". */
export function actorCells(
  which: 'Actor1' | 'Actor2',
  party: RecordedParty | null,
  head: ActorHead | null,
): GdeltCells {
  if (party === null) return {};
  const body = head === null ? null : codesOfBody(head.name);
  const country = head?.country ?? '';
  const types = typesOf(head, body !== null);
  const group = body?.cameo ?? '';
  return {
    [`${which}Code`]: [country, ...(body === null ? types : ['IGO', group])].join(''),
    [`${which}Name`]: party.name.toUpperCase(),
    [`${which}CountryCode`]: country,
    [`${which}KnownGroupCode`]: group,
    [`${which}Type1Code`]: types[0] ?? '',
    [`${which}Type2Code`]: types[1] ?? '',
    [`${which}Type3Code`]: types[2] ?? '',
  };
}

/** CAMEO's types of an actor; a state as a whole has none, and a body of the world is an IGO. */
function typesOf(head: ActorHead | null, isBody: boolean): readonly string[] {
  if (isBody) return ['IGO'];
  if (head === null || head.type === 'state') return [];
  return [...new Set(sectorsOf(head).map(cameoTypeOf))].slice(0, mostTypes);
}
