import type { Basis } from '../../../model/dates.ts';
import type { EventPlace, Place } from '../../../model/place.ts';

/** A place that the words give. */
export const statedPlace = (place: Place): EventPlace => withBasis(place, 'stated');

/** A place that follows from elsewhere: the dateline, another sentence, whose it is; null for none. */
export const impliedPlace = (place: Place | null): EventPlace | null => place && withBasis(place, 'implied');

const withBasis = (place: Place, basis: Basis): EventPlace => ({ ...place, basis });
