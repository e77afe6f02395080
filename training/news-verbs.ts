/** A verb with the forms that the lessons need. */
export interface NewsVerb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly third: string;
  readonly gerund: string;
}

/** "base past participle" of verbs that are not built with "-ed". */
const irregular = new Map(
  `break broke broken, bring brought brought, build built built, buy bought bought, choose chose chosen, cut cut cut, draw drew drawn,
   drive drove driven, fight fought fought, find found found, flee fled fled, fly flew flown, forbid forbade forbidden, forgive forgave
   forgiven, freeze froze frozen, give gave given, hold held held, keep kept kept, lay laid laid, lead led led, leave left left, tear tore torn, wind wound wound, lend
   lent lent, let let let, lose lost lost, make made made, meet met met, overthrow overthrew overthrown, pay paid paid, put put put,
   quit quit quit, seek sought sought, sell sold sold, say said said, tell told told, send sent sent, set set set, shoot shot shot, shut shut shut, sink sank sunk,
   speak spoke spoken, spend spent spent, split split split, steal stole stolen, strike struck struck, sweep swept swept, swear swore
   sworn, take took taken, throw threw thrown, win won won, withdraw withdrew withdrawn, withhold withheld withheld, go went gone, come came
   come, fall fell fallen, sit sat sat, stand stood stood, hit hit hit, beat beat beaten, become became become`
    .split(',')
    .map((row) => row.trim().split(/\s+/u))
    .map(([base = '', past = '', participle = '']) => [base, { past, participle }] as const),
);

const doubled: ReadonlySet<string> = new Set([
  'ban',
  'bar',
  'jail',
  'plan',
  'drop',
  'stop',
  'step',
  'slam',
  'kidnap',
  'grab',
  'clap',
  'trip',
  'nod',
  'plot',
  'snub',
  'dam',
  'pin',
  'rob',
  'sap',
  'shun',
  'beg',
  'ship',
  'shrug',
  'step',
]);

/** Regular stem before "-ed" and "-ing". */
function stemOf(base: string): string {
  if (base.endsWith('e')) return base.slice(0, -1);
  return doubled.has(base) && base !== 'jail' ? base + base.slice(-1) : base;
}

function thirdOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** The forms of a verb. */
export function newsVerb(base: string): NewsVerb {
  const own = irregular.get(base);
  const regular = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base)}ed`;
  return {
    base,
    past: own?.past ?? regular,
    participle: own?.participle ?? regular,
    third: thirdOf(base),
    gerund: `${stemOf(base)}ing`,
  };
}

const list = (words: string): readonly NewsVerb[] => words.split(/\s+/u).filter(Boolean).map(newsVerb);

/** Verbs with an object: whom or what a state, a body or a person deals with. */
export const transitives: readonly NewsVerb[] = list(`
  accuse condemn denounce criticise blame rebuke slam mock insult warn threaten attack bomb shell raid invade occupy annex besiege strike hit
  kill wound injure shoot arrest detain jail sentence convict expel deport ban bar block blockade seize confiscate capture free release pardon
  evacuate rescue shelter support back praise hail thank congratulate welcome receive host invite meet visit brief summon recall replace appoint
  dismiss fire oust overthrow elect sign ratify approve reject veto oppose deny dispute question challenge suspend halt stop end freeze cut sever
  break restore resume open close shut reopen lift ease impose tighten extend renew postpone cancel delay launch test deploy send dispatch
  withdraw pull mobilise train arm equip fund finance donate lend give grant offer provide supply deliver ship sell buy forgive repay sink down
  destroy damage torch loot hack sabotage monitor investigate probe charge indict sue extradite protect defend guard mediate broker negotiate
  seal strike clinch reach announce unveil propose table adopt pass draft draw demand seek request order urge press pressure ask tell
  join leave quit boycott snub shun ignore defy violate breach honour respect observe mark celebrate mourn lead chair address attend`);

/** Verbs with a preposition, and the prepositions that go with each. */
export const prepositional: readonly (readonly [verb: NewsVerb, prepositions: readonly string[]])[] =
  `meet with, talk with|to, speak to|with, call on|for, agree on|to, clash with, fight with|against, negotiate with, side with, cooperate
   with, trade with, arrive in, land in, fly to, travel to, return to|from, depart for, flee to|from, withdraw from, pull out-of, walk
   out-of, retreat from, retaliate against, protest against|at, rally against|in, march on|through|in, appeal to|for, object to, vote
   against|for, lash out-at, hit back-at, push for, press for, plead with, react to, respond to, comply with, refer to, gather in, convene
   in, resign as, escape from, enter into, confer with, consult with, insist on, bow to, yield to, surrender to, pledge to`
    .split(',')
    .map((row) => row.trim().split(/\s+/u))
    .map(([verb = '', prepositions = '']) => [newsVerb(verb), prepositions.split('|')] as const);

/** Verbs with an infinitive behind them. */
export const wanting: readonly NewsVerb[] = list(
  'agree refuse vow pledge promise threaten decide offer plan decline fail vote prepare move seek demand consent',
);

/** Verbs with a particle that has its place before the object or behind it: "call off", "shoot down". */
export const phrasal: readonly (readonly [verb: NewsVerb, particle: string])[] =
  `shrug off, tear up, call off, set up, carry out, shoot down, cut off, break off, drive out, rule out, put off, hand over, take over,
   set off, turn down, lay out, push back, pay back, hold back, give up, wind down, step up, send back, put down, bring back`
    .split(',')
    .map((row) => row.trim().split(/\s+/u))
    .map(([verb = '', particle = '']) => [newsVerb(verb), particle] as const);

/** Verbs that hold somebody to account for something, and the preposition that says for what. */
export const judging: readonly (readonly [verb: NewsVerb, preposition: string])[] =
  `thank for, praise for, blame for, criticise for, condemn for, punish for, accuse of, suspect of, convict of`
    .split(',')
    .map((row) => row.trim().split(/\s+/u))
    .map(([verb = '', preposition = '']) => [newsVerb(verb), preposition] as const);

/** Verbs of asking somebody to do something. */
export const asking: readonly NewsVerb[] = list(
  'urge ask order press invite warn allow force tell pressure encourage beg',
);

/** Verbs of saying with a clause. */
export const saying: readonly NewsVerb[] = list(
  'say say say announce claim insist warn confirm admit deny reveal report suggest add note stress',
);
