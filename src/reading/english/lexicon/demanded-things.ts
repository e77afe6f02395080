import { wordSet } from '../../mechanics/word-list.ts';

/** What parties hold, make or keep, in the singular: who says that it must be so asks it of them ("the talks must ensure"). */
export const demandedThings: ReadonlySet<string> = wordSet(
  `talk negotiation dialogue process meeting summit conference agreement deal accord truce ceasefire treaty resolution settlement
   solution plan sanction embargo blockade siege attack war conflict violence bombing fighting raid election prisoner hostage
   detainee captive troop force weapon missile border crossing corridor aid access trade law right sovereignty`,
);

/** Who is to act, in the singular, where the text does not say who they are: "all parties", "the regime". */
export const demandedParties: ReadonlySet<string> = wordSet(
  `country nation state government regime administration authority leader leadership party side community power council
   parliament congress assembly army military troop minister president claimant member ally partner neighbour neighbor company firm
   court police rebel militia militant opposition politician official`,
);

/** Verbs of blame, in the passive no demand on those who do wrong: "must be condemned". */
export const blamingVerbs: ReadonlySet<string> = wordSet(
  'condemn blame denounce deplore hold remember note consider see regard understand say congratulate praise commend welcome thank',
);

/** Verbs of the mind, whose doing is warned of and not demanded: "should expect". */
export const minded: ReadonlySet<string> = wordSet('expect know fear worry understand realise realize');
