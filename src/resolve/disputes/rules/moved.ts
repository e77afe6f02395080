import { weekdayNames } from '../../../model/calendar-names.ts';
import { dayNumber, dayText } from '../../../model/iso-days.ts';
import type { SignedClaim } from '../../prepare/signed-claim.ts';
import type { StatementSignature } from '../../signature.ts';
import { moved } from '../dispute-claim.ts';
import type { DisputeRule } from '../dispute-rule.ts';

/** Both days as written; weekdays with their dates, the old day the nearest to the news and the new one the next behind it. */
function daysMoved(
  before: string,
  after: string,
  publishedOn: string | null,
): { readonly asserted: string; readonly denied: string } {
  const [old, next] = [before, after].map((day) => weekdayNames.findIndex((name) => day.startsWith(name)));
  if (publishedOn === null || old < 0 || next < 0) return { asserted: before, denied: after };
  const news = dayNumber(publishedOn);
  const first = news - 3 + mod7(old - weekdayOf(news - 3));
  const second = first + mod7(next - weekdayOf(first));
  return { asserted: `${before} (${dayText(first)})`, denied: `${after} (${dayText(second)})` };
}

const mod7 = (days: number): number => ((days % 7) + 7) % 7;

/** 0 for a Monday or a Sunday, as `weekdayNames` counts. */
const weekdayOf = (day: number): number => mod7(day + 3);

/** "The vote was scheduled for Tuesday but is now planned for Thursday": the day before and after. */
export const movedRule: DisputeRule = {
  card: {
    name: 'dispute-moved',
    kind: 'conflict',
    pattern:
      'Words that say that something was moved from one day to another, or was planned for one and is now planned for another.',
    example: 'Norwegian officials said the summit with Peru was postponed from 14 June to 21 June.',
    mustNotMatch: 'Norwegian officials said the summit with Peru runs from 14 June to 21 June.',
  },
  find({ statements, frame }) {
    return statements.flatMap((one: SignedClaim<StatementSignature>) => {
      const { content, speaker } = one.signature;
      const days = frame.wording.revisions.movedDay.map((form) => form.exec(content)?.groups);
      const { before = '', after = '' } = days.find((found) => found !== undefined) ?? {};
      if (before === after) return [];
      const sides = {
        about: 'revision',
        asserter: speaker,
        denier: null,
        assertion: one.signatureId,
        denial: one.signatureId,
        ...daysMoved(before, after, frame.publishedOn),
        matter: content,
      } as const;
      return [moved(sides, { citations: one.citations, frame, rule: 'dispute-moved' })];
    });
  },
};
