import type { Contract } from './contract.ts';
import { pagesContract } from './pages.ts';
import { storiesContract } from './stories.ts';

/** What every store promises, whatever holds its rows: one suite for all. */
export function storeContract(contract: Contract): void {
  pagesContract(contract);
  storiesContract(contract);
}
