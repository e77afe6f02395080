import type { HoldingRule } from './holding.ts';
import { apposition } from './rules/apposition.ts';
import { before } from './rules/before.ts';
import { copula } from './rules/copula.ts';

/** How a text says who holds an office, in the order of trial: the first that finds a name holds. */
export const holdingRules: readonly HoldingRule[] = [before, apposition, copula];
