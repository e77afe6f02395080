import { askingContract } from './asking.ts';
import type { Contract } from './contract.ts';
import { correctingContract } from './correcting.ts';
import { exportingContract } from './exporting.ts';
import { filtersContract, searchContract } from './filters.ts';
import { judgingContract } from './judging.ts';
import { newsContract } from './news.ts';
import { pagesContract } from './pages.ts';
import { reopeningContract } from './reopening.ts';
import { savingContract } from './saving.ts';
import { servingContract } from './serving.ts';
import { splittingContract } from './splitting.ts';
import { storiesContract } from './stories.ts';
import { webContract } from './web.ts';
import { workContract } from './work.ts';

/** What every store promises, whatever holds its rows: one suite for all. */
export function storeContract(contract: Contract): void {
  savingContract(contract);
  askingContract(contract);
  filtersContract(contract);
  searchContract(contract);
  pagesContract(contract);
  storiesContract(contract);
  judgingContract(contract);
  splittingContract(contract);
  correctingContract(contract);
  exportingContract(contract);
  servingContract(contract);
  reopeningContract(contract);
  webContract(contract);
  newsContract(contract);
  workContract(contract);
}
