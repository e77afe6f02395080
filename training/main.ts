import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { constants, zstdCompressSync } from 'node:zlib';
import { scoreNamed } from '../eval/language/name-score.ts';
import { scoreSentences } from '../eval/language/treebank-score.ts';
import { readLanguageModels } from '../src/language/language-models.ts';
import { worldNames } from '../src/world/world-names.ts';
import { finishModel, trainGrammar } from './build-model.ts';
import { modelCard, type CardFigures } from './model-card.ts';
import { shippedPlan } from './model-plan.ts';
import { loadOpenNames } from './open-names.ts';
import { loadClusteredWords } from './word-clusters.ts';
import { loadNamed, loadTreebanks, loadWikiGold } from './treebank-files.ts';

const usage = 'node training/main.ts [--treebanks DIR] [--names DIR] [--out DIR]';

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    names: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  },
});

/** A window of half a megabyte stays near while it is unpacked: a quarter less time for half a percent more bytes. */
const packing = { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_windowLog]: 19 };

const report = (message: string): void => console.error(message);

/** Trains on what the folders hold, scores it on the dev files, and writes model, hash and card. */
function train(treebanks: string, openNames: string, out: URL | string): void {
  // A folder that cannot be made should be told before minutes of training, not after.
  if (typeof out === 'string') mkdirSync(out, { recursive: true });
  const sentences = loadTreebanks(treebanks, 'train');
  const dev = loadTreebanks(treebanks, 'dev');
  const namedDev = loadNamed(treebanks, 'dev');
  const open = [...loadWikiGold(treebanks), ...loadOpenNames(openNames)];
  const clustered = loadClusteredWords();
  // The names of the dev file are learnt too; how well the rest teaches them is measured without it first.
  const grammar = trainGrammar(sentences, { plan: shippedPlan, clustered, report });
  report('names, held out');
  const heldOut = readLanguageModels(finishModel(grammar, open, clustered), worldNames);
  report('names');
  const bytes = finishModel(grammar, [...namedDev, ...namedDev, ...open], clustered);
  const packed = zstdCompressSync(bytes, { params: packing });
  const hash = createHash('sha256').update(packed).digest('hex');
  const figures: CardFigures = {
    hash,
    bytes: packed.length,
    trees: scoreSentences(readLanguageModels(bytes, worldNames), dev),
    names: scoreNamed(heldOut, namedDev),
    sentences: sentences.length,
  };
  const folder = typeof out === 'string' ? pathToFileURL(`${resolve(out)}/`) : out;
  writeFileSync(new URL('english.bin.zst', folder), packed);
  writeFileSync(new URL('english.sha256', folder), `${hash}\n`);
  writeFileSync(new URL('scores.json', folder), `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(new URL('MODEL_CARD.md', folder), modelCard(figures));
  report(JSON.stringify(figures));
}

if (values.help === true) console.log(usage);
else
  train(
    values.treebanks ?? '../shared/data/treebanks',
    values.names ?? '../shared/data/names/ner',
    values.out ?? new URL('../src/language/models/', import.meta.url),
  );
