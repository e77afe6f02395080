import { shownWhole, type Measure } from './shown-text.ts';

/** An answer as it is sent: as a value, and as JSON. */
export interface Sent {
  readonly value: Readonly<Record<string, unknown>>;
  readonly json: string;
}

/** How an answer is cut where it is too long even so: its texts, then also its lists. The article has the whole texts. */
const further: readonly Measure[] = [
  { text: 500, list: Infinity },
  { text: 200, list: 20 },
  { text: 100, list: 5 },
];

/**
 * An answer within so many characters of JSON, with what acts or cannot be seen taken out of every text. What leads on by a cursor fits already:
 * here is cut what is too long by itself, one fact with hundreds of parties say, and `cut` says so.
 */
export function bounded(answer: object, room: number, longestText: number): Sent {
  const whole = sent(answer, { text: longestText, list: Infinity });
  if (whole.json.length <= room) return whole;
  const cuts = further.map((most) => sent({ ...answer, cut: true }, most));
  return cuts.find(({ json }) => json.length <= room) ?? cuts.at(-1) ?? whole;
}

function sent(answer: object, most: Measure): Sent {
  const value = Object.fromEntries(
    Object.entries(answer).map(([key, one]) => [key, shownWhole(one, most)] as const),
  );
  return { value, json: JSON.stringify(value) };
}
