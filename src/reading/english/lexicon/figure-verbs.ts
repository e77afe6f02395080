import { wordSet } from '../../mechanics/word-list.ts';

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

/** Past forms of what happens to people: their bare number counts people ("killed 72"). */
export const humanVerbs: ReadonlySet<string> = wordSet(
  `kill injure wound displace arrest detain evacuate rescue drown hurt behead execute jail imprison deport slaughter massacre abduct kidnap hospitalize hospitalise
   infect trap strand convict employ recruit dead die flee maim shoot drive uproot`,
);

/** Verbs by which a state or place holds what is counted: the subject is the place. */
export const holdingVerbs: ReadonlySet<string> = wordSet(
  'have host house shelter take absorb own accommodate possess',
);

/** Verbs that point to a wished number. */
export const targetWords: ReadonlySet<string> = wordSet(
  'aim target goal seek strive pledge commit want hope plan intend wish ambition objective vow promise strive agree undertake task',
);

/** Verbs that point to a foreseen number. */
export const forecastWords: ReadonlySet<string> = wordSet(
  'expect forecast predict project foresee anticipate likely estimate envisage',
);
