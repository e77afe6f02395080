import type { Party } from '../../../model/actor.ts';
import type { Annotated } from '../../../model/annotated.ts';
import { bySentence } from '../../mechanics/by-sentence.ts';
import type { Findings, QuantityFinding } from '../../mechanics/findings.ts';
import { indexMentions, type MentionIndex } from '../../mechanics/mention-index.ts';
import { scenesOf, type Scene } from '../grammar/scene.ts';
import { issuersOf } from './issuers.ts';
import { isOfficialTitle, titleOf } from './official-titles.ts';
import { settingOf, type Setting } from './setting.ts';
import { turnsOf, type TurnAt } from './transcript/turns-of.ts';

/** An article with what every rule of claims asks of it, worked out once. */
export interface ArticleContext {
  readonly annotated: Annotated;
  /** Text of the article. */
  readonly text: string;
  /** One for each sentence: its tree, and which quotations its words stand in. */
  readonly scenes: readonly Scene[];
  readonly findings: Findings;
  readonly mentions: MentionIndex;
  /** When and where the article tells of. */
  readonly setting: Setting;
  /** The position of each state's actor, by its ISO 3166-1 alpha-3 code. */
  readonly states: ReadonlyMap<string, number>;
  /** The quantities of a sentence, in text order. */
  readonly quantitiesIn: (sentence: number) => readonly QuantityFinding[];
  /** Positions of the blocks that are headlines. */
  readonly headlines: ReadonlySet<number>;
  /** Whose words a sentence of a transcript are; null outside transcripts. */
  readonly turnAt: TurnAt;
  /** Whether the text is the parties' own: a joint statement, a fact sheet, a communiqué. */
  readonly isOfficial: boolean;
  /** Who says "we" in an official text; empty for a news text. */
  readonly issuers: readonly Party[];
}

/** The context as far as it is known before anybody asks who issues the text. */
export type IssuerGround = Omit<ArticleContext, 'isOfficial' | 'issuers' | 'turnAt'>;

/** Sets the context of an article: trees, quotations, mentions by place, its setting and, for an official text, who issues it. */
export function contextOf(
  annotated: Annotated,
  findings: Findings,
  scenes: readonly Scene[] = scenesOf(annotated),
): ArticleContext {
  const { text, blocks } = annotated.article;
  const ground: IssuerGround = {
    annotated,
    text,
    scenes,
    findings,
    mentions: indexMentions(findings.mentions),
    setting: settingOf(annotated, findings),
    states: statesOf(findings),
    quantitiesIn: bySentence(findings.quantities),
    headlines: new Set(blocks.flatMap((block, at) => (block.kind === 'headline' ? [at] : []))),
  };
  const title = titleOf(annotated.article);
  const isOfficial = isOfficialTitle(title);
  const turnAt = turnsOf(annotated, findings);
  return { ...ground, turnAt, isOfficial, issuers: isOfficial ? issuersOf(ground, title) : [] };
}

/** Where each state stands among the actors. */
function statesOf({ actors }: Findings): ReadonlyMap<string, number> {
  return new Map(
    actors.flatMap(({ type, country }, at) =>
      type === 'state' && country !== null ? [[country, at] as const] : [],
    ),
  );
}
