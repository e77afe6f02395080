import { unnamedBlock } from '../../resolve/prepare/unnamed-block.ts';

const first: string = unnamedBlock('');

/** The condition that a column holds the block of actors without a name. */
export const isUnnamed = (column: string): string =>
  `(${column} >= '${first}' AND ${column} < '${first.slice(0, -1)};')`;
