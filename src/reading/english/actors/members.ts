import type { Cast as AnyCast, CastMember } from '../../mechanics/cast.ts';
import type { Focus as AnyFocus } from '../../mechanics/focus.ts';
import type { OfficePhrase } from '../names/office-phrase.ts';

/** An actor in the making, with the offices that English phrases give it. */
export type Member = CastMember<OfficePhrase>;

/** The actors of an English article while they are being found. */
export type Cast = AnyCast<OfficePhrase>;

/** Who of them has been spoken of lately. */
export type Focus = AnyFocus<OfficePhrase>;

/** Whether a member is a person. */
export const isPerson = ({ type }: Member): boolean => type === 'person';
