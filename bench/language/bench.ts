import { parseArgs } from 'node:util';
import { plainArticle } from '../../eval/language/plain-article.ts';
import { createAnnotator } from '../../src/language/annotator.ts';
import type { TreebankSentence } from '../../src/language/conllu.ts';
import { loadModels } from '../../src/pipeline/models.ts';
import { loadTreebanks } from '../../training/treebank-files.ts';
import { loadRivals, type Rival, type TaggedWord } from './rivals.mjs';

// Speed and tags of this reader beside other JavaScript libraries, on the raw text of the dev treebanks.

const { values } = parseArgs({ options: { treebanks: { type: 'string' }, rounds: { type: 'string' } } });
const sentences = loadTreebanks(values.treebanks ?? '../shared/data/treebanks', 'dev');
const texts = chunksOf(sentences.map(({ text }) => text));
const rounds = Number(values.rounds ?? 5);

/** Twenty-five sentences a text: about an article. */
function chunksOf(lines: readonly string[]): readonly string[] {
  const chunks: string[] = [];
  for (let at = 0; at < lines.length; at += 25) chunks.push(lines.slice(at, at + 25).join(' '));
  return chunks;
}

/** Start and end of each gold word in its sentence's text, with its part of speech; words split off a token are left out. */
function goldWords({ text, forms, upos, joined }: TreebankSentence): readonly TaggedWord[] {
  const words: TaggedWord[] = [];
  let at = 0;
  for (const [word, form] of forms.entries()) {
    if (joined.some(({ first, last }) => word >= first && word <= last)) continue;
    const start = text.indexOf(form, at);
    if (start < 0) continue;
    at = start + form.length;
    if (upos[word] !== 'PUNCT' && upos[word] !== 'SYM') words.push({ start, end: at, upos: upos[word] });
  }
  return words;
}

/** Share of the gold words, punctuation apart, that were found with both ends and tagged right, in percent. */
function accuracy(tagger: Rival): number {
  let right = 0;
  let total = 0;
  for (const sentence of sentences) {
    const found = new Set(tagger.tag(sentence.text).map(({ start, end, upos }) => `${start} ${end} ${upos}`));
    for (const { start, end, upos } of goldWords(sentence)) {
      total++;
      if (found.has(`${start} ${end} ${upos}`)) right++;
    }
  }
  return (100 * right) / total;
}

/** Words a second of processor time, best of the rounds. */
function speed(tagger: Rival): number {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    let words = 0;
    for (const text of texts) words += tagger.tag(text).length;
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, (words * 1e6) / (user + system));
  }
  return best;
}

function report(tagger: Rival, does: string): void {
  const rate = Math.round(speed(tagger)).toLocaleString('en-US');
  console.log(
    `${tagger.name.padEnd(24)}${rate.padStart(10)} words/s  UPOS ${accuracy(tagger).toFixed(2)}%  ${does}`,
  );
}

const startedMs = performance.now();
const models = loadModels();
console.log(`models loaded in ${(performance.now() - startedMs).toFixed(0)} ms`);
const annotator = createAnnotator(models);
const own: Rival = {
  name: annotator.name,
  tag: (text) =>
    annotator
      .annotate(plainArticle([['paragraph', text]]))
      .sentences.flatMap(({ tokens }) => tokens.map(({ span, upos }) => ({ ...span, upos }))),
};
const { found, missing } = await loadRivals();
report(own, 'words, sentences, tags, lemmas, tree, names');
for (const rival of found) report(rival, 'words, sentences, tags');
for (const name of missing) console.log(`${name}: not installed (npm install --prefix bench)`);
