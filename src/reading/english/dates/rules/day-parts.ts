/** Pattern source of a part of the day behind a date, captured once. */
export const dayPartPattern = '(?:\\s+(morning|afternoon|evening|night|midnight)\\b)?';

const signs: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  midnight: 'TNI',
};

/** TimeML's sign for the part of the day, behind the day's value. Source: TimeML 1.2.1, TIMEX3 values. */
export function timexWithPart(timex: string, part: string | undefined): string {
  return part ? `${timex}${signs[part.toLowerCase()] ?? ''}` : timex;
}
