import type { Page } from 'playwright-core';

/** Tells a page that there is no stream of what comes (204): one that stays open would never let it be at rest. */
export async function atRest(page: Page): Promise<void> {
  await page.route(/\/api\/v1\/live/, (route) => route.fulfill({ status: 204 }));
}
