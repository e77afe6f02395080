import { wordSet } from '../../mechanics/word-list.ts';

/** Adverbs that leave a deed to hearsay. */
export const hearsayAdverbs: ReadonlySet<string> = wordSet('allegedly reportedly purportedly supposedly');

/** Verbs under which a deed is only claimed, by lemma: "accused Lima of spying". */
export const claimingVerbs: ReadonlySet<string> = wordSet(
  'claim allege accuse blame suspect speculate rumour rumor',
);

/** Adjectives before a noun of a deed that is only claimed. */
export const claimedAdjectives: ReadonlySet<string> = wordSet('alleged reported purported supposed');

/** Verbs under which a deed may come or may not: "hopes to sign", "tried to sign". */
export const tryingVerbs: ReadonlySet<string> = wordSet(
  'hope wish seek consider try attempt expect aim like',
);

/** Verbs by which somebody wishes, believes or fears something of others: "I hope that they will sign". */
export const wishingVerbs: ReadonlySet<string> = wordSet(
  'hope wish expect want trust pray urge believe doubt fear',
);

/** Nouns of a wish or belief: "my hope is that they will sign". */
export const wishNouns: ReadonlySet<string> = new Set([
  ...wishingVerbs,
  ...wordSet('dream expectation desire belief'),
]);

/** Verbs under which a deed is asked for, made possible or needed, and nothing is said of its being done. */
export const askingVerbs: ReadonlySet<string> = wordSet(
  `enable allow permit let empower want urge ask demand call propose suggest recommend push invite encourage need must require request
   press help have`,
);

/** Verbs, adjectives and participles under which a deed is planned: "plans to sign", "is due to meet". */
export const planningWords: ReadonlySet<string> = wordSet(
  `plan intend prepare schedule arrange set expect due decide agree promise pledge vow commit aim ready willing likely poised slated
   determined bound about`,
);

/** Verbs and nouns under which an event noun is planned: "plans for a summit". */
export const planningOfEvents: ReadonlySet<string> = wordSet('plan preparation prepare schedule arrangement');

/** Nouns whose infinitive is still to be done: "the decision to sign". */
export const planNouns: ReadonlySet<string> = wordSet(
  `plan decision intention agreement pledge promise commitment order deal readiness willingness offer move vow date schedule
   preparation`,
);

/** Verbs and adjectives under which a deed was not done, or was kept from being done: "refused to sign", "failed to sign". */
export const refusingWords: ReadonlySet<string> = wordSet(
  'refuse decline fail deny reject forbid prevent stop bar avoid unable unwilling reluctant cancel',
);

/** Nouns whose infinitive is only wanted, tried or possible: "the chance to sign". */
export const wantedNouns: ReadonlySet<string> = wordSet(
  `call proposal request demand appeal bid effort attempt talk negotiation discussion idea invitation opportunity chance need right way
   desire hope possibility threat ability time`,
);

/** Nouns that tell an act of speech of their own: their infinitive is only what it is about. */
export const speechActNouns: ReadonlySet<string> = wordSet(
  'refusal unwillingness reluctance threat demand request appeal call',
);

/** Nouns and verbs under which an event noun is only wanted, feared or talked of: "calls for a summit". */
export const wantingOfEvents: ReadonlySet<string> = wordSet(
  `call demand proposal appeal request hope threat possibility prospect idea chance risk fear need effort bid offer invitation urge seek
   insist propose want favor favour oppose reject avoid prevent consider discuss suggest advocate support rule deny await negotiation
   negotiate draft drafting`,
);

/** Verbs of what is done to a paper that stands: neither it nor its making is news. */
export const alteringVerbs: ReadonlySet<string> = wordSet(
  'amend override breach violate rewrite scrap renegotiate replace',
);

/** Adjectives and participles before a noun of what is to come, as written. */
export const comingWords: ReadonlySet<string> = wordSet(
  'planned upcoming scheduled forthcoming next future coming imminent expected',
);

/** Adjectives before a noun of what may be, as written. */
export const possibleWords: ReadonlySet<string> = wordSet(
  'possible potential proposed prospective hypothetical any',
);

/** Participles before a noun of what did not take place, as written. */
export const calledOffWords: ReadonlySet<string> = wordSet(
  'cancelled canceled postponed scrapped failed aborted',
);

/** Adjectives by which something is guessed: "a deal is unlikely". */
export const guessingWords: ReadonlySet<string> = wordSet(
  'likely unlikely possible impossible probable improbable doubtful',
);

/** Participles behind "to be" of an event that is to come: "to be held in May". */
export const heldWords: ReadonlySet<string> = wordSet('held hosted convened staged signed concluded');

const plainConditions = ['if', 'unless'];

/** Conjunctions that make a condition or a question of their clause. */
export const conditionMarks: ReadonlySet<string> = new Set([
  ...plainConditions,
  ...wordSet('whether should lest until'),
]);

/** Words that open the condition of an undertaking: "provided that …", "subject to …". */
export const conditionOpeners: ReadonlySet<string> = new Set([
  ...plainConditions,
  ...wordSet('once provided providing assuming subject'),
]);

/** Verbs of saying in whose clause "would" tells a plan: "said it would sign". */
export const reportingVerbs: ReadonlySet<string> = wordSet(
  `say tell announce state declare add report note confirm write promise warn stress reveal disclose indicate`,
);

/** Verbs under whose participle a present tense after "when" is to come: "is expected when they meet". */
export const awaitingVerbs: ReadonlySet<string> = wordSet('expect schedule due plan');
