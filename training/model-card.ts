import type { NameScore } from '../eval/language/name-score.ts';
import type { TreebankScore } from '../eval/language/treebank-score.ts';

/** What the card says of one training. */
export interface CardFigures {
  /** SHA-256 of the packed file. */
  readonly hash: string;
  /** Size of the packed file. */
  readonly bytes: number;
  readonly trees: TreebankScore;
  /** Names on the dev file, by a model that has not learnt from it. */
  readonly names: NameScore;
  /** Number of training sentences. */
  readonly sentences: number;
}

/** The model card, in Markdown. */
export function modelCard({ hash, bytes, trees, names, sentences }: CardFigures): string {
  return `# Model card: chancery-english 3

What reads English here: a tagger, a parser and a finder of names, as weights of hashed features. Made by
\`node training/main.ts --treebanks DIR --names DIR\` from the sets below and nothing else; the same sets give the same bytes.

- File: \`english.bin.zst\`, ${(bytes / 1_000_000).toFixed(2)} MB, SHA-256 \`${hash}\`.
- Licence of the weights: **CC BY-SA 4.0**, as the treebanks ask. The code round them is under its own licence.

## Learnt from

| data | licence |
|---|---|
| Universal Dependencies English EWT, train (Silveira and others 2014) | CC BY-SA 4.0 |
| Universal Dependencies English GUM, train: news, interview, bio, voyage, textbook, vlog, speech, conversation (Zeldes 2017) | CC BY 4.0 and public domain, as that treebank lists them |
| Universal NER, English EWT dev (Mayhew and others 2024) | CC BY-SA 4.0 |
| WikiGold (Balasuriya and others 2009) | CC BY 4.0 |
| CrossNER (Liu and others 2021) | MIT |
| Broad Twitter Corpus (Derczynski and others 2016), WNUT 2017 (Derczynski and others 2017) | CC BY 4.0 |
| names in SEC filings (Salinas Alvarado and others 2015) | CC BY 3.0 |
| 2,000 invented sentences of news with their trees (training/invented-news.ts) | ours, as the weights |
| GloVe word vectors of 100 dimensions (Pennington and others 2014), as 512 clusters of 40,000 words | public domain |

${sentences} training sentences.

## Scores

On the gold words of the dev treebanks (EWT and GUM together, ${trees.tokens} words), no test file seen:

| what | percent |
|---|---|
| UPOS | ${trees.upos} |
| Penn tags | ${trees.xpos} |
| heads (UAS, punctuation counted) | ${trees.uas} |
| heads and labels (LAS, subtypes left out) | ${trees.las} |
| heads and labels with subtypes | ${trees.lasSubtypes} |
| names: precision, recall, F1 on UNER EWT dev, held out | ${names.precision}, ${names.recall}, ${names.f1} |

## Limits

- English only; edited prose best. Headlines, lists and speech are read less well.
- One tree, no second thoughts: a long sentence with several attachments has a wrong one more often than not.
- Names of companies and products are the weakest; a name is looked for only where a word is capitalised or tagged as one.
- Hyphened names and offices are one word here and three in the treebanks: docs/decisions/language-tokens.md.
- The treebanks are of the 2000s to the 2020s, mostly American; so are their names and habits.
`;
}
