import { phraseList, wordList, wordSet } from '../../mechanics/word-list.ts';

/** Nouns that hold an amount of what follows with "of" and are nothing themselves: "the number of visitors". */
export const amountHolders: ReadonlySet<string> = wordSet(
  'number amount total value volume level size figure sum worth quantity list range',
);

const bareAmounts = wordList(
  `total average figure number amount maximum minimum record estimate result rest value worth way time mark milestone threshold
   barrier level`,
);

/** Nouns that name an amount and nothing that it is of: as a measure they say nothing. */
export const emptyAmounts: ReadonlySet<string> = new Set([
  ...bareAmounts,
  ...bareAmounts.map((noun) => `${noun}s`),
  ...phraseList('grand total, grand totals, percent'),
]);

/** Words between a verb of amount and its number: "rose only", "stood at an estimated". */
export const amountAdverbs: readonly string[] = phraseList(
  `just, only, now, already, also, currently, sharply, slightly, further, again, steadily, roughly, nearly, almost, even, still,
   between, a record, an average, an estimated, a total of`,
);

/** Words and phrases by which a sum hangs on the noun before it: "orders worth", "a trade of". */
export const amountLinks: readonly string[] = phraseList(
  'of, at, worth, valued at, totaling, totalling, amounting to',
);

/** Adjectives that say of an amount how it stands to others, and not what it is of: "a record level". */
export const amountAdjectives: ReadonlySet<string> = wordSet(
  'record new total overall current previous annual combined similar whopping staggering historic high low all-time highest lowest',
);

const falling = wordList('fall drop decline decrease cut reduction slump contraction plunge');

/** Nouns of going or bringing down. */
export const fallNouns: ReadonlySet<string> = new Set(falling);

/** Nouns of a change: by how much it is follows with "by" or "of". */
export const changeNouns: ReadonlySet<string> = new Set([
  ...falling,
  ...wordList('growth rise increase surge jump gain hike expansion'),
]);

/** Nouns of a height that something reaches: "to a record level of". */
export const heightNouns: readonly string[] = wordList(
  'level record high low total peak maximum minimum rate average value',
);

/** Words of one amount set beside another of the same thing: "to", "up from", "compared with". */
export const amountComparisons: readonly string[] = phraseList(
  'to, from, up from, down from, compared with, compared to, against, versus',
);

/** Words that open a sum behind its verb: "invested an additional". */
export const sumOpeners: readonly string[] = phraseList(
  'a, an, additional, further, extra, another, initial, a total of',
);

/** Words before what is measured that are not of it: "In total", "nearly", "last". */
export const measureOpeners: ReadonlySet<string> = wordSet(
  'total overall alone some nearly now already last next in by for of at on about to around',
);

/** Adverbs between what is measured and its verb: "exports have already". */
export const predicateAdverbs: ReadonlySet<string> = wordSet(
  'to not already also now still since recently just only currently further again alone then thus',
);

/** Adjectives of dimension behind a measure: "1,200 kilometres long". */
export const dimensionAdjectives: readonly string[] = wordList('long wide high deep tall thick large');

/** States in which a length of time is spent: "six years in prison". */
export const spentStates: readonly string[] = wordList(
  'prison jail captivity custody detention office power exile orbit space hiding hospital',
);

/** Words before a bare length of time that show it to be told for its length: "lasted 40 minutes", "the final ten days". */
export const lengthLeads: readonly string[] = phraseList(
  'in, lasted, lasting, last, lasts, lasted for, lasting for, last for, lasts for, extend for, scheduled for, to, than, after, final',
);

/** Nouns of what is moved, made or used up by the barrel or the tonne: "two million barrels in exports". */
export const movedNouns: readonly string[] = wordList(
  'cuts reductions exports imports output production sales shipments deliveries losses emissions',
);

/** Nouns of what something is worth or costs: it is measured, and not they ("orders with an estimated value of $45 million"). */
export const valueNouns: readonly string[] = wordList('value worth cost price');

/** Nouns of what flows by the tonne or the barrel: "sales of 5 million tonnes of gas". */
export const flowNouns: readonly string[] = wordList(
  'sales exports imports deliveries shipments supplies purchases orders production output consumption',
);
