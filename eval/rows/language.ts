import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreNames, scoreOwnCases, scoreTreebanks } from '../language/score.ts';
import { percent } from '../row.ts';
import type { Row } from '../row.ts';

const trees: Row = {
  what: 'tags and trees on gold words',
  bestKnown: 'UDPipe 1.2 EWT test: LAS 81.1',
  aims: { 'trees.upos': 96, 'trees.uas': 86, 'trees.las': 84 },
  measure: async (data) => {
    const folder = data === null ? null : join(data, 'treebanks');
    const score = folder === null || !existsSync(folder) ? null : scoreTreebanks(folder);
    if (score === null) return null;
    return (['upos', 'xpos', 'uas', 'las'] as const).map((name) => ({
      key: `trees.${name}`,
      value: score[name],
      unit: '%',
      of: score.tokens,
    }));
  },
};

const names: Row = {
  what: 'named entities, held out',
  bestKnown: '',
  aims: { 'entities.f1': 70 },
  measure: async (data) => {
    const folder = data === null ? null : join(data, 'treebanks');
    const score = folder === null || !existsSync(folder) ? null : scoreNames(folder);
    return score === null ? null : [{ key: 'entities.f1', value: score.f1, unit: '%', of: score.sentences }];
  },
};

const ownArcs: Row = {
  what: 'own news sentences, arcs that matter',
  bestKnown: '',
  aims: { 'trees.own-arcs': 97 },
  measure: async () => {
    const { found, arcs } = scoreOwnCases();
    return [{ key: 'trees.own-arcs', value: percent(found, arcs), unit: '%', of: arcs }];
  },
};

/** The language's own rows. */
export const languageRows: readonly Row[] = [trees, names, ownArcs];
