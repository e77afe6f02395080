import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian puts the browser. */
const path = '/usr/bin/chromium';

/** Why tests in a browser are left out here, in words; false where they run. Where every check must run they are never left out. */
export const withoutBrowser: string | false =
  existsSync(path) || process.env['CI'] === 'true' ? false : `there is no ${path}: apt-get install chromium`;

/** What keeps the browser from asking anything of anybody on its own. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** A browser without a window. */
export function browser(): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: quiet });
}
