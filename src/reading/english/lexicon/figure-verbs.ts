import { wordSet } from '../../mechanics/word-list.ts';
import { formsOf } from './verb-forms.ts';

/** What a sum is when it is the object of the verb: "invest $5m" is an investment. */
export const sumNouns: Readonly<Record<string, string>> = {
  invest: 'investment',
  reinvest: 'investment',
  lend: 'loan',
  loan: 'loan',
  borrow: 'borrowing',
  pledge: 'pledge',
  promise: 'pledge',
  commit: 'commitment',
  offer: 'offer',
  spend: 'spending',
  donate: 'donation',
  contribute: 'contribution',
  provide: 'funding',
  give: 'grant',
  grant: 'grant',
  award: 'award',
  allocate: 'allocation',
  earmark: 'allocation',
  budget: 'allocation',
  disburse: 'disbursement',
  approve: 'funding approved',
  inject: 'injection',
  fund: 'funding',
  pay: 'payment',
  repay: 'repayment',
  owe: 'debt',
  earn: 'earnings',
  make: 'earnings',
  lose: 'loss',
  save: 'savings',
  fine: 'fine',
  raise: 'funds raised',
  sell: 'sales',
  buy: 'purchases',
  export: 'exports',
  import: 'imports',
  cost: 'cost',
  receive: 'receipts',
  collect: 'receipts',
  attract: 'investment attracted',
  seek: 'sum sought',
  send: 'transfer',
  transfer: 'transfer',
  freeze: 'frozen assets',
  seize: 'seized assets',
  steal: 'loss by theft',
  extend: 'credit',
  deposit: 'deposit',
  bid: 'bid',
  announce: 'funding',
  charge: 'charge',
  need: 'need',
  require: 'need',
  wipe: 'loss',
  pour: 'investment',
  hold: 'holdings',
  channel: 'funding',
  add: 'addition',
};

const nounOfForm: ReadonlyMap<string, string> = new Map([
  ...Object.entries(sumNouns).flatMap(([verb, noun]) => formsOf([verb]).map((form) => [form, noun] as const)),
  ...formsOf(['set']).map((form) => [`${form} aside`, 'allocation'] as const),
]);

/** What a sum is by the form of the verb before it, lower case, "set aside" among them; null for other words. */
export function sumNounOfForm(form: string): string | null {
  return nounOfForm.get(form) ?? null;
}

/** Verbs by which things change hands for a price. */
export const tradeVerbs: ReadonlySet<string> = wordSet(
  'buy sell purchase acquire trade order offer auction take',
);

/** What happens to people: its bare number counts people ("killed 72"). */
export const humanVerbs: ReadonlySet<string> = wordSet(
  `kill injure wound displace arrest detain evacuate rescue drown hurt behead execute jail imprison deport slaughter massacre abduct
   kidnap hospitalize hospitalise infect trap strand convict employ recruit dead die flee maim shoot drive uproot free release`,
);

/** Verbs whose object is counted for itself, not for what the verb does to it: "14 documents signed", but not "had 14 documents". */
export const plainVerbs: ReadonlySet<string> = wordSet(
  `have be include do make contain involve comprise cover represent reach see need want get take give put keep let know call show find
   list mention name know join leave carry`,
);

/** Verbs whose subject is so long, lasts so long or produces so much. */
export const extentVerbs: ReadonlySet<string> = wordSet(
  'last produce stretch extend span cover run measure pump generate make schedule',
);

/** Verbs by which a state or place holds what is counted: the subject is the place. */
export const holdingVerbs: ReadonlySet<string> = wordSet(
  'have host house shelter take absorb own accommodate possess receive operate',
);

/** Verbs and nouns that point to a wished number. */
export const targetWords: ReadonlySet<string> = wordSet(
  'aim target goal seek strive pledge commit want hope plan intend wish ambition objective vow promise agree undertake task',
);

/** Verbs that point to a foreseen number. */
export const forecastWords: ReadonlySet<string> = wordSet(
  'expect forecast predict project foresee anticipate likely estimate envisage',
);
