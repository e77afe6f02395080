import { traits, type Trait } from '../resolve/fact-traits.ts';

/** Options that take several values, and so swallow a kind that is written after them: "list --with Peru events". */
export const greedyOptions: readonly ('with' | 'outlet' | Trait)[] = ['with', 'outlet', ...traits];
