import type { PartialDate } from '../../src/model/dates.ts';
import type { EventPlace, Place } from '../../src/model/place.ts';
import type { EventClaim } from '../../src/model/claim.ts';
import { inText } from './countries.ts';
import { americanDate, britishDate, dateOf, weekdayOf } from './days.ts';
import type { Draft, Uncited } from './draft.ts';
import type { Act, Happening } from './happenings.ts';
import type { Outlet } from './outlets.ts';
import { nameFully, nameState, type Named } from './parties.ts';
import { seedOf, type Random } from './random.ts';

/** What an article says of a meeting: the truth, or a view bent by a slip. */
export interface MeetingView extends Pick<Happening, 'act' | 'a' | 'b' | 'city' | 'day'> {
  /** Day of publication. */
  readonly on: number;
  readonly status: 'happened' | 'planned' | 'denied';
  /** Whether day, city and persons are all told: by the article that errs and by the one that shows it. */
  readonly firm: boolean;
}

/** A date in words with its value. */
interface Dated {
  readonly words: string;
  readonly date: PartialDate | null;
}

function dateWords(view: MeetingView, outlet: Outlet, random: Random): Dated {
  const day = dateOf(view.day);
  const date: PartialDate = { start: day, end: day, precision: 'day', basis: 'stated' };
  const near = Math.abs(view.on - view.day) < 6;
  const draw = random.next();
  if (near && draw < 0.45) return { words: ` on ${weekdayOf(view.day)}`, date };
  if (near && draw < 0.52 && view.status === 'happened' && !view.firm) return { words: '', date: null };
  return { words: ` on ${outlet.voice % 2 === 0 ? britishDate(view.day) : americanDate(view.day)}`, date };
}

interface Whereabouts {
  readonly words: string;
  readonly place: Place | null;
}

const statedPlace = (place: Place | null): EventPlace | null => place && { ...place, basis: 'stated' };

function placeWords({ city, firm }: MeetingView, random: Random): Whereabouts {
  const draw = firm ? 1 : random.next();
  if (city === null || draw < 0.08) return { words: '', place: null };
  const at = (name: string): Place => ({ name, country: city.country.code, lat: null, lon: null });
  if (draw < 0.14) return { words: ` in ${inText(city.country)}`, place: at(city.country.name) };
  if (draw < 0.17) return { words: ' at the State Guest House', place: at('State Guest House') };
  return { words: ` in ${city.name}`, place: { ...at(city.name), ...pointOf(city.name) } };
}

/** A point that no other city has; not where it truly lies. */
function pointOf(name: string): Pick<Place, 'lat' | 'lon'> {
  const seed = seedOf(name);
  return { lat: (seed % 6000) / 100, lon: (seed % 17_900) / 100 };
}

interface Form {
  readonly act: EventClaim['act'];
  readonly type: EventClaim['type'];
  readonly mode: EventClaim['mode'];
  /** Finite, planned and denied verb. */
  readonly verbs: readonly [string, string, string];
}

const forms: Readonly<Record<Act, readonly Form[]>> = {
  talks: [
    {
      act: 'talks',
      type: 'CONSULT',
      mode: null,
      verbs: ['held talks with', 'will hold talks with', 'did not hold talks with'],
    },
    { act: 'talks', type: 'CONSULT', mode: null, verbs: ['met', 'will meet', 'did not meet'] },
    { act: 'session', type: 'CONSULT', mode: null, verbs: ['received', 'will receive', 'did not receive'] },
    {
      act: 'talks',
      type: 'CONSULT',
      mode: null,
      verbs: ['sat down for talks with', 'is to sit down for talks with', 'held no talks with'],
    },
  ],
  call: [
    {
      act: 'call',
      type: 'CONSULT',
      mode: 'phone',
      verbs: ['spoke by telephone with', 'will speak by telephone with', 'did not speak by telephone with'],
    },
    {
      act: 'call',
      type: 'CONSULT',
      mode: 'phone',
      verbs: ['had a phone call with', 'will have a phone call with', 'had no phone call with'],
    },
  ],
  signing: [
    {
      act: 'signing',
      type: 'AGREE',
      mode: null,
      verbs: [
        'signed a cooperation agreement with',
        'will sign a cooperation agreement with',
        'did not sign an agreement with',
      ],
    },
    {
      act: 'signing',
      type: 'AGREE',
      mode: null,
      verbs: [
        'put his name to a cooperation pact with',
        'will put his name to a pact with',
        'put his name to no pact with',
      ],
    },
  ],
  visit: [
    { act: 'visit', type: 'CONSULT', mode: 'visit', verbs: ['welcomed', 'will welcome', 'did not welcome'] },
    {
      act: 'visit',
      type: 'CONSULT',
      mode: 'visit',
      verbs: ['hosted a visit by', 'will host a visit by', 'hosted no visit by'],
    },
  ],
};

/** The sentence that tells of a meeting, with its claims. */
export function tellMeeting(
  draft: Draft,
  view: MeetingView,
  { outlet, random }: { readonly outlet: Outlet; readonly random: Random },
): { readonly text: string; readonly claims: readonly Uncited[] } {
  const pool = forms[view.act];
  const form = pool[outlet.voice % pool.length];
  const states = view.status === 'happened' && view.act === 'talks' && !view.firm && random.chance(0.06);
  const parties: readonly [Named, Named] = states
    ? [nameState(draft, view.a.person.country), nameState(draft, view.b.person.country)]
    : [nameFully(draft, view.a, outlet), nameFully(draft, view.b, outlet)];
  const when = dateWords(view, outlet, random);
  const where = placeWords(view, random);
  const verb = form.verbs[view.status === 'happened' ? 0 : view.status === 'planned' ? 1 : 2];
  const [a, b] = parties;
  const told: Uncited = {
    kind: 'event',
    type: form.type,
    mode: form.mode,
    act: form.act,
    participants: rolesOf(view.act, a, b),
    date: when.date,
    place: statedPlace(where.place),
    status: view.status,
    rule: `world-event: ${view.act} ${view.status}${states ? ' of states' : ''}${when.date === null ? ' undated' : ''}`,
  };
  const text =
    outlet.voice < 2
      ? `${upper(a.words)} ${verb} ${b.words}${where.words}${when.words}.`
      : `${upper(when.words.trim() === '' ? 'this week' : when.words.trim())}, ${a.words} ${verb} ${b.words}${where.words}.`;
  return { text, claims: [told, ...a.claims, ...b.claims] };
}

function rolesOf(act: Act, a: Named, b: Named): Extract<Uncited, { kind: 'event' }>['participants'] {
  if (act === 'visit')
    return [
      { party: b.party, role: 'actor' },
      { party: a.party, role: 'host' },
    ];
  const role = act === 'signing' ? 'signatory' : 'actor';
  return [
    { party: a.party, role },
    { party: b.party, role },
  ];
}

const upper = (text: string): string => text[0].toUpperCase() + text.slice(1);
