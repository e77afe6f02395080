import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treePaths } from '../../src/pipeline/tree-paths.ts';
import { annotateText } from '../reading/english/actors/read-text.ts';

const [sentence] = annotateText('Foreign Minister Ingrid Berg met Paul Roy in Oslo.').sentences;

test('a name leads to the root, a relation at each step; the longest form that stands there is taken', () => {
  assert.deepEqual(treePaths(sentence, [['Berg', 'Ingrid Berg'], ['Paul Roy']]), [
    'Ingrid —nsubj→ met (root)',
    'Paul —obj→ met (root)',
  ]);
});

test('a name that does not stand in the sentence leads nowhere', () => {
  assert.deepEqual(treePaths(sentence, [['Lima'], [''], []]), []);
});
