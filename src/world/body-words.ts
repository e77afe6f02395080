/**
 * Legal forms of several words, folded: they say how a company is registered, not which company it is. Longest first.
 *
 * Source: ISO 20275, the usual ones.
 */
export const legalForms: readonly string[] = [
  'limited liability company',
  'open joint stock company',
  'public joint stock company',
  'closed joint stock company',
  'joint stock company',
  'public limited company',
  'private limited',
  'aktiengesellschaft',
  'societatea cu raspundere limitata',
  'obshchestvo s ogranichennoy otvetstvennostyu',
  'sp z o o',
  'pty ltd',
  'pte ltd',
  'co ltd',
];

/** Legal forms of one word, folded. Source: ISO 20275, the usual ones. */
export const legalWords: ReadonlySet<string> = new Set(
  (
    'inc incorporated ltd limited llc llp lp plc corp corporation co company ag gmbh mbh kg kgaa sa sas sarl srl spa bv nv ab as asa ' +
    'oy oyj aps kk jsc ojsc pjsc cjsc oao ooo zao pao tov pt tbk bhd sdn se sae sl pte pty mv'
  ).split(' '),
);

/** Other spellings and short forms of words in the names of bodies, with the one that stands for both; folded. */
export const sameWords: ReadonlyMap<string, string> = new Map(
  (
    'organisation organization,defence defense,centre center,labour labor,programme program,intl international,natl national,' +
    'dept department,univ university,first 1st,second 2nd,third 3rd,one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,' +
    'nine 9,ten 10'
  )
    .split(',')
    .map((row): readonly [string, string] => [row.split(' ')[0], row.split(' ')[1]]),
);

/** Words that one form of a body's name has and another leaves out, folded. */
export const smallWords: ReadonlySet<string> = new Set(
  'the of for and on in to s de la le du des'.split(' '),
);

/** Words that many bodies share, folded: they weigh little. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'international national group holding holdings bank fund foundation institute university ministry department agency center ' +
    'committee council association services global management capital trust industries trading systems'
  ).split(' '),
);

/** Words in the names of bodies through which a state acts, folded. */
export const governmentWords: ReadonlySet<string> = new Set(
  'government ministry cabinet presidency kremlin army navy military parliament treasury embassy'.split(' '),
);

/** Whether the name of a body is that of a party, which several states may have: "Labour Party". */
export function isPartyName(name: string): boolean {
  return /\bparty$/iu.test(name);
}

const national: ReadonlySet<string> = new Set(
  (
    'parliament,congress,senate,cabinet,supreme court,central bank,national bank,national assembly,house representatives,foreign office,' +
    'national security council,security council,foreign affairs committee,treasury,government'
  ).split(','),
);

/** Whether words that name a body, without its state, are what any state may call one of its own: "Foreign Ministry", "Supreme Court". */
export function isNationalBody(words: readonly string[]): boolean {
  return words.includes('ministry') || national.has(words.join(' '));
}
