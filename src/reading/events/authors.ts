import type { Annotated } from '../../model/annotated.ts';
import type { Mention } from '../../model/actor.ts';
import type { MentionIndex } from '../actors/mention-index.ts';
import { listAfter } from './mention-lists.ts';
import { treeOf } from './tree.ts';

const official =
  /\b(?:joint (?:statement|declaration|communiqu[eé]|vision)|leaders[’'] statement|communiqu[eé])\b/iu;
const searched = 12;

/** Those named after "We," at the opening: "We, the Presidents of Peru and Chile, met …". */
function selfNamed(annotated: Annotated, mentions: MentionIndex): readonly Mention[] {
  for (const sentence of annotated.sentences.slice(0, searched)) {
    const at = sentence.tokens.findIndex((token) => token.text === 'We');
    if (at < 0 || sentence.tokens[at + 1]?.text !== ',') continue;
    const first = mentions
      .in(sentence.index)
      .find(({ tokens, form }) => tokens.start > at && form !== 'pronoun');
    if (first !== undefined) return [first, ...listAfter(treeOf(sentence), first, mentions)];
  }
  return [];
}

/** Those whom the heading of a joint statement names. */
function inHeading(annotated: Annotated, mentions: MentionIndex): readonly Mention[] {
  const [heading] = annotated.sentences;
  if (heading === undefined || !official.test(heading.text)) return [];
  return mentions.in(heading.index).filter(({ form }) => form !== 'pronoun');
}

/**
 * Who says "we" in an official text: those named after "We," at its opening, else those in the heading of a joint statement.
 *
 * Two at least; empty for any other text, where "we" is left open.
 */
export function authorsOf(annotated: Annotated, mentions: MentionIndex): readonly Mention[] {
  const named = selfNamed(annotated, mentions);
  const found = named.length > 1 ? named : inHeading(annotated, mentions);
  return new Set(found.map(({ actor }) => actor)).size > 1 ? found : [];
}
