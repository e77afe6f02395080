import type { LanguageModels } from '../../src/language/language-models.ts';
import { createParseRoom, parseForms } from '../../training/score-parse.ts';
import { tagForms } from '../../training/tag-forms.ts';
import type { TreebankSentence } from '../../src/language/conllu.ts';

/** Shares in percent, on gold words. */
export interface TreebankScore {
  readonly sentences: number;
  readonly tokens: number;
  readonly upos: number;
  readonly xpos: number;
  /** Heads right, punctuation counted. */
  readonly uas: number;
  /** Heads and labels right, subtypes left out (as the CoNLL shared tasks count). */
  readonly las: number;
  /** The same with subtypes. */
  readonly lasSubtypes: number;
}

/** Longest sentence that is scored, in words. */
const longest = 500;

/** Scores tags and trees on the gold words of a treebank. */
export function scoreSentences(
  models: LanguageModels,
  sentences: readonly TreebankSentence[],
): TreebankScore {
  const { tagger, parser, clusters } = models;
  const room = createParseRoom(parser, longest);
  const right = { upos: 0, xpos: 0, uas: 0, las: 0, lasSubtypes: 0 };
  let tokens = 0;
  for (const sentence of sentences) {
    const { forms } = sentence;
    if (forms.length > longest) continue;
    const tags = tagForms({ ...tagger, clusters }, forms);
    const tree = parseForms(parser, room, { forms, tags, clusters });
    for (let at = 0; at < forms.length; at++) {
      tokens++;
      const tag = tagger.tags[tags[at]];
      if (tag.upos === sentence.upos[at]) right.upos++;
      if (tag.xpos === sentence.xpos[at]) right.xpos++;
      if (tree.heads[at] !== sentence.heads[at]) continue;
      const label = parser.labels[tree.labels[at]];
      right.uas++;
      if (label.split(':')[0] === sentence.relations[at].split(':')[0]) right.las++;
      if (label === sentence.relations[at]) right.lasSubtypes++;
    }
  }
  const share = (count: number): number => Math.round((10000 * count) / tokens) / 100;
  return {
    sentences: sentences.length,
    tokens,
    upos: share(right.upos),
    xpos: share(right.xpos),
    uas: share(right.uas),
    las: share(right.las),
    lasSubtypes: share(right.lasSubtypes),
  };
}
