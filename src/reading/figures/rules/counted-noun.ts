import type { Token } from '../../../model/annotated.ts';
import { isPersonNoun } from '../../en/person-nouns.ts';
import { tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { dependents, type Grammar } from '../grammar.ts';
import { nameOf } from '../noun-phrase.ts';

/** "23 people were killed", "14 documents signed", "a $60 million package", "40 percent of imports": the noun that the number stands with. */
export function countedNoun({ grammar, finding, sentence }: FigureContext): Measured | null {
  const { counted, quantity } = finding;
  if (!counted) return null;
  const written = sentence.text.slice(counted.start - sentence.span.start, counted.end - sentence.span.start);
  const head = lastToken(grammar, counted.start, counted.end);
  const named = head && grammar.parsed ? nameOf(grammar, head) : null;
  const measure =
    named && written.endsWith(head?.text ?? '') ? longer(named.measure, lowered(written)) : lowered(written);
  const affected =
    head && quantity.currency === null && quantity.unit !== 'percent'
      ? (participle(grammar, head) ?? behindVerb(sentence, finding))
      : null;
  return {
    measure: affected ? `${measure} ${affected}` : measure,
    of: named?.of ?? null,
    unit: quantity.unit === 'number' && head && isPersonNoun(head.text) ? 'people' : null,
    head,
    rule: 'counted-noun',
  };
}

function lastToken({ tokens }: Grammar, start: number, end: number): Token | null {
  const first = tokenAt(tokens, start);
  let last: Token | null = null;
  for (let index = first; index >= 0 && index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.span.start >= end) break;
    last = token;
  }
  return last;
}

/** The written phrase keeps its first words where the tree cut them off. */
function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}

function lowered(written: string): string {
  return written
    .split(/\s+/)
    .map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) && !isName(word) ? word.toLowerCase() : word))
    .join(' ');
}

/** A capital inside a counted phrase is a name's: numbers seldom begin what begins a sentence. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

const plainVerbs = new Set(
  'have be include do make contain involve comprise cover represent reach see need want'.split(' '),
);

/** "killed" for people whom a verb in its past form has for object or passive subject: who dies is not who is hurt. */
function participle(grammar: Grammar, head: Token): string | null {
  const verb = grammar.tokens[head.head];
  if (!verb || verb.upos !== 'VERB' || plainVerbs.has(verb.lemma)) return null;
  const past = verb.xpos === 'VBD' || verb.xpos === 'VBN';
  const touched =
    head.relation === 'nsubj:pass' ||
    head.relation === 'obj' ||
    head.relation === 'obl:unmarked' ||
    /^(?:die|flee|drown|perish)$/.test(verb.lemma);
  if (!past || !touched || verb.text.length < 3) return null;
  if (dependents(grammar, verb.index, ['xcomp']).length > 0 && head.relation !== 'nsubj:pass') return null;
  return verb.text.toLowerCase();
}

/** The verb's word right before the number, where the tree hangs the noun elsewhere: "killed more than 125 people". */
function behindVerb(
  { text, span }: FigureContext['sentence'],
  finding: FigureContext['finding'],
): string | null {
  const word = /(?:^|\s)(\p{Ll}+)\s+$/u.exec(text.slice(0, finding.span.start - span.start))?.[1] ?? '';
  return /^(?:killed|injured|wounded|displaced|arrested|detained|evacuated|rescued|executed|jailed|deported|freed|released)$/.test(
    word,
  )
    ? word
    : null;
}
