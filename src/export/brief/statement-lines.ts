import { capitalised } from '../../model/capitalised.ts';
import { dayInWords } from '../../model/date-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { compareText } from '../../model/order.ts';
import { quotations } from '../../model/claim.ts';
import { textOrder } from './text-order.ts';
import type { RecordedStatement } from '../../model/record.ts';
import type { DossierLine } from './dossier.ts';
import { dateMarked } from './implied-marks.ts';
import { spokenBy } from './meeting-of.ts';
import type { Page } from './page.ts';
import { withReferent } from './referent-of.ts';
import { sayingInWords } from './saying-in-words.ts';
import type { Spoken } from './spoken-once.ts';

/** How many statements a dossier quotes at most apart from those at meetings; direct words come first. */
export const mostStatements = 40;

/** What was said apart from the meetings, by day and speaker; direct words first, then in the order of the text. */
export function statementLines(page: Page): readonly DossierLine[] {
  const published = new Map(page.values.articles.map(({ id, publishedOn }) => [id, publishedOn] as const));
  const dated = page.spoken
    .slice(0, mostStatements)
    .map((one) => ({ one, told: toldOn(one, page, published) }));
  const voices = Map.groupBy(dated, ({ one, told }) =>
    [told.day ?? '~', told.words, ...one.speakers.map(({ name }) => name)].join('\n'),
  );
  return [...voices]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, held]) =>
      voiceLine(
        held.map(({ one }) => one),
        { page, told: held[0].told },
      ),
    );
}

/** When something was said, as its heading tells it: "30 October 2025 (~year)", "reported 1 November 2025". */
interface ToldOn {
  readonly day: string | null;
  readonly words: string;
}

/**
 * The day on which something was said where it is one day, else that of its report, since who is quoted may have spoken before it; in an
 * article without a day that of the meetings it tells of.
 */
function toldOn(spoken: Spoken, page: Page, published: ReadonlyMap<string, string | null>): ToldOn {
  const { statement } = spoken;
  const { date, citations } = statement;
  if (date !== null && date.start === date.end) return { day: date.start, words: dateMarked(statement) };
  const reported = published.get(citations[0].article) ?? null;
  if (reported !== null) return { day: reported, words: `reported ${dayInWords(reported)}` };
  const day = page.dayOf(spokenBy(spoken));
  return { day, words: day === null ? '' : `${dayInWords(day)} (~day)` };
}

/**
 * What was said, in words; names in reported words as the page spells them, direct words as they are, behind the reported ones that their
 * sentence opens with: "thanked the port for its help: “I hope this will go on”".
 */
export function reportedWords({ statement, opening }: Spoken, page: Page): string {
  const words = inWords(statement, page);
  return opening === null ? words : `${inWords(opening, page).replace(/\.$/u, '')}: ${words}`;
}

function inWords(statement: RecordedStatement, { oneName, values }: Page): string {
  const words = sayingInWords(statement);
  return statement.quoted === 'direct' ? words : oneName(withReferent(words, statement, values.events));
}

/** All that one speaker, or several with one voice, said on a day. */
function voiceLine(
  said: readonly Spoken[],
  { page, told }: { readonly page: Page; readonly told: ToldOn },
): DossierLine {
  const names = said[0].speakers.map((one) => page.introductions.name(one, told.day));
  const below = inTurn(said, page).map((one) => ({
    lead: '',
    text: reportedWords(one, page),
    sources: page.numbers.of(one.statement.citations),
  }));
  const lead = capitalised([told.words, listInWords(names)].filter((part) => part !== '').join(', '));
  const [only] = below;
  return below.length === 1 ? { ...only, lead } : { lead, text: '', sources: [], below };
}

/** Direct words first, then in the order of the text. */
function inTurn(said: readonly Spoken[], page: Page): readonly Spoken[] {
  const inOrder = textOrder(page.values.articles);
  return said.toSorted(
    (a, b) =>
      quotations.indexOf(a.statement.quoted) - quotations.indexOf(b.statement.quoted) ||
      inOrder(a.statement.citations[0], b.statement.citations[0]),
  );
}
