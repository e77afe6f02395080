import { dateOf } from './days.ts';
import { Draft, type Uncited } from './draft.ts';
import { tellFigure, type Telling } from './figures.ts';
import type { Happening, Planted } from './happenings.ts';
import { tellMeeting, type MeetingView } from './meetings.ts';
import type { Outlet } from './outlets.ts';
import { nameFully, nameShortly, nameState } from './parties.ts';
import { drawFiller } from './phrases.ts';
import type { Random } from './random.ts';
import type { Series } from './series.ts';
import type { Target } from './undertakings.ts';

/** How an article comes to be: who writes it, when, with which error. */
export interface Assignment {
  readonly seed: number;
  readonly outlet: Outlet;
  readonly random: Random;
  /** Day of publication. */
  readonly on: number;
  readonly planted: Planted | null;
  /** The article by which others are measured: it tells everything, hardly rounded. */
  readonly reference: boolean;
}

/** One article on a happening. */
export function writeAccount(happening: Happening, task: Assignment): Draft {
  const draft = new Draft();
  const { outlet, random } = task;
  const { a, b, city } = happening;
  draft.add(headline(happening, random));
  writeMeeting(draft, happening, task);
  nameState(draft, a.person.country);
  const other = nameState(draft, b.person.country);
  draft.add(
    `The two delegations spoke about the ties of ${a.person.country.name} and ${other.words}${city === null ? '' : ` over tea in ${city.name}`}.`,
  );
  draft.add(drawFiller(random));
  if (happening.quote !== null && (task.reference || random.chance(0.7))) writeQuote(draft, happening, task);
  writeFigures(draft, happening, task);
  if (happening.deal !== null && (task.reference || random.chance(0.6))) writeDeal(draft, happening, random);
  if (happening.target !== null && (task.reference || random.chance(0.6)))
    writeTarget(draft, happening, happening.target);
  draft.add(drawFiller(random));
  if (happening.before !== null && random.chance(0.25)) {
    const view: MeetingView = {
      ...happening,
      act: 'talks',
      day: happening.before.day,
      city: happening.before.city,
      on: task.on,
      status: 'happened',
      firm: true,
    };
    if (happening.act === 'talks') return closed(draft, random);
    const told = tellMeeting(draft, view, { outlet, random });
    draft.add(
      `It was their second encounter of late: ${told.text}`,
      told.claims.filter((one) => one.kind === 'event').map(asRetold),
    );
  }
  return closed(draft, random);
}

function asRetold(claim: Uncited): Uncited {
  return { ...claim, rule: `${claim.rule} retold` };
}

function closed(draft: Draft, random: Random): Draft {
  draft.add(drawFiller(random));
  return draft;
}

function headline({ a, b, act }: Happening, random: Random): string {
  const [one, two] = [a.person.country.name, b.person.country.name];
  const word = act === 'call' ? 'speak' : act === 'signing' ? 'sign' : 'meet';
  return random.pick([
    `${one}, ${two} officials ${word}`,
    `${two} and ${one}: leaders ${word}`,
    `${one} and ${two} ${word} as ties grow`,
  ]);
}

/** The meeting as the article has it: with the slip, where it errs about the meeting. */
function writeMeeting(draft: Draft, happening: Happening, task: Assignment): void {
  const slip = task.planted?.slip;
  const bent: Partial<MeetingView> =
    slip?.kind === 'date'
      ? { day: slip.day }
      : slip?.kind === 'place'
        ? { city: slip.city }
        : slip?.kind === 'name'
          ? { b: { ...happening.b, person: slip.person } }
          : slip?.kind === 'office'
            ? { b: { ...happening.b, office: slip.office } }
            : otherZone(happening, task);
  const view: MeetingView = {
    ...happening,
    on: task.on,
    status: 'happened',
    firm: task.reference || slip !== undefined,
    ...bent,
  };
  const told = tellMeeting(draft, view, task);
  const here = slip !== undefined && aboutMeeting.has(slip.kind);
  draft.add(told.text, told.claims, here ? { planted: task.planted?.number ?? 0, kind: slip.kind } : null);
}

const aboutMeeting: ReadonlySet<string> = new Set(['date', 'place', 'name', 'office']);
const farEast: ReadonlySet<string> = new Set([
  'CHN',
  'KOR',
  'VNM',
  'JPN',
  'IDN',
  'MYS',
  'THA',
  'LAO',
  'KHM',
  'PHL',
  'AUS',
  'NZL',
]);
const americas: ReadonlySet<string> = new Set(['USA', 'CAN', 'MEX', 'BRA', 'ARG', 'CHL', 'PER']);

/** A call over the Pacific is made on two days at once: some outlets give the later one, and none of them errs. */
function otherZone({ act, a, b, day }: Happening, { outlet }: Assignment): Partial<MeetingView> {
  const [one, two] = [a.person.country.code, b.person.country.code];
  const apart = (farEast.has(one) && americas.has(two)) || (americas.has(one) && farEast.has(two));
  return act === 'call' && apart && outlet.voice === 3 ? { day: day + 1 } : {};
}

function writeQuote(draft: Draft, happening: Happening, { outlet, random }: Assignment): void {
  const speaker = nameShortly(draft, happening.a.person, outlet);
  const cue = random.pick(['said', 'told reporters', 'added']);
  const direct = random.chance(0.7);
  const content = direct || happening.quote === null ? (happening.quote ?? '') : lower(happening.quote);
  const text = direct ? `"${content}," ${speaker.words} ${cue}.` : `${speaker.words} ${cue} that ${content}.`;
  draft.add(text, [
    {
      kind: 'statement',
      speaker: speaker.party,
      addressee: null,
      act: 'affirm',
      cue,
      content,
      quoted: direct ? 'direct' : 'indirect',
      date: null,
      status: 'happened',
      rule: 'world-statement',
    },
  ]);
}

const lower = (text: string): string => text[0].toLowerCase() + text.slice(1);

function writeFigures(draft: Draft, happening: Happening, task: Assignment): void {
  const slip = task.planted?.slip;
  for (const [at, series] of happening.series.entries()) {
    const wrong = slip?.kind === 'figure' && at === 0;
    const swapped = slip?.kind === 'swap' && at < 2;
    if (!task.reference && !wrong && !swapped && task.random.chance(0.45)) continue;
    const telling: Telling = {
      seed: task.seed,
      series,
      day: task.on,
      factor: wrong ? slip.factor : 1,
      plainly: task.reference || wrong || swapped,
      valueOf: swapped ? mirror(series) : series,
    };
    const { text, claim } = tellFigure(telling, task.random);
    draft.add(
      text,
      [claim],
      wrong || swapped ? { planted: task.planted?.number ?? 0, kind: slip.kind } : null,
    );
  }
}

/** What of A's is in B, of B's in A. */
export function mirror(series: Series): Series {
  return { ...series, of: series.at, at: series.of };
}

function writeDeal(draft: Draft, happening: Happening, random: Random): void {
  if (happening.deal === null) return;
  const { deal, stage } = happening.deal;
  const a = nameState(draft, happening.a.person.country);
  const b = nameState(draft, happening.b.person.country);
  const money = deal.sum === null ? '' : ` for US$${deal.sum / 1_000_000} million`;
  const action = `${deal.action}${money}${random.chance(0.5) ? '' : ' together'}`;
  draft.add(`${upper(a.words)} and ${b.words} ${stage} to ${action} by ${deal.dueYear}.`, [
    {
      kind: 'commitment',
      by: [a.party, b.party],
      to: [],
      action,
      quantity:
        deal.sum === null
          ? null
          : { low: deal.sum, high: deal.sum, bound: 'exact', unit: 'money', currency: 'USD' },
      due: {
        start: `${deal.dueYear}-01-01`,
        end: `${deal.dueYear}-12-31`,
        precision: 'year',
        basis: 'stated',
      },
      condition: null,
      stage,
      status: 'planned',
      rule: 'world-commitment',
    },
  ]);
}

function writeTarget(draft: Draft, happening: Happening, target: Target): void {
  const [one, two] = [happening.a.person.country, happening.b.person.country];
  const goal = (amount: number): Uncited => ({
    kind: 'figure',
    measure: 'bilateral trade',
    of: `${one.name} and ${two.name}`,
    measureParts: null,
    place: null,
    quantity: { low: amount, high: amount, bound: 'exact', unit: 'money', currency: 'USD' },
    asOf: { start: `${target.year}-01-01`, end: `${target.year}-12-31`, precision: 'year', basis: 'stated' },
    saidBy: null,
    frame: 'target',
    status: 'planned',
    rule: `world-figure: target${target.before === null ? '' : ' raised'}`,
  });
  const { before, revision, amount, year } = target;
  const words = (sum: number): string => `US$${sum / 1e9} billion`;
  if (before !== null && revision !== null && happening.id % 2 === 0) {
    const text = `The two sides agreed on raising the target for bilateral trade from ${words(before)} to ${words(amount)} by ${year}.`;
    draft.add(text, [goal(before), goal(amount)], { planted: revision, kind: 'told revision' });
    return;
  }
  draft.add(
    `The two sides aim for ${words(amount)} in bilateral trade by ${year}.`,
    [goal(amount)],
    revision === null ? null : { planted: revision, kind: 'revision' },
  );
}

const upper = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** An article in which one side denies: a report that it agreed to something, or that the two met at all. */
export function writeDenial(
  happening: Happening,
  task: Assignment & { readonly ofMeeting: boolean; readonly number: number },
): Draft {
  const draft = new Draft();
  const { outlet, random } = task;
  const { a, b } = happening;
  draft.add(`${b.person.country.name} rejects reports about ${a.person.country.name}`);
  if (task.ofMeeting) {
    const told = tellMeeting(draft, { ...happening, on: task.on, status: 'denied', firm: true }, task);
    draft.add(told.text, told.claims, { planted: task.number, kind: 'denied event' });
  } else {
    const speaker = nameFully(draft, b, outlet);
    const claim = `${a.person.country.name} and ${b.person.country.name} had secretly agreed to close the ${happening.city?.name ?? 'northern'} consulate`;
    const reports = random.chance(0.5);
    draft.add(
      `${speaker.words} denied ${reports ? 'reports ' : ''}that ${claim}.`,
      [
        {
          kind: 'statement',
          speaker: speaker.party,
          addressee: null,
          act: 'deny',
          cue: 'denied',
          content: reports ? `reports that ${claim}` : claim,
          quoted: 'indirect',
          date: null,
          status: 'happened',
          rule: 'world-statement: denial',
        },
        ...speaker.claims,
      ],
      { planted: task.number, kind: 'denial' },
    );
  }
  nameState(draft, a.person.country);
  nameState(draft, b.person.country);
  draft.add(`${upper(dateOf(task.on))}: no paper was handed out.`);
  for (let line = 0; line < 4; line += 1) draft.add(drawFiller(random));
  return draft;
}
