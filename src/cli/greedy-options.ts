import { traits, type Trait } from '../resolve/fact-traits.ts';

/** Conditions that take several values, and so take what stands behind them too: "list --with Peru events". */
export const greedyOptions: readonly ('with' | 'outlet' | Trait)[] = ['with', 'outlet', ...traits];
