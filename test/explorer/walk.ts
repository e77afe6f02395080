import type { Browser, Page } from 'playwright-core';
import { overflow, violations, watched } from './watched.ts';

/** Views that are walked at the same time. */
const lanes = 3;

/**
 * What is wrong with the views at these addresses, each in the light and the dark and at three widths: axe's violations, errors of the console
 * and of scripts, requests to elsewhere, lines too wide, and what still waits for an answer. Nothing wrong is an empty list.
 */
export async function walk(
  browser: Browser,
  { origin, addresses }: { readonly origin: string; readonly addresses: readonly string[] },
): Promise<readonly string[]> {
  const found = await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      walkLane(browser, { origin, addresses: addresses.filter((_, at) => at % lanes === lane) }),
    ),
  );
  return found.flat();
}

async function walkLane(
  browser: Browser,
  { origin, addresses }: { readonly origin: string; readonly addresses: readonly string[] },
): Promise<readonly string[]> {
  const { page, wrong } = await watched(browser, origin);
  const seen: string[] = [];
  for (const address of addresses) {
    const before = wrong.length;
    seen.push(...(await wrongWith(page, address)).map((one) => `${address}: ${one}`));
    seen.push(...wrong.slice(before).map((one) => `${address}: ${one}`));
  }
  await page.context().close();
  return seen;
}

/** What is wrong with a view: axe's violations in the light and the dark, lines too wide, and what it still waits for. */
async function wrongWith(page: Page, address: string): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address, { waitUntil: 'networkidle' });
  const found = [...(await violations(page))];
  for (const width of [1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await overflow(page);
    if (wide > 0) found.push(`${wide} wider than ${width}`);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page, ['color-contrast'])).map((one) => `dark: ${one}`));
  if ((await page.locator('.notice.waiting').count()) > 0) found.push('it still waits');
  return found;
}
