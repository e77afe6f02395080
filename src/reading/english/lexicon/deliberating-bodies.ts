import { wordSet } from '../../mechanics/word-list.ts';

/** Last words of the names of bodies whose members sit together: the Security Council "meets" with nobody named. Lower case. */
export const deliberatingHeads: ReadonlySet<string> = wordSet(
  `council assembly committee commission congress parliament cabinet senate forum union organization organisation league bloc community
   nations states conference quartet troika`,
);

/** Nouns in the plural for those who sit for a body or a state: "the union's leaders meet". */
export const sittingMembers: ReadonlySet<string> = wordSet(
  'leader minister official envoy ambassador delegate representative diplomat negotiator commissioner lawmaker member',
);
