import { wordSet } from '../../mechanics/word-list.ts';

/** Deeds of force that are threatened, by lemma: "we will destroy their fleet". */
export const threatenedDeeds: ReadonlySet<string> = wordSet(
  'retaliate destroy annihilate crush obliterate punish unleash bomb sink shoot pulverize pulverise eradicate exterminate avenge',
);

/** Answers that are a threat only where words beside them say so: "will respond forcefully". */
export const answeringDeeds: ReadonlySet<string> = wordSet('respond react reply act answer reciprocate');

/** How an answer that is a threat is given: "will respond forcefully". */
export const firmAdverbs: ReadonlySet<string> = wordSet(
  'firmly forcefully decisively resolutely strongly accordingly harshly swiftly sternly mercilessly severely militarily',
);

/** What is threatened as a thing given or taken: "will take countermeasures". */
export const reprisals: ReadonlySet<string> = wordSet(
  'countermeasure counter-measure retaliation reprisal revenge counterattack vengeance',
);

/** What is a threat where a firm adjective stands beside it: "will take resolute measures". */
export const answers: ReadonlySet<string> = wordSet('measure step action response answer reaction blow');

/** Adjectives of an answer that is a threat: "necessary measures". */
export const firmAdjectives: ReadonlySet<string> = wordSet(
  `necessary resolute firm forceful strong retaliatory decisive harsh tough severe crushing devastating proportionate military
   corresponding punitive reciprocal stern swift robust`,
);

/** What befalls those who are threatened: "will face consequences". */
export const ills: ReadonlySet<string> = wordSet(
  'consequence sanction retaliation price punishment reprisal isolation wrath response destruction annihilation penalty',
);

/** Verbs of what befalls those who are threatened: "would pay a price". */
export const sufferingVerbs: ReadonlySet<string> = wordSet('face pay suffer bear risk incur');

/** Words of what somebody is warned of losing: "will lose its seat", "will be unable to sell". Lemmas. */
export const losingVerbs: ReadonlySet<string> = wordSet('lose forfeit forgo unable jeopardise jeopardize');

/** Verbs of using means, and the means that make their use a threat: "will use the army". Lemmas. */
export const usingVerbs: ReadonlySet<string> = wordSet('use employ deploy');
export const armedMeans: ReadonlySet<string> = wordSet('force army military troop weapon arms violence');

/** Verbs of dealing blows, and the blows: "will resume attacks". Lemmas. */
export const strikingVerbs: ReadonlySet<string> = wordSet('resume launch intensify escalate renew continue');
export const blows: ReadonlySet<string> = wordSet(
  'attack strike offensive bombing airstrike assault shelling bombardment',
);
