import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** Saves a chart in each form from its open details, and checks what the files hold. Gives the words that the picture writes. */
export async function checkSaved(page: Page, details: Locator): Promise<readonly string[]> {
  const saved = async (form: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      details.getByRole('button', { name: new RegExp(`${form}$`, 'u') }).click(),
    ]);
    assert.match(download.suggestedFilename(), new RegExp(`^[\\p{L}\\p{N}-]+\\.${form.toLowerCase()}$`, 'u'));
    return readFileSync(await download.path());
  };
  const svg = (await saved('SVG')).toString('utf8');
  const found: { readonly root: string; readonly shapes: number; readonly words: readonly string[] } =
    await page.evaluate(shapesIn(svg));
  assert.equal(found.root, 'svg');
  assert.ok(found.shapes > 0, svg.slice(0, 200));
  const png = await saved('PNG');
  assert.equal(png.subarray(0, 8).toString('latin1'), '\u0089PNG\r\n\u001a\n');
  assert.equal(png.readUInt32BE(16), 1600);
  assert.ok(png.readUInt32BE(20) > 0);
  const lines = (await saved('CSV')).toString('utf8').trimEnd().split('\r\n');
  assert.ok(lines.length > 1, lines.join());
  return found.words;
}

/** The name of the root of a picture, how many shapes it draws, and its words, as a browser reads it; one that is not well formed has another root. */
const shapesIn = (text: string): string => `(() => {
  const root = new DOMParser().parseFromString(${JSON.stringify(text)}, 'image/svg+xml').documentElement;
  return { root: root.localName, shapes: root.querySelectorAll('rect, line, circle, path, text').length, words: [...root.querySelectorAll('text')].map(({ textContent }) => textContent) };
})()`;
