import type { PartialDate } from '../../src/model/dates.ts';
import type { Place } from '../../src/model/place.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Reading } from '../../src/model/reading.ts';
import { contentId } from '../../src/resolve/canonical.ts';
import { dayInWords, dayText } from '../../src/resolve/calendar.ts';
import type { Chance } from './chance.ts';
import type { Meeting } from './happenings.ts';
import { Report } from './report.ts';

/** A way in which an outlet goes wrong. */
export type Slip = 'date' | 'place' | 'name' | 'figure' | 'swap';

/** An article with what is wrong in it; null where nothing is. */
export interface Printed {
  readonly reading: Reading;
  readonly slip: Slip | null;
}

/** How an outlet tells of a meeting. */
export interface Telling {
  readonly outlet: string;
  /** Days from the meeting to print. */
  readonly delay: number;
  readonly slip: Slip | null;
  /** Number of the article, so that every one has its own id. */
  readonly number: number;
  /** Who else held the guest's office once: for a wrong name. */
  readonly stranger: string;
}

const day = (at: number): PartialDate => ({
  start: dayText(at),
  end: dayText(at),
  precision: 'day',
  basis: 'stated',
});
const place = (name: string, country: string): Place => ({ name, country, lat: null, lon: null });

/** Writes one article on a meeting, as an outlet tells it. */
export function printed(meeting: Meeting, telling: Telling, chance: Chance): Printed {
  const report = new Report({
    id: contentId('world', [telling.number]),
    outlet: telling.outlet,
    publishedOn: dayText(meeting.day + telling.delay),
  });
  lead(report, meeting, telling);
  if (telling.slip === 'name') caption(report, meeting, telling);
  communities(report, meeting, { slip: telling.slip, chance });
  promised(report, meeting);
  return { reading: report.reading(), slip: telling.slip };
}

function lead(report: Report, meeting: Meeting, { slip, outlet }: Telling): void {
  const { host, guest, hostLeader, guestLeader } = meeting;
  const one = report.actor('person', hostLeader.name, host.code);
  const two = report.actor('person', guestLeader.name, guest.code);
  const when = slip === 'date' ? meeting.day - 2 : meeting.day;
  const where = slip === 'place' ? 'Harbour Town' : host.capital;
  report.sentence({
    kind: 'headline',
    text: `${host.people} ${hostLeader.title} ${hostLeader.name} held talks with ${guest.people} ${guestLeader.title} ${guestLeader.name} in ${where} on ${dayInWords(dayText(when))}, ${outlet} writes.`,
    parties: [one, two],
    claims: [
      {
        kind: 'event',
        type: 'CONSULT',
        mode: null,
        act: 'talks',
        status: 'happened',
        participants: [
          { party: one, role: 'host' },
          { party: two, role: 'actor' },
        ],
        date: day(when),
        place: place(where, host.code),
      },
      ...[
        { party: one, country: host, title: hostLeader.title },
        { party: two, country: guest, title: guestLeader.title },
      ].map(({ party, country, title }) => ({
        kind: 'office' as const,
        holder: party,
        title,
        of: country.name,
        country: country.code,
        to: null,
        tenure: null,
        on: null,
        status: 'happened' as const,
      })),
    ],
  });
}

/** A picture with a name that is not the guest's. */
function caption(report: Report, meeting: Meeting, { stranger }: Telling): void {
  const { host, guest, hostLeader, guestLeader } = meeting;
  const one = report.actor('person', hostLeader.name, host.code);
  const wrong = report.actor('person', stranger, guest.code);
  report.sentence({
    kind: 'caption',
    text: `${hostLeader.name} with ${guest.people} ${guestLeader.title} ${stranger}.`,
    parties: [one, wrong],
    claims: [
      {
        kind: 'office',
        holder: wrong,
        title: guestLeader.title,
        of: guest.name,
        country: guest.code,
        to: null,
        tenure: null,
        on: null,
        status: 'happened',
      },
    ],
  });
}

interface Counting {
  readonly slip: Slip | null;
  readonly chance: Chance;
}

/** How many of each country live in the other, exactly, rounded or from below. */
function communities(
  report: Report,
  { host, guest, guestsInHost, hostsInGuest }: Meeting,
  { slip, chance }: Counting,
): void {
  const [first, second] = slip === 'swap' ? [hostsInGuest, guestsInHost] : [guestsInHost, hostsInGuest];
  const told = slip === 'figure' ? first * 3 : first;
  const pairs = [
    { people: guest.people, within: host, count: told },
    { people: host.people, within: guest, count: second },
  ];
  for (const { people, within, count } of pairs) {
    const quantity = worded(count, chance);
    const words = { exact: '', about: 'about ', more: 'more than ', less: '', range: '' }[quantity.bound];
    report.sentence({
      kind: 'paragraph',
      text: `${words}${(quantity.low ?? 0).toLocaleString('en-US')} ${people} nationals live in ${within.name}.`,
      parties: [],
      claims: [
        {
          kind: 'figure',
          measure: `${people} nationals`,
          of: null,
          place: place(within.name, within.code),
          quantity,
          asOf: null,
          saidBy: null,
          frame: 'actual',
          status: 'happened',
        },
      ],
    });
  }
}

function worded(count: number, chance: Chance): Quantity {
  const rest = { unit: 'people', currency: null };
  const rough = Math.round(count / 10_000) * 10_000;
  if (chance.happens(0.4)) return { low: rough, high: rough, bound: 'about', ...rest };
  if (chance.happens(0.3))
    return { low: Math.floor(count / 10_000) * 10_000, high: null, bound: 'more', ...rest };
  return { low: count, high: count, bound: 'exact', ...rest };
}

function promised(report: Report, { host, guest, hostLeader, promise, dueYear }: Meeting): void {
  const by = [
    report.actor('state', host.name, host.code),
    report.actor('state', guest.name, guest.code),
  ] as const;
  report.sentence({
    kind: 'paragraph',
    text: `${host.name} and ${guest.name} agreed to ${promise} by ${dueYear}.`,
    parties: [...by],
    claims: [
      {
        kind: 'commitment',
        by: [...by],
        to: [],
        action: promise,
        quantity: null,
        due: { start: `${dueYear}-01-01`, end: `${dueYear}-12-31`, precision: 'year', basis: 'stated' },
        condition: null,
        stage: 'agreed',
        status: 'planned',
      },
    ],
  });
  const speaker = report.actor('person', hostLeader.name, host.code);
  report.sentence({
    kind: 'paragraph',
    text: `${hostLeader.name} said the two would ${promise} soon.`,
    parties: [speaker],
    claims: [
      {
        kind: 'statement',
        speaker,
        addressee: null,
        act: 'affirm',
        cue: 'said',
        content: `the two would ${promise} soon`,
        quoted: 'indirect',
        date: null,
        status: 'happened',
      },
    ],
  });
}
