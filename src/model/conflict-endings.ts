import type { ConflictAbout } from './record.ts';

/** Why the sides of a conflict cannot all stand, by what it is about. */
export const conflictEndings: Readonly<Record<ConflictAbout, string>> = {
  figure: 'they cannot both be right of one thing at one time',
  date: 'one happening cannot have been on both days',
  place: 'one happening cannot have been in both places',
  office: 'both cannot be so at one time',
  participants: 'one seat cannot have been held by both',
  denial: 'what one side puts forward the other denies or rejects',
  swap: 'the two figures look exchanged',
  revision: 'it was changed',
};
