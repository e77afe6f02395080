const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs whose subject is what the number measures: "exports reached …", "the fleet numbers …". */
export const amountVerbs: ReadonlySet<string> = words(
  `be reach total number hit stand exceed surpass top amount come equal average rise fall grow increase decrease decline drop climb
   jump surge soar plunge plummet slump shrink slip slide dip gain widen narrow expand double triple quadruple recover rebound remain stay
   account represent comprise cost measure weigh cover span stretch run last go swell contract ease accelerate slow peak close end open trade cross pass near approach hover range become lose gain advance tumble weaken strengthen`,
);

/** Verbs that move their object to the number: "raise trade to …", "cut emissions by …". */
export const movingVerbs: ReadonlySet<string> = words(
  `raise increase cut reduce lower expand boost lift bring push take drive double triple slash trim widen narrow limit cap put keep set extend revise grow
   decrease hike bump upgrade scale elevate hold estimate value price project forecast predict expect put`,
);

/** Whether the change goes up or down, for percentages of change. */
export const risingVerbs: ReadonlySet<string> = words(
  'rise grow increase climb jump surge soar expand gain widen swell accelerate recover rebound raise boost lift hike double advance improve',
);
/** Verbs of going down. */
export const fallingVerbs: ReadonlySet<string> = words(
  'fall decrease decline drop plunge plummet slump shrink slip slide dip contract narrow ease cut reduce lower slash trim tumble slow lose weaken sink',
);

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
export const humanVerbs: ReadonlySet<string> = words(
  `kill injure wound displace arrest detain evacuate rescue drown hurt behead execute jail imprison deport slaughter massacre abduct kidnap hospitalize hospitalise
   infect trap strand convict employ recruit dead die flee maim shoot drive uproot`,
);

/** Verbs by which a state or place holds what is counted: the subject is the place. */
export const holdingVerbs: ReadonlySet<string> = words(
  'have host house shelter take absorb own accommodate possess',
);

/** Verbs that point to a wished number. */
export const targetWords: ReadonlySet<string> = words(
  'aim target goal seek strive pledge commit want hope plan intend wish ambition objective vow promise strive agree undertake task',
);

/** Verbs that point to a foreseen number. */
export const forecastWords: ReadonlySet<string> = words(
  'expect forecast predict project foresee anticipate likely estimate envisage',
);
