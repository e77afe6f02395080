import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { atRest } from './at-rest.ts';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** A page whose errors and requests are noted as they come. */
export interface Watched {
  readonly page: Page;
  /** Errors of the console and of scripts, and requests to elsewhere. */
  readonly wrong: readonly string[];
}

/**
 * Opens a page of which nothing may go wrong unseen. It is told nothing of what comes into the record unless `isLive`: a stream that stays open would never
 * let it be at rest.
 */
export async function watched(
  browser: Browser,
  address: string,
  { isLive = false }: { readonly isLive?: boolean } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
    baseURL: address,
  });
  const page = await context.newPage();
  if (!isLive) await atRest(page);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:blob:)?http:\/\/127\.0\.0\.1:/.test(request.url())) wrong.push(`request: ${request.url()}`);
  });
  return { page, wrong };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with the page as it stands, by all its rules or by those given: rule and place. */
export async function violations(
  page: Page,
  rules: readonly string[] | null = null,
): Promise<readonly string[]> {
  const options = { resultTypes: ['violations'], ...(rules === null ? {} : { runOnly: rules }) };
  const found: { readonly violations: readonly Violation[] } = await page.evaluate(
    `${axe};axe.run(document, ${JSON.stringify(options)})`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth');
}
