/** Past forms and participles that are not built with "-ed", of verbs that tell events. */
const irregular: Readonly<Record<string, string>> = {
  overrun: 'overran',
  strike: 'struck',
  fight: 'fought',
  seek: 'sought',
  withdraw: 'withdrew withdrawn',
  shoot: 'shot',
  slay: 'slew slain',
  overthrow: 'overthrew overthrown',
  send: 'sent',
  lend: 'lent lended',
  hold: 'held',
  keep: 'kept',
  give: 'gave given',
  take: 'took taken',
  meet: 'met',
  speak: 'spoke spoken',
  fly: 'flew flown',
  beat: 'beaten',
  break: 'broke broken',
  leave: 'left',
  begin: 'began begun',
  lay: 'laid',
  pay: 'paid',
  lead: 'led',
  swear: 'swore sworn',
  forgive: 'forgave forgiven',
  rise: 'rose risen',
  fall: 'fell fallen',
  grow: 'grew grown',
  shrink: 'shrank shrunk',
  slide: 'slid',
  sink: 'sank sunk',
  swell: 'swollen',
  lose: 'lost',
  go: 'went gone',
  come: 'came',
  stand: 'stood',
  hit: 'hit',
  cost: 'cost',
  sell: 'sold',
  buy: 'bought',
  spend: 'spent',
  make: 'made',
  steal: 'stole stolen',
  freeze: 'froze frozen',
  bring: 'brought',
  flee: 'fled',
  hurt: 'hurt',
  cut: 'cut',
  dead: 'dead',
  drive: 'drove driven',
  build: 'built',
  win: 'won',
  find: 'found',
  hear: 'heard',
  know: 'knew known',
  tell: 'told',
  say: 'said',
  see: 'saw seen',
  write: 'wrote written',
  choose: 'chose chosen',
  catch: 'caught',
  teach: 'taught',
  set: 'set',
  put: 'put',
  shut: 'shut',
};

const doubling = /[^aeiou][aeiou][bdgklmnprt]$/u;

function regularForms(verb: string): readonly string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (/[^aeiou]y$/u.test(verb)) {
    const base = verb.slice(0, -1);
    return [`${base}ied`, `${base}ies`, `${verb}ing`];
  }
  const plain = [`${stem}ed`, `${stem}ing`, `${verb}s`, `${verb}es`, `${verb}d`, `${verb}ing`];
  if (!doubling.test(verb)) return plain;
  const last = verb.slice(-1);
  return [...plain, `${verb}${last}ed`, `${verb}${last}ing`];
}

/** The forms of a verb as they may stand in a text, lower case; some that nobody writes are among them. */
export function verbForms(verb: string): readonly string[] {
  return [...regularForms(verb), ...(irregular[verb]?.split(' ') ?? [])];
}

/** The verbs with all their forms; see {@link verbForms}. */
export function formsOf(verbs: Iterable<string>): readonly string[] {
  return [...verbs].flatMap((verb) => [verb, ...verbForms(verb)]);
}

/** The verbs' forms that tell: past and third person, without infinitives and "-ing" forms. */
export function toldFormsOf(verbs: Iterable<string>): readonly string[] {
  return [...verbs].flatMap((verb) => verbForms(verb).filter((form) => !form.endsWith('ing')));
}

/** The past participle of a verb: "killed", "driven". */
export function pastForm(verb: string): string {
  const own = irregular[verb]?.split(' ').at(-1);
  if (own !== undefined) return own;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith('e')) return `${verb}d`;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$|nap$/u.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}
