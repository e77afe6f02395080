import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browser, withoutBrowser } from '../../test/explorer/browser.ts';
import { builtPage, explorerOf } from '../../test/explorer/explorer.ts';
import { viewAddresses } from '../../test/explorer/views.ts';
import { walk } from '../../test/explorer/walk.ts';
import type { Row } from '../row.ts';

/** Of each list so many values are opened. */
const each = 4;

/** The explorer on the record of real articles: how many views have something wrong, each told on standard error. Left out without a browser. */
export const explorerRow: Row = {
  what: 'faults of the explorer over articles/dev',
  bestKnown: '',
  aims: { 'explorer.faults': 0 },
  lowerIsBetter: true,
  inTests: false,
  measure: async (data) => {
    const folder = data === null ? null : join(data, 'articles', 'dev');
    if (folder === null || !existsSync(folder)) return null;
    if (withoutBrowser !== false) {
      console.error(`the explorer is not walked: ${withoutBrowser}`);
      return null;
    }
    const explorer = await explorerOf([folder], builtPage());
    const chromium = await browser();
    try {
      const addresses = await viewAddresses(explorer.address, each);
      const faults = await walk(chromium, { origin: explorer.address, addresses });
      for (const fault of faults) console.error(`explorer: ${fault}`);
      return [{ key: 'explorer.faults', value: faults.length, unit: 'faults', of: addresses.length }];
    } finally {
      await chromium.close();
      await explorer.close();
    }
  },
};
