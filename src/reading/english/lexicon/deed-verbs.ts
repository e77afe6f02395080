import { wordList } from '../../mechanics/word-list.ts';

/**
 * Verbs by which what was undertaken is done, one class a line: who promised to build something has kept it when he opens it. Behind the
 * bar stand forms that no rule of spelling gives, nouns of the deed among them ("the delivery of").
 */
const classes = {
  give: `give provide send deliver supply donate ship transfer disburse pay grant hand contribute |
   gave given sent paid delivery supply donation payment transfer provision disbursement`,
  make: `build construct complete finish open inaugurate launch establish create erect install |
   built construction completion opening launch establishment creation`,
  free: 'free release | freed',
  lift: 'lift remove scrap abolish waive drop | scrapped dropped removal abolition',
  leave: 'withdraw pull | withdrew withdrawn withdrawal',
  adopt: 'ratify adopt enact pass approve | ratified ratification adoption approval',
  sign: 'sign | signing signature',
  return: 'return repatriate | repatriation',
  restore: 'restore reopen resume reinstate | restoration resumption reopening',
  destroy: 'destroy dismantle demolish | destruction',
  buy: 'buy purchase acquire order | bought acquisition',
  close: 'close shut | closure',
  repair: 'repair rebuild renovate | rebuilt renovation reconstruction',
  admit: 'admit accept | admitted',
  appoint: 'appoint | appointment',
  extradite: 'extradite | extradition',
  evacuate: 'evacuate | evacuation',
  deploy: 'deploy | deployment',
  publish: 'publish | publication',
} as const;

/** Lemmas of the verbs of doing what was undertaken. */
export const deedVerbs: ReadonlySet<string> = new Set(
  Object.values(classes).flatMap((line) => wordList(line.split('|')[0])),
);

/** Every folded form of these verbs and their nouns, with the class of the deed. */
export const deedForms: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).flatMap(([deed, line]) => {
    const [regular, irregular = ''] = line.split('|');
    const forms = [...wordList(regular).flatMap(regularForms), ...wordList(irregular)];
    return forms.map((form) => [form, deed] as const);
  }),
);

/** The class of the deed by which a sum is given. */
export const deedOfSums: keyof typeof classes = 'give';

/** The class of the deed by which a thing is made, and of that by which it is handed over. */
export const deedOfMaking: keyof typeof classes = 'make';
export const deedOfHandingOver: keyof typeof classes = 'give';

/** "pay, pays, paying, payed", as the spelling has it. */
function regularForms(lemma: string): readonly string[] {
  const root = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  return [lemma, /(?:sh|ss)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${root}ing`, `${root}ed`];
}

/** Words of a part of what was to be done: "the first of four ferries", "half of the loan". */
export const partWords: ReadonlySet<string> = new Set(
  wordList(
    'part portion half some most several first second third initial batch tranche instalment installment',
  ),
);
