import type { Party } from '../../../model/actor.ts';
import type { Annotated } from '../../../model/annotated.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { Findings } from '../../mechanics/findings.ts';
import { indexMentions, type MentionIndex } from '../../mechanics/mention-index.ts';
import { newsDayOf } from '../dates/news-day.ts';
import { scenesOf, type Scene } from '../grammar/scene.ts';
import { issuersOf } from './issuers.ts';
import { isOfficialTitle, titleOf } from './official-titles.ts';

/** An article with what every rule of claims asks of it, worked out once. */
export interface ArticleContext {
  readonly annotated: Annotated;
  /** Text of the article. */
  readonly text: string;
  /** One for each sentence: its tree, and which quotations its words stand in. */
  readonly scenes: readonly Scene[];
  readonly findings: Findings;
  readonly mentions: MentionIndex;
  /** The days of the article's own news; null where the article has no date. */
  readonly newsDay: PartialDate | null;
  /** Positions of the blocks that are headlines. */
  readonly headlines: ReadonlySet<number>;
  /** Whether the text is the parties' own: a joint statement, a fact sheet, a communiqué. */
  readonly isOfficial: boolean;
  /** Who says "we" in an official text; empty for a news text. */
  readonly issuers: readonly Party[];
}

/** The context as far as it is known before anybody asks who issues the text. */
export type IssuerGround = Omit<ArticleContext, 'isOfficial' | 'issuers'>;

/** Sets the context of an article: trees, quotations, mentions by place, the day of the news and, for an official text, who issues it. */
export function contextOf(annotated: Annotated, findings: Findings): ArticleContext {
  const { text, blocks } = annotated.article;
  const ground: IssuerGround = {
    annotated,
    text,
    scenes: scenesOf(annotated),
    findings,
    mentions: indexMentions(findings.mentions),
    newsDay: newsDayOf(annotated, findings.dates),
    headlines: new Set(blocks.flatMap((block, at) => (block.kind === 'headline' ? [at] : []))),
  };
  const title = titleOf(annotated.article);
  const isOfficial = isOfficialTitle(title);
  return { ...ground, isOfficial, issuers: isOfficial ? issuersOf(ground, title) : [] };
}
