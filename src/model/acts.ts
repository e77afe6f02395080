import type {
  ActTrait,
  ActTraits,
  Enough,
  EventMode,
  HeldFamily,
  JointWord,
  RolePlan,
} from './act-traits.ts';

/**
 * All acts with what is true of each, by PLOVER type (manual 0.8; CONCEDE and RETREAT apart): who plays which part, the mode, the family,
 * what must be known to tell it of one party alone, how those who do it stand in a summary, and its own traits (see act-traits.ts).
 *
 * A word may stand under several types: a "strike" is violence or a protest; a "withdrawal" is of troops, of envoys, from a treaty or of
 * a charge. Records keep acts by these words: a row may be added, and is never taken out.
 */
const table = {
  AGREE: {
    acceptance: ['directed', null, null, 'doer', 'by'],
    agreement: ['mutual', null, null, 'members', 'between', 'sealed', 'one voice'],
    'joint statement': ['mutual', null, null, 'type', 'between', 'one voice'],
    'letters of intent': ['mutual', null, null, 'type', 'between'],
    offer: ['directed', null, null, 'both', 'by', 'word given'],
    'opening of mission': ['directed', null, 'ceremony', 'type', 'between', 'once'],
    pledge: ['directed', null, null, 'both', 'by', 'threatening', 'word given', 'reversible'],
    readiness: ['directed', null, null, 'both', 'between', 'threatening'],
    signing: ['signing', null, 'signing', 'type', 'between', 'sealed', 'dated'],
    ties: ['mutual', null, null, 'type', 'between', 'passing', 'once'],
    undertaking: ['mutual', null, null, 'doer', 'between', 'word given', 'of content'],
  },
  CONSULT: {
    accreditation: ['directed', null, 'meeting', 'type', 'between'],
    arrival: ['visiting', 'visit', 'visit', 'type', 'of', 'stay'],
    banquet: ['mutual', null, 'meeting', 'type', 'between', 'meal'],
    briefing: ['directed', null, 'meeting', 'type', 'between'],
    call: ['mutual', 'phone', 'call', 'type', 'between'],
    ceremony: ['hosting', null, 'ceremony', 'type', 'between'],
    conversation: ['mutual', null, 'meeting', 'both', 'between', 'interview'],
    departure: ['visiting', 'visit', 'visit', 'type', 'of'],
    farewell: ['hosting', 'visit', 'ceremony', 'type', 'between', 'parting'],
    hosting: ['hosting', null, 'meeting', 'host', 'between'],
    letter: ['directed', null, 'meeting', 'type', 'between', 'written'],
    letters: ['mutual', null, 'meeting', 'type', 'between', 'written'],
    mediation: ['directed', 'third-party', 'meeting', 'type', 'between'],
    notice: ['directed', null, 'meeting', 'type', 'between', 'written'],
    reception: ['hosting', 'visit', 'visit', 'type', 'between', 'sits down'],
    return: ['visiting', 'visit', 'visit', 'type', 'of'],
    session: ['mutual', 'multilateral', 'meeting', 'type', 'between'],
    summit: ['mutual', 'multilateral', 'meeting', 'place', 'between', 'seldom'],
    talks: ['mutual', null, 'meeting', 'partner', 'between'],
    visit: ['visiting', 'visit', 'visit', 'type', 'between', 'stay'],
  },
  SUPPORT: {
    award: ['directed', null, null, 'type', 'by'],
    backing: ['directed', null, null, 'both', 'by', 'passing', 'one stance'],
    condolences: ['directed', null, null, 'type', 'by'],
    congratulation: ['directed', null, null, 'type', 'by'],
    defence: ['directed', null, null, 'both', 'by'],
    endorsement: ['directed', null, null, 'doer', 'by', 'passing', 'one stance'],
    greetings: ['directed', null, null, 'type', 'by'],
    praise: ['directed', null, null, 'type', 'by'],
    ratification: ['directed', null, null, 'type', 'by', 'once'],
    recognition: ['directed', null, null, 'both', 'by', 'once'],
    support: ['directed', null, null, 'type', 'by', 'one stance'],
    thanks: ['directed', null, null, 'type', 'by'],
    ties: ['mutual', null, null, 'type', 'by', 'once'],
    welcome: ['directed', null, null, 'both', 'by'],
  },
  CONCEDE: {
    acquittal: ['directed', null, null, 'type', 'by'],
    apology: ['directed', null, null, 'type', 'by'],
    'calling off': ['directed', null, null, 'type', 'by'],
    cancellation: ['directed', null, null, 'type', 'by'],
    ceasefire: ['mutual', 'ceasefire', null, 'type', 'between'],
    concession: ['directed', null, null, 'type', 'by'],
    'dropping of charges': ['directed', null, null, 'type', 'by'],
    'easing of restrictions': ['directed', null, null, 'type', 'by'],
    'end of protest': ['directed', null, null, 'type', 'by'],
    pardon: ['directed', null, null, 'type', 'by'],
    withdrawal: ['directed', null, null, 'type', 'by'],
  },
  COOPERATE: {
    accession: ['directed', null, null, 'both', 'between', 'of states', 'once'],
    cooperation: ['mutual', null, null, 'both', 'between'],
    drill: ['mutual', null, null, 'type', 'between'],
    extradition: ['directed', null, null, 'type', 'between'],
    initiative: ['mutual', null, null, 'both', 'between'],
    'intelligence sharing': ['mutual', null, null, 'type', 'between'],
    'joint work': ['mutual', null, null, 'both', 'between', 'passing', 'aimed'],
    review: ['mutual', null, null, 'both', 'between'],
    training: ['directed', null, null, 'type', 'between'],
  },
  AID: {
    aid: ['directed', null, null, 'both', 'by'],
    asylum: ['directed', null, null, 'type', 'by', 'plain doer'],
    compensation: ['directed', null, null, 'type', 'by'],
    'debt relief': ['directed', null, null, 'type', 'by'],
    donation: ['directed', null, null, 'doer', 'by'],
    financing: ['directed', null, null, 'type', 'by'],
    gift: ['directed', null, null, 'partner', 'by'],
    peacekeeping: ['directed', null, null, 'type', 'by', 'plain doer'],
    rescue: ['directed', null, null, 'type', 'by'],
  },
  RETREAT: {
    ceasefire: ['directed', 'ceasefire', null, 'type', 'between'],
    cession: ['directed', null, null, 'type', 'by'],
    disarmament: ['directed', 'disarm', null, 'type', 'by'],
    'end of attacks': ['directed', 'ceasefire', null, 'type', 'by'],
    exchange: ['mutual', 'release', null, 'type', 'between'],
    'lifting of restrictions': ['directed', null, null, 'type', 'by'],
    permission: ['directed', 'access', null, 'both', 'by'],
    release: ['directed', 'release', null, 'fate', 'by'],
    resignation: ['directed', 'resign', null, 'type', 'by'],
    return: ['directed', 'release', null, 'type', 'by'],
    surrender: ['directed', 'disarm', null, 'type', 'by'],
    withdrawal: ['directed', 'withdraw', null, 'type', 'by'],
  },
  REQUEST: {
    appeal: ['directed', 'change', null, 'type', 'by'],
    asylum: ['directed', 'assist', null, 'type', 'by'],
    demand: ['directed', 'change', null, 'type', 'by'],
    invitation: ['directed', 'meet', null, 'both', 'by', 'inviting'],
    order: ['directed', 'change', null, 'both', 'by'],
    proposal: ['directed', 'change', null, 'type', 'by', 'word given'],
    request: ['directed', 'change', null, 'type', 'by'],
  },
  ACCUSE: {
    accusation: ['directed', 'allege', null, 'type', 'by', 'charge'],
    concern: ['directed', 'disapprove', null, 'both', 'by', 'often'],
    condemnation: ['directed', 'disapprove', null, 'type', 'by', 'charge', 'often'],
    conviction: ['directed', 'allege', null, 'type', 'by'],
    investigation: ['directed', 'investigate', null, 'type', 'by'],
    lawsuit: ['directed', 'allege', null, 'undergone', 'by'],
    'protest note': ['directed', 'disapprove', null, 'type', 'by', 'charge'],
    summons: ['directed', 'disapprove', null, 'both', 'by'],
  },
  REJECT: {
    cancellation: ['directed', 'meet', null, 'type', 'by'],
    defiance: ['directed', null, null, 'type', 'by'],
    denial: ['directed', null, null, 'type', 'by', 'often', 'denying'],
    opposition: ['directed', 'change', null, 'type', 'by'],
    refusal: ['directed', 'change', null, 'type', 'by', 'silent'],
    rejection: ['directed', 'change', null, 'type', 'by'],
    'ruling out': ['directed', null, null, 'type', 'by'],
    snub: ['directed', 'meet', null, 'type', 'by'],
    veto: ['directed', null, null, 'type', 'by'],
    withdrawal: ['directed', null, null, 'type', 'by', 'once'],
  },
  THREATEN: {
    'call for sanctions': ['directed', 'restrict', null, 'type', 'by'],
    threat: ['directed', null, null, 'type', 'by'],
    warning: ['directed', null, null, 'type', 'by'],
  },
  PROTEST: {
    boycott: ['directed', 'boycott', null, 'type', 'by'],
    protest: ['directed', 'demo', null, 'type', 'by'],
    riot: ['directed', 'riot', null, 'type', 'by'],
    strike: ['directed', 'strike', null, 'type', 'by'],
  },
  SANCTION: {
    'aid cut': ['directed', 'discontinue', null, 'type', 'by'],
    'breaking of ties': ['directed', 'discontinue', null, 'type', 'by', 'once'],
    expulsion: ['directed', 'expel', null, 'fate', 'by'],
    recall: ['directed', 'withdraw', null, 'type', 'by'],
    sanctions: ['directed', 'discontinue', null, 'type', 'by'],
    suspension: ['directed', 'discontinue', null, 'both', 'by'],
    withdrawal: ['directed', 'withdraw', null, 'type', 'by'],
  },
  MOBILIZE: {
    deployment: ['directed', 'troops', null, 'type', 'by'],
    drill: ['mutual', 'troops', null, 'type', 'by', 'shareable'],
    'weapons test': ['directed', 'weapons', null, 'own deed', 'by'],
  },
  COERCE: {
    arrest: ['directed', 'arrest', null, 'fate', 'by'],
    ban: ['directed', 'restrict', null, 'type', 'by', 'once'],
    blockade: ['directed', 'restrict', null, 'type', 'by'],
    closure: ['directed', 'restrict', null, 'type', 'by', 'plain doer'],
    coercion: ['directed', null, null, 'both', 'by'],
    crackdown: ['directed', null, null, 'type', 'by'],
    curfew: ['directed', 'curfew', null, 'type', 'by'],
    deportation: ['directed', 'deport', null, 'type', 'by'],
    occupation: ['directed', 'seize', null, 'type', 'by'],
    raid: ['directed', 'seize', null, 'type', 'by'],
    restrictions: ['directed', 'restrict', null, 'type', 'by'],
    seizure: ['directed', 'seize', null, 'type', 'by', 'on the spot'],
    'state of emergency': ['directed', 'martial-law', null, 'type', 'by', 'plain doer'],
  },
  ASSAULT: {
    abduction: ['directed', 'abduct', null, 'fate', 'by', 'deliberate'],
    attack: ['directed', null, null, 'deed', 'by', 'deliberate'],
    bombing: ['directed', null, null, 'type', 'by'],
    'breach of ceasefire': ['directed', null, null, 'type', 'by'],
    capture: ['directed', null, null, 'type', 'by', 'deliberate'],
    destruction: ['directed', 'destroy', null, 'type', 'by'],
    fighting: ['mutual', null, null, 'type', 'between'],
    invasion: ['directed', null, null, 'type', 'by', 'deliberate'],
    killing: ['directed', null, null, 'type', 'by'],
    'missile strike': ['directed', 'heavy-weapons', null, 'type', 'by', 'deliberate'],
    overthrow: ['directed', null, null, 'type', 'by'],
    seizure: ['directed', null, null, 'type', 'by'],
    shelling: ['directed', null, null, 'type', 'by', 'deliberate'],
    shooting: ['directed', 'firearms', null, 'type', 'by', 'deliberate'],
    strike: ['directed', null, null, 'type', 'by'],
    violence: ['directed', null, null, 'type', 'by'],
    war: ['directed', null, null, 'both', 'by'],
  },
} as const;

/** PLOVER event types (PLOVER manual 0.8), CONCEDE and RETREAT apart. */
export type EventType = keyof typeof table;

/** The acts of a PLOVER type. */
export type ActOf<T extends EventType> = T extends EventType ? keyof (typeof table)[T] : never;

/** The plain word for what is done: talks, visit, signing, call, reception, ceremony … */
export type Act = ActOf<EventType>;

type Row = readonly [
  roles: RolePlan,
  mode: EventMode | null,
  family: HeldFamily | null,
  enough: Enough,
  joint: JointWord,
  ...traits: ActTrait[],
];

/** Source of the modes: PLOVER manual 0.8, tables 3.3, 3.5 and 3.6. */
type TypeRow = readonly [
  asked: EventMode | null,
  withheld: EventMode | null,
  threatened: EventMode | null,
  ...traits: ActTrait[],
];

/** The types, with what is true of all their acts. */
const types: Readonly<Record<EventType, TypeRow>> = {
  AGREE: [null, 'assist', null, 'spoken', 'contact', 'often'],
  CONSULT: ['meet', 'meet', null, 'contact', 'dated'],
  SUPPORT: ['assist', 'assist', null, 'spoken', 'stance', 'often', 'plain doer'],
  CONCEDE: ['yield', 'yield', null, 'plain doer'],
  COOPERATE: ['assist', 'assist', null, 'often'],
  AID: ['assist', 'assist', null, 'often'],
  RETREAT: ['yield', 'yield', null, 'plain doer', 'plain victim'],
  REQUEST: [null, null, null, 'spoken', 'stance', 'often', 'plain doer'],
  ACCUSE: [null, null, null, 'spoken', 'stance', 'plain doer', 'plain victim'],
  REJECT: [null, null, 'relations', 'spoken', 'stance', 'plain doer'],
  THREATEN: [null, null, null, 'spoken', 'stance', 'contested', 'plain doer'],
  PROTEST: [null, null, null, 'force', 'plain doer'],
  SANCTION: [null, null, 'relations', 'harm', 'force', 'often', 'plain doer', 'plain victim'],
  MOBILIZE: [null, null, null, 'dated', 'force', 'plain doer'],
  COERCE: [null, null, 'restrict', 'harm', 'contested', 'force', 'plain victim'],
  ASSAULT: [null, null, 'violence', 'harm', 'contested', 'force', 'plain victim'],
};

const plain: Row = ['directed', null, null, 'type', 'by'];

function traitsIn(type: EventType, [roles, mode, family, enough, joint, ...own]: Row): ActTraits {
  const [asked, withheld, threatened, ...common] = types[type];
  const traits = new Set([...common, ...own]);
  return { roles, mode, family, enough, joint, asked, withheld, threatened, traits };
}

/** The PLOVER event types, in the order of the table. */
export const eventTypes: readonly EventType[] = Object.keys(table).filter(
  (name): name is EventType => name in types,
);

const rows: Readonly<Record<EventType, Readonly<Record<string, Row>>>> = table;

const index: ReadonlyMap<EventType, ReadonlyMap<string, ActTraits>> = new Map(
  eventTypes.map((type) => [
    type,
    new Map(Object.entries(rows[type]).map(([act, row]) => [act, traitsIn(type, row)])),
  ]),
);

/** The acts of a type, in the order of the table. */
export function actsOf(type: EventType): readonly Act[] {
  return Object.keys(rows[type]).filter((name): name is Act => index.get(type)?.has(name) ?? false);
}

/** An act as one tells it: under which type. */
export interface ToldAct {
  readonly type: EventType;
  readonly act: Act;
}

/** What is true of an act told under a type; under a type that has no row for it, what is true of the type. */
export function traitsOf({ type, act }: ToldAct): ActTraits {
  return index.get(type)?.get(act) ?? traitsIn(type, plain);
}

/** Whether one thing is true of an act told under a type: `actIs(event, 'spoken')`. */
export function actIs(told: ToldAct, trait: ActTrait): boolean {
  return traitsOf(told).traits.has(trait);
}
