import { wordList, wordSet } from '../../mechanics/word-list.ts';
import type { CommitmentStage } from '../../../model/claim.ts';

/** A verb of undertaking. */
export interface CommitmentVerb {
  readonly stage: CommitmentStage;
  /** May take a sum or another noun phrase ("pledged $2 million"). */
  readonly object: boolean;
  /** Says only what is wished of others unless the clause is a bare or "should" clause ("suggested they meet"). */
  readonly proposal: boolean;
}

function rows(
  stage: CommitmentStage,
  verbs: string,
  more?: Partial<CommitmentVerb>,
): readonly [string, CommitmentVerb][] {
  return verbs.split(' ').map((verb) => [verb, { stage, object: false, proposal: false, ...more }]);
}

/** Verbs by which somebody undertakes something, by lemma. */
export const commitmentVerbs: ReadonlyMap<string, CommitmentVerb> = new Map([
  ...rows('pledged', 'pledge promise vow commit guarantee', { object: true }),
  ...rows('pledged', 'undertake swear volunteer offer intend plan aim resolve decide determine'),
  ...rows('agreed', 'agree consent concur'),
  ...rows('reaffirmed', 'recommit'),
  ...rows('pledged', 'announce', { object: true }),
  ...rows('agreed', 'approve', { object: true }),
  ...rows('proposed', 'propose suggest recommend', { proposal: true }),
]);

/** Verbs of striving, by lemma: told of a government they say what it will do ("the cabinet seeks to cut the tax"). */
export const strivingVerbs: ReadonlySet<string> = wordSet('seek');

/** Verbs that need "to" or a clause with a modal before they bind anybody ("decided to", not "decided the match"). */
export const bareObjectVerbs: ReadonlySet<string> = wordSet(
  'pledge promise vow commit guarantee agree announce approve propose offer',
);

/** Nouns that name an undertaking, by lemma, with the stage that they stand for by themselves. */
export const commitmentNouns: ReadonlyMap<string, CommitmentStage> = new Map(
  (
    [
      [
        'pledged',
        `commitment pledge promise vow undertaking plan intention intent decision determination resolve guarantee announcement
         willingness readiness initiative assurance`,
      ],
      ['pledged', 'priority target goal objective aim support backing solidarity adherence keenness'],
      ['agreed', 'agreement accord deal pact arrangement partnership'],
      ['proposed', 'proposal offer'],
    ] as const
  ).flatMap(([stage, nouns]) => wordList(nouns).map((noun) => [noun, stage] as const)),
);

/** Nouns of standing by somebody: an undertaking only where it is given anew ("reaffirmed its support for the talks"). */
export const supportNouns: ReadonlySet<string> = wordSet('support backing solidarity adherence keenness');

/** Nouns whose aim may follow with "of" ("the target of doubling trade"). */
export const targetNouns: ReadonlySet<string> = new Set(['target', 'goal', 'objective', 'aim']);

/** Nouns of deals by which a line opens a list of them ("the following orders:", "commercial deals, including:"), by lemma. */
export const dealListNouns: ReadonlySet<string> = wordSet(
  'deal order contract agreement purchase investment commitment transaction arrangement sale procurement',
);

/** Nouns with which a deal in such a list opens ("Purchase of …", "Supply of …"), by lemma. */
export const dealItemNouns: ReadonlySet<string> = wordSet(
  `purchase procurement order sale supply delivery investment construction acquisition lease contract agreement deal memorandum provision
   loan grant financing partnership export import`,
);

/** Words that set a deal before its day: "the coming deals", "new orders". */
export const comingWords: ReadonlySet<string> = wordSet(
  'coming upcoming forthcoming following planned new future recent additional',
);

/** What a governing verb does to the undertaking that its object names. */
export const stageVerbs: ReadonlyMap<string, CommitmentStage> = new Map(
  (
    [
      [
        'reaffirmed',
        'reaffirm reiterate restate renew repeat confirm affirm emphasize emphasise underscore underline stress reassert recall',
      ],
      ['signed', 'sign conclude ink seal initial'],
      ['agreed', 'reach strike finalise finalize'],
      ['fulfilled', 'fulfil fulfill honour honor keep meet'],
      ['broken', 'break violate breach abandon'],
      ['revised', 'raise lift increase revise upgrade lower cut'],
      ['pledged', 'make give announce express set share declare undertake have outline voice state unveil'],
    ] as const
  ).flatMap(([stage, verbs]) => verbs.split(' ').map((verb) => [verb, stage] as const)),
);

/** Adjectives of undertaking behind "be" or "remain", by lower-case form. */
export const committedWords: ReadonlySet<string> = new Set([
  'committed',
  'determined',
  'resolved',
  'dedicated',
  'pledged',
  'bound',
]);

/** Nouns of what two have settled: an undertaking only with the words that say what ("a deal to open the border"). */
export const dealNouns: ReadonlySet<string> = new Set(['deal', 'pact', 'arrangement', 'partnership']);

/** Nouns of a word given: with "on" or "that" they say what by themselves ("made commitments on fishing", "gave assurances that"). */
export const givenWords: ReadonlySet<string> = wordSet('commitment pledge promise assurance guarantee vow');

/** Nouns of what is agreed: "reached an agreement on the terms of a truce". */
export const reachedNouns: ReadonlySet<string> = wordSet('agreement accord deal pact');

/** Verbs by which people come together or talk: with "will" they tell of an event and undertake nothing. */
export const gatheringVerbs: ReadonlySet<string> = wordSet(
  'discuss join host hold convene gather debate exchange review chair open participate follow take return receive greet consult compete',
);

/** Verbs of giving: behind them "to Chad" and "lend Chad" name who receives. */
export const givingVerbs: ReadonlySet<string> = wordSet(
  'give provide send lend donate offer grant deliver supply pay sell hand transfer promise pledge extend allocate return guarantee',
);

/** What those who put out a text do together, by lemma: "our partnership will build ports" says what they will do. */
export const jointWays: ReadonlySet<string> = wordSet(
  'partnership approach alliance cooperation collaboration',
);

/** Verbs of helping, by lemma: behind them stands who is helped ("to support Chad"). */
export const helpingVerbs: ReadonlySet<string> = wordSet(
  'support help assist aid back defend protect reimburse compensate',
);

/** Measures that are set or lifted against somebody, by lemma: "sanctions against Chad", "tariffs on Chad". */
export const curbNouns: ReadonlySet<string> = wordSet('sanction tariff embargo ban restriction');

/** Verbs by which something is thought over and still open: "is considering a ban", by lemma. */
export const weighingVerbs: ReadonlySet<string> = wordSet('consider weigh mull prepare ponder contemplate');

/** What governments think over, by lemma: measures against others or for them. */
export const weighedThings: ReadonlySet<string> = wordSet(
  'measure sanction ban tariff restriction step package levy embargo curb action law bill option response withdrawal deployment aid loan',
);

/** Nouns of what is aimed at that with "is to" say it: "its goal is to double trade", by lemma. */
export const aimNouns: ReadonlySet<string> = wordSet(
  'target goal objective aim plan intention promise pledge priority',
);

/** Nouns that give a sum by "of": "a pledge of $3 million", by lemma. */
export const sumGivingNouns: ReadonlySet<string> = wordSet('announcement pledge commitment promise offer');

/** Verbs by which somebody takes note of what another undertakes, by lemma: it stands as undertaken ("welcomed Chad's offer to send"). */
export const receivingVerbs: ReadonlySet<string> = wordSet(
  'welcome praise hail applaud appreciate commend accept reject note',
);

/** Nouns of deeds done to an undertaking, by lemma, with the stage that they give it ("its affirmation of its commitment"). */
export const stageNouns: ReadonlyMap<string, CommitmentStage> = new Map(
  (
    [
      ['reaffirmed', 'affirmation reaffirmation reiteration renewal confirmation'],
      ['broken', 'breach violation'],
    ] as const
  ).flatMap(([stage, nouns]) => wordList(nouns).map((noun) => [noun, stage] as const)),
);

/** Verbs of which only the refusal binds, by lemma: "will not allow any talks", where "will allow" tells an effect. */
export const refusableVerbs: ReadonlySet<string> = wordSet('allow enable attend leave return');

/** Verbs that join forces for something, by lemma, with the word behind them: "are teaming up to support". */
export const joiningForces: ReadonlyMap<string, string> = new Map([
  ['team', 'up'],
  ['join', 'forces'],
]);

/** What is begun by those who decide on it, by lemma: "would begin an inquiry", not "will begin a year". */
export const begunDeeds: ReadonlySet<string> = wordSet(
  `discussion investigation inquiry enquiry probe review work construction withdrawal pullout removal evacuation repatriation
   delivery deportation inspection negotiation patrol airlift training exchange transfer`,
);

/** Verbs of answering: who answers with an offer makes it, by lemma. */
export const respondingVerbs: ReadonlySet<string> = wordSet('respond answer reply counter react reciprocate');

/** Verbs of taking part, by lemma: who is "ready to attend the talks" undertakes it. */
export const joiningVerbs: ReadonlySet<string> = wordSet('attend join participate engage cooperate');

/** Adjectives that undertake only to do something: "is ready to build", not "is ready to leave". */
export const readyWords: ReadonlySet<string> = new Set(['ready', 'willing', 'prepared']);

/** Verbs that with "will" tell a state, a guess or a diary, and undertake nothing. */
export const unbindingVerbs: ReadonlySet<string> = new Set(
  (
    'be have become seem appear know face suffer lose win die need depend require mean cost include remain find get ' +
    'see hear feel think believe hope want like love hate wish expect fear happen occur begin start come go arrive ' +
    'depart leave visit travel attend fly land tour meet speak talk say tell mark celebrate turn grow rise fall affect ' +
    'result lead last exceed constitute represent reflect show benefit enable allow depend vary matter suit fail ' +
    'prefer look defer prove judge feature serve play wonder guess argue suggest answer comment call consider deserve struggle welcome ' +
    'understand admit confess concede acknowledge emerge comprise breach violate prosper thrive flourish succeed hang realise realize ' +
    'wait flinch blink waver falter unleash cower regroup ' +
    'notice recall remember forget regret miss enjoy learn receive'
  ).split(' '),
);

/** What "I will" introduces while somebody talks ("I'll take one question"): no undertaking. */
export const talkingVerbs: ReadonlySet<string> = wordSet(
  `make take answer ask add give let stop turn try check put leave repeat read quote explain invite tell say note wait carry refer
   thank deal`,
);

/** Verbs that tell a deed done unless the text is the parties' own ("the leaders decided to", "he decided to go"). */
export const decidingVerbs: ReadonlySet<string> = new Set(['decide', 'determine', 'resolve']);

/** Nouns of a state of mind or a past choice: undertakings only where a verb puts them forward. */
export const leaningNouns: ReadonlySet<string> = new Set([
  'willingness',
  'readiness',
  'intent',
  'intention',
  'resolve',
  'determination',
  'decision',
  'aim',
  'goal',
  'objective',
  'priority',
]);

/** Verbs that cast doubt on what is undertaken: who "questioned its commitment" tells of none. */
export const doubtingVerbs: ReadonlySet<string> = wordSet(
  'question doubt challenge undermine dispute deny test weaken mock',
);

/** Nouns of what others hold against somebody or fear of him: "the charge that it plans to invade" binds nobody. */
export const chargingNouns: ReadonlySet<string> = wordSet(
  'accusation allegation charge claim fear suspicion rumour rumor speculation concern worry',
);

/** Nouns of papers and programmes: an undertaking only as such, not where something else is done to them. */
export const paperNouns: ReadonlySet<string> = new Set([
  ...dealNouns,
  'agreement',
  'accord',
  'initiative',
  'proposal',
  'offer',
  'announcement',
]);

/** Adjectives by which somebody can do something and does not undertake it, lemmas. */
export const abilityWords: ReadonlySet<string> = wordSet('able capable likely free possible');
