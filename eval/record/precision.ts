import { citationsOf, linesIn } from './exported.ts';
import type { Exported, Line } from './exported.ts';
import { judgeActor, judgeCommitment, judgeEvent, judgeFigure, judgeStatement } from './judges.ts';
import type { Judge } from './judges.ts';

/** How many of the facts of one kind are right, in the articles that the gold answers in full. */
export interface PrecisionScore {
  readonly kind: string;
  /** Facts that stand in such articles alone. States are not judged: most are only named. */
  readonly judged: number;
  /** The right kind of fact, sentence and parties, or number. */
  readonly core: number;
  /** With every slot that the gold gives. */
  readonly strict: number;
}

/** Letters of a quotation that are looked up in the text of its article. */
const quoteStart = 40;

/** Judges the facts of the articles that the gold answers in full; empty where it answers none so. */
export function scorePrecision(exported: Exported): readonly PrecisionScore[] {
  const { gold } = exported;
  if ((gold.exhaustive ?? []).length === 0) return [];
  return [
    scoreKind(exported, 'actor', { facts: gold.actors, judge: judgeActor }),
    scoreKind(exported, 'event', { facts: gold.events, judge: judgeEvent }),
    scoreKind(exported, 'statement', { facts: gold.statements, judge: judgeStatement }),
    scoreKind(exported, 'commitment', { facts: gold.commitments, judge: judgeCommitment }),
    scoreKind(exported, 'figure', { facts: gold.figures, judge: judgeFigure }),
  ];
}

interface Judged<F> {
  readonly facts: readonly F[] | undefined;
  readonly judge: Judge<F>;
}

function scoreKind<F>(exported: Exported, kind: string, { facts = [], judge }: Judged<F>): PrecisionScore {
  const lines = linesIn(exported, kind, exported.gold.exhaustive ?? []).filter(
    (line) => isJudged(exported, line) && !(kind === 'actor' && line['type'] === 'state'),
  );
  let core = 0;
  let strict = 0;
  for (const line of lines) {
    const near = facts.filter((gold) => judge.core(exported, line, gold));
    core += Number(near.length > 0);
    strict += Number(near.some((gold) => judge.strict(exported, line, gold)));
  }
  return { kind, judged: lines.length, core, strict };
}

/** Whether all that a fact cites stands where the gold answers everything. */
function isJudged({ gold, keyOfArticle, textOf }: Exported, line: Line): boolean {
  return citationsOf(line).every(({ article, quote }) => {
    const key = keyOfArticle.get(article);
    if (key === undefined || gold.exhaustive?.includes(key) !== true) return false;
    const upTo = gold.upTo?.[key];
    if (upTo === undefined) return true;
    // Quotes have single spaces where the text may have lines and tabs.
    const text = textOf.get(key) ?? '';
    const at = spaced(text).indexOf(spaced(quote?.slice(0, quoteStart) ?? ''));
    return at < spaced(text.slice(0, upTo)).length;
  });
}

/** A text with one blank for each stretch of white space and without zero-width characters. */
function spaced(text: string): string {
  return text.replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' ');
}
