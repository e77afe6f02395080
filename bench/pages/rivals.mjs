import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

function loadReadability() {
  const { Readability } = require('@mozilla/readability');
  const { parseHTML } = require('linkedom');
  return {
    name: `readability ${versionOf('@mozilla/readability')} + linkedom`,
    mainText: async (html) => new Readability(parseHTML(html).document).parse()?.textContent ?? '',
  };
}

/** Defuddle prints what it stumbles over; hundreds of lines would hide the figures. */
async function quietly(work) {
  const { error, warn, log } = console;
  Object.assign(console, { error() {}, warn() {}, log() {} });
  try {
    return await work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

async function loadDefuddle() {
  const { Defuddle } = await import('defuddle/node');
  const { parseHTML } = require('linkedom');
  return {
    name: `defuddle ${versionOf('defuddle')} + linkedom`,
    mainText: (html) => quietly(async () => (await Defuddle(parseHTML(html).document)).content),
  };
}

export async function loadRivals() {
  const found = [];
  const missing = [];
  for (const [name, load] of [
    ['@mozilla/readability', loadReadability],
    ['defuddle', loadDefuddle],
  ]) {
    try {
      found.push(await load());
    } catch {
      missing.push(name);
    }
  }
  return { found, missing };
}
