import { capitalised } from '../../model/capitalised.ts';
import { dayInWords } from '../../model/date-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { compareText } from '../../model/order.ts';
import { quotations } from '../../model/claim.ts';
import { textOrder } from './text-order.ts';
import type { RecordedStatement } from '../../model/record.ts';
import type { DossierLine } from './dossier.ts';
import type { Page } from './page.ts';
import { sayingInWords } from './saying-in-words.ts';
import type { Spoken } from './spoken-once.ts';

/** How many statements a dossier quotes at most apart from those at meetings; direct words come first. */
export const mostStatements = 40;

/** What was said apart from the meetings, by day and speaker; direct words first, then in the order of the text. */
export function statementLines(page: Page): readonly DossierLine[] {
  const published = new Map(page.values.articles.map(({ id, publishedOn }) => [id, publishedOn] as const));
  const dayOf = ({ statement }: Spoken): string =>
    statement.date?.start ?? published.get(statement.citations[0].article) ?? '';
  const voices = Map.groupBy(
    page.spoken.slice(0, mostStatements),
    (one) => `${dayOf(one) || '~'}\n${one.speakers.map(({ name }) => name).join('\n')}`,
  );
  return [...voices]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, said]) => voiceLine(said, { page, day: dayOf(said[0]) || null }));
}

/** What was said, in words; names in reported words as the page spells them, direct words as they are. */
export function reportedWords(statement: RecordedStatement, { oneName }: Page): string {
  const words = sayingInWords(statement);
  return statement.quoted === 'direct' ? words : oneName(words);
}

/** All that one speaker, or several with one voice, said on a day. */
function voiceLine(
  said: readonly Spoken[],
  { page, day }: { readonly page: Page; readonly day: string | null },
): DossierLine {
  const inOrder = textOrder(page.values.articles);
  const names = said[0].speakers.map((one) => page.introductions.name(one, day));
  const below = said
    .toSorted(
      (a, b) =>
        quotations.indexOf(a.statement.quoted) - quotations.indexOf(b.statement.quoted) ||
        inOrder(a.statement.citations[0], b.statement.citations[0]),
    )
    .map(({ statement }) => ({
      lead: '',
      text: reportedWords(statement, page),
      sources: page.numbers.of(statement.citations),
    }));
  const lead = capitalised(`${day === null ? '' : `${dayInWords(day)}, `}${listInWords(names)}`);
  const [only] = below;
  return below.length === 1 ? { ...only, lead } : { lead, text: '', sources: [], below };
}
