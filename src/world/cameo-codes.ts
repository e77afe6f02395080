import type { EventMode } from '../model/act-traits.ts';
import type { Act, EventType, ToldAct } from '../model/acts.ts';

type Codes = readonly [code: string, acts?: Readonly<Partial<Record<Act, string>>>];

/**
 * CAMEO codes of PLOVER types, and of the acts that have a finer one.
 *
 * Made from the conversion table that comes with PLOVER 0.8 (CAMEO to PLOVER), read backwards, and the CAMEO codebook 1.1b3: of the codes
 * that a PLOVER type gathers, the one that says no more than the act does.
 */
const table: Readonly<Record<EventType, Codes>> = {
  AGREE: ['030', { signing: '057', 'opening of mission': '050', ties: '050' }],
  CONSULT: [
    '040',
    {
      arrival: '042',
      call: '041',
      departure: '042',
      farewell: '043',
      hosting: '043',
      mediation: '045',
      reception: '043',
      return: '042',
      visit: '042',
    },
  ],
  SUPPORT: [
    '050',
    {
      award: '051',
      backing: '051',
      congratulation: '051',
      defence: '052',
      endorsement: '051',
      praise: '051',
      ratification: '057',
      recognition: '054',
      thanks: '051',
      welcome: '051',
    },
  ],
  CONCEDE: [
    '080',
    {
      acquittal: '081',
      apology: '055',
      ceasefire: '0871',
      'dropping of charges': '081',
      'easing of restrictions': '081',
      'end of protest': '082',
      pardon: '081',
    },
  ],
  COOPERATE: ['060', { drill: '062', extradition: '063', 'intelligence sharing': '064', training: '060' }],
  AID: ['070', { asylum: '075', 'debt relief': '071', financing: '071', peacekeeping: '074' }],
  RETREAT: [
    '080',
    {
      ceasefire: '0871',
      cession: '0874',
      disarmament: '0873',
      'end of attacks': '087',
      exchange: '0841',
      'lifting of restrictions': '081',
      permission: '086',
      release: '0841',
      return: '084',
      surrender: '0874',
      withdrawal: '0874',
    },
  ],
  REQUEST: ['020', { asylum: '023', demand: '100', invitation: '036', order: '100' }],
  ACCUSE: [
    '112',
    {
      concern: '110',
      condemnation: '111',
      conviction: '116',
      investigation: '090',
      lawsuit: '115',
      'protest note': '114',
      summons: '114',
    },
  ],
  REJECT: ['120', { cancellation: '125', defiance: '128', snub: '125', veto: '129' }],
  THREATEN: ['130', { 'call for sanctions': '1312' }],
  PROTEST: ['140', { boycott: '143', protest: '141', riot: '145', strike: '143' }],
  SANCTION: [
    '160',
    { 'aid cut': '162', 'breaking of ties': '161', expulsion: '161', recall: '161', sanctions: '163' },
  ],
  MOBILIZE: ['150', { deployment: '154' }],
  COERCE: [
    '170',
    {
      arrest: '173',
      ban: '172',
      blockade: '191',
      closure: '172',
      crackdown: '175',
      curfew: '1723',
      deportation: '174',
      occupation: '192',
      raid: '171',
      restrictions: '172',
      seizure: '1711',
      'state of emergency': '1724',
    },
  ],
  ASSAULT: [
    '190',
    {
      abduction: '181',
      bombing: '195',
      'breach of ceasefire': '196',
      destruction: '1712',
      'missile strike': '195',
      shelling: '194',
      shooting: '193',
    },
  ],
};

/**
 * Codes of what is asked for, refused or threatened, by the mode. PLOVER's "change" has none: CAMEO's next code is of political reform alone.
 */
const sought: Readonly<Partial<Record<EventType, Readonly<Partial<Record<EventMode, string>>>>>> = {
  REQUEST: { assist: '021', yield: '025', meet: '026' },
  REJECT: { assist: '121', yield: '124', meet: '125' },
  THREATEN: { restrict: '132', relations: '131', violence: '138' },
};

/** Codes of what is only meant to be done; conflict that is planned has none, since CAMEO knows it as a threat alone. */
const intended: Readonly<Partial<Record<EventType, string>>> = {
  CONSULT: '036',
  SUPPORT: '032',
  COOPERATE: '031',
  AID: '033',
  CONCEDE: '035',
  RETREAT: '035',
};

/** An act with its mode, as CAMEO is asked for it. */
export interface CodedAct extends ToldAct {
  readonly mode: EventMode | null;
}

/** The CAMEO code of an act that was done: three or four digits. */
export function cameoCode({ type, act, mode }: CodedAct): string {
  const [code, acts = {}] = table[type];
  return acts[act] ?? (mode === null ? undefined : sought[type]?.[mode]) ?? code;
}

/** The CAMEO code of an act that is only planned: to agree on it, or to mean to do it. Null for conflict, of which CAMEO has no such code. */
export function cameoCodeOfPlan(planned: CodedAct): string | null {
  return planned.type === 'AGREE' ? cameoCode(planned) : (intended[planned.type] ?? null);
}
