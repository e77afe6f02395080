import { wordSet } from '../../mechanics/word-list.ts';

/** Adverbs that leave a deed to hearsay. */
export const hearsayAdverbs: ReadonlySet<string> = wordSet('allegedly reportedly purportedly supposedly');

/** Verbs under which a deed is only claimed, by lemma: "accused Lima of spying". */
export const claimingVerbs: ReadonlySet<string> = wordSet(
  'claim allege accuse blame suspect speculate rumour rumor charge',
);

/** Nouns of a claim, by which a deed is only claimed: "accusations of spying", "rumours of a raid". */
export const claimNouns: ReadonlySet<string> = wordSet(
  'accusation allegation claim rumour rumor suspicion charge speculation',
);

/** Nouns whose "that" clause may be so or not: "the fear that Lima will attack". */
export const uncertainNouns: ReadonlySet<string> = wordSet(
  'possibility prospect chance risk danger likelihood fear threat worry concern theory notion hope belief expectation condition hypothesis',
);

/** Nouns whose "that" clause is so, unless there is none of them: "no evidence that Lima attacked". */
export const certainNouns: ReadonlySet<string> = wordSet(
  'evidence proof sign indication confirmation suggestion guarantee hint trace',
);

/** Words that open a question of yes or no. */
export const questionOpeners: ReadonlySet<string> = wordSet(
  'do does did is are was were has have had will would can could should shall may might must',
);

/** Last words of names of things that are called after events, as written: "Victory Square", "Peace Prize". */
export const namedThings: ReadonlySet<string> = wordSet(
  `Road Street Avenue Square Boulevard Bridge Park Hotel Hall Museum Memorial Monument Prize Award Medal Stadium Centre Center Station
   Foundation Institute House Tower Library Garden Gardens Cemetery Airport Highway`,
);

/** Adjectives by which a clause is said not to be so: "it is false that". */
export const untrueAdjectives: ReadonlySet<string> = wordSet('untrue false wrong incorrect inaccurate');

/** Adjectives by which a clause is said to be so: negated, they leave it open. */
export const trueAdjectives: ReadonlySet<string> = wordSet(
  'true clear certain sure evident obvious proven correct',
);

/** Adjectives by which a clause may be so. */
export const doubtfulAdjectives: ReadonlySet<string> = wordSet(
  'possible impossible likely unlikely unclear uncertain doubtful conceivable inconceivable plausible probable unproven',
);

/** Verbs whose passive tells an infinitive as hearsay: "is feared to have attacked". */
export const hearsayVerbs: ReadonlySet<string> = wordSet(
  'fear suspect believe think rumour rumor allege assume presume understand claim repute',
);

/** Words that open a sentence about what is only imagined, as written. */
export const imaginingWords: ReadonlySet<string> = wordSet('Suppose Imagine Picture Assume');

/** Adjectives of what is only played, as written: "a mock attack". */
export const mockAdjectives: ReadonlySet<string> = wordSet(
  'mock simulated fictional fictitious imaginary fake',
);

/** Works in which nothing told has happened, by lemma. */
export const fictionNouns: ReadonlySet<string> = wordSet(
  'novel film movie play thriller drama comedy comic opera musical legend myth fairytale sequel episode cartoon sitcom ballet',
);

/** Adverbs by which a deed nearly came and did not: "almost signed". */
export const nearlyWords: ReadonlySet<string> = wordSet('almost nearly');

/** Adjectives before a noun of a deed that is only claimed. */
export const claimedAdjectives: ReadonlySet<string> = wordSet('alleged reported purported supposed');

/** Verbs under which a deed may come or may not: "hopes to sign", "tried to sign". */
export const tryingVerbs: ReadonlySet<string> = wordSet(
  'hope wish seek consider try attempt expect aim like unlikely',
);

/** Verbs by which somebody wishes, believes or fears something of others: "I hope that they will sign". */
export const wishingVerbs: ReadonlySet<string> = wordSet(
  'hope wish expect want trust pray urge believe doubt fear',
);

/** Adjectives of a wish or belief: "we are hopeful that they will sign". */
export const wishingAdjectives: ReadonlySet<string> = wordSet(
  'hopeful confident optimistic sure certain convinced',
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

/**
 * Verbs whose infinitive is as real as they are: they carry a deed on, bring it about, or say that it seems or is known to be. Under any
 * other verb it is an aim.
 */
export const realizingVerbs: ReadonlySet<string> = wordSet(
  `manage begin start continue keep proceed act dare go come help get happen appear seem prove turn say report believe think know find see
   understand show serve force compel oblige cause prompt lead make choose elect opt rush cease use be`,
);

/** Adjectives of feeling, whose infinitive is what is felt about and so is true: "was glad to sign". */
export const feelingAdjectives: ReadonlySet<string> = wordSet(
  'glad happy pleased proud delighted honored honoured privileged sorry surprised sad wise right wrong late quick able',
);

/** Verbs that take what they deny or leave open for true: "did not know that they had met". */
export const factVerbs: ReadonlySet<string> = wordSet(
  'know realize realise regret forget notice discover reveal recognize recognise understand remember recall mind hide conceal',
);

/** Verbs and adjectives whose gerund behind "to" is done: "led to closing the border", "admitted to spying". */
export const reachingWords: ReadonlySet<string> = wordSet('lead contribute admit confess resort return');

/** Adjectives and verbs whose gerund behind "of" is done: "found guilty of spying". */
export const guiltWords: ReadonlySet<string> = wordSet('guilty convict convicted proud boast');

/** Verbs, adjectives and participles under which a deed is planned: "plans to sign", "is due to meet". */
export const planningWords: ReadonlySet<string> = wordSet(
  `plan intend prepare schedule arrange set expect due decide agree promise pledge vow commit aim ready willing likely poised slated
   determined bound about gear certain sure eager keen resolve resolved swear`,
);

/** Verbs and nouns under which an event noun is planned: "plans for a summit". */
export const planningOfEvents: ReadonlySet<string> = wordSet(
  'plan preparation prepare schedule arrangement gear poised slated due',
);

/** Verbs of setting out, behind which "for talks" says what is to come: "left for talks". */
export const settingOutVerbs: ReadonlySet<string> = wordSet(
  'leave depart fly travel arrive go head set come sail land return invite summon wait',
);

/** Nouns whose infinitive is still to be done: "the decision to sign". */
export const planNouns: ReadonlySet<string> = wordSet(
  `plan decision intention agreement pledge promise commitment order deal readiness willingness offer move vow date schedule
   preparation`,
);

/** Verbs and adjectives under which a deed was not done, or was kept from being done: "refused to sign", "failed to sign". */
export const refusingWords: ReadonlySet<string> = wordSet(
  `refuse decline fail deny reject forbid prevent stop bar avoid unable unwilling reluctant cancel refrain abstain dissuade deter prohibit
   ban exclude restrain neglect scrap shelve abandon postpone delay hesitate short far`,
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
   negotiate draft drafting importance significance meaning necessity urgency merit benefit`,
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
  'cancelled canceled postponed delayed scrapped shelved failed aborted abandoned',
);

/** Verbs by which an event does not take place, or not yet; a particle follows after "_". */
export const callingOffVerbs: ReadonlySet<string> = wordSet(
  'cancel postpone delay shelve scrap abandon defer nix put_off push_back call_off put_back hold_off',
);

/** Prepositions before what does not take place: "without talks", "instead of talks". */
export const absentPrepositions: ReadonlySet<string> = wordSet('without instead rather absent');

/** Adjectives by which something is guessed: "a deal is unlikely". */
export const guessingWords: ReadonlySet<string> = wordSet(
  'likely unlikely possible impossible probable improbable doubtful',
);

/** Participles of what becomes of an event or a paper: "to be held in May", "the treaty signed in 2009". */
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

/** Conjunctions of time before what is still to come where their clause stands in the present: "before they meet". */
export const awaitingMarks: ReadonlySet<string> = wordSet('when once after before');

/** Verbs under whose participle a present tense after "when" is to come: "is expected when they meet". */
export const awaitingVerbs: ReadonlySet<string> = wordSet('expect schedule due plan');
