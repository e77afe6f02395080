import type { Operation } from './operation.ts';
import { lists } from './resources/lists.ts';

/** Everything that the API can be asked, in the order of its description. */
export const operations: readonly Operation[] = [...lists];
