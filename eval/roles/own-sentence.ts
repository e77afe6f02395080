import { createAnnotationColumns } from '../../src/language/annotation-columns.ts';
import type { TreebankSentence } from '../../src/language/conllu.ts';
import type { LanguageModels } from '../../src/language/language-models.ts';
import { createSentenceReader } from '../../src/language/sentence-reader.ts';
import { viewSentence } from '../../src/language/sentence-view.ts';
import { addSpan } from '../../src/language/spans.ts';
import type { Sentence } from '../../src/model/annotated.ts';
import { placedWords } from './role-sentences.ts';

/** Room for the longest sentence of a treebank, in words. */
const capacity = 512;

/** A reader of a treebank's own words: its tags, tree and names are ours. Each sentence is read as an article of its own. */
export function ownSentences(models: LanguageModels): (treebank: TreebankSentence) => Sentence {
  const reader = createSentenceReader(models);
  return (treebank) => {
    const { text, starts } = placedWords(treebank);
    const columns = createAnnotationColumns(capacity);
    for (const [at, form] of treebank.forms.entries())
      addSpan(columns.spans, starts[at], starts[at] + form.length);
    const source = { text, columns, models };
    reader.startArticle();
    const to = treebank.forms.length;
    const names = reader.read(source, 0, to);
    return viewSentence(source, { index: 0, block: 0, from: 0, to, names });
  };
}
