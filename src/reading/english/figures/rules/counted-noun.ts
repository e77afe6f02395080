import { isMonthName } from '../../../../model/calendar-names.ts';
import type { Token } from '../../../../model/annotated.ts';
import type { Span } from '../../../../model/span.ts';
import { humanVerbs, plainVerbs } from '../../lexicon/figure-verbs.ts';
import { formsOf } from '../../lexicon/verb-forms.ts';
import { readCounted, tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, MeasureRule } from '../figure-context.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { nameOf, textOf } from '../noun-phrase.ts';

/** "23 people were killed", "14 documents signed", "a $60 million package", "40 percent of imports": the noun that the number stands with. */
export const countedNoun: MeasureRule = {
  card: {
    name: 'figure-counted-noun',
    kind: 'figure',
    pattern: 'The noun that the number stands with is measured, with what befell it ("people killed").',
    example: 'The ferry carried 412 passengers.',
    mustNotMatch: 'Resolution No. 57 was adopted.',
  },
  measure(context) {
    const { tree, finding, front } = context;
    const { counted, quantity } = finding;
    if (!counted) return null;
    const head = lastToken(tree, counted.start, counted.end);
    // "29 JANUARY 2012": a day, whatever its letters.
    if (head && isMonthName(head.text)) return null;
    const named = head && tree.parsed ? nameOf(tree, head) : null;
    const affected =
      head && (finding.rule === 'count' || finding.rule === 'vague-number')
        ? (participle(tree, head) ?? behindVerb(front))
        : null;
    const measure = isJoined(context) ? quantity.unit : wordsOf(tree, counted);
    return {
      measure: affected ? `${measure} ${affected}` : measure,
      of: isJoined(context) ? namedBehind(context, counted.end) : (named?.of ?? null),
      unit: null,
      head,
    };
  },
};

/** "10-member association": the members are counted, and the association is whose they are. */
function isJoined({ finding, sentence }: FigureContext): boolean {
  return (
    finding.rule === 'count' && sentence.text[(finding.counted?.start ?? 0) - sentence.span.start - 1] === '-'
  );
}

function namedBehind({ sentence, tree }: FigureContext, end: number): string | null {
  const phrase = readCounted(sentence, end - sentence.span.start + 1);
  const offset = sentence.span.start;
  return phrase && wordsOf(tree, { start: phrase.start + offset, end: phrase.end + offset });
}

function wordsOf({ tokens }: Tree, { start, end }: Span): string {
  return textOf(tokens.filter((token) => token.span.start < end && start < token.span.end));
}

function lastToken({ tokens }: Tree, start: number, end: number): Token | null {
  const first = tokenAt(tokens, start);
  let last: Token | null = null;
  for (let index = first; index >= 0 && index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.span.start >= end) break;
    last = token;
  }
  return last;
}

/** "killed" for people whom a verb in its past form has for object or passive subject: who dies is not who is hurt. */
function participle(tree: Tree, head: Token): string | null {
  const verb = tree.tokens[head.head];
  if (!verb || verb.upos !== 'VERB' || plainVerbs.has(verb.lemma)) return null;
  const past = verb.xpos === 'VBD' || verb.xpos === 'VBN';
  const touched =
    head.relation === 'nsubj:pass' ||
    head.relation === 'obj' ||
    head.relation === 'obl:unmarked' ||
    /^(?:die|flee|drown|perish)$/.test(verb.lemma);
  if (!past || !touched || verb.text.length < 3) return null;
  if (dependentTokens(tree, verb.index, ['xcomp']).length > 0 && head.relation !== 'nsubj:pass') return null;
  return verb.text.toLowerCase();
}

const humanForms = new Set(formsOf(humanVerbs));

/** The verb's word right before the number, where the tree hangs the noun elsewhere: "killed more than 125 people". */
function behindVerb(front: string): string | null {
  const word = /(?:^|\s)(\p{Ll}+)\s+$/u.exec(front)?.[1] ?? '';
  return humanForms.has(word) && word.endsWith('ed') ? word : null;
}
