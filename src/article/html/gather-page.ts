import { Parser } from 'htmlparser2';
import { scriptKeys } from '../lexicon/page-date-names.ts';
import { readLabel } from './labels.ts';
import type { PageElement } from './page-element.ts';

/** Elements whose text a browser does not show as part of the page: scripts, styles, templates. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'map',
  'select',
  'option',
  'textarea',
  'button',
  'input',
  'math',
]);

/** Deeper than this, an element's children count as its parent's: no page nests so deep, only hostile ones. */
export const deepest = 400;

const runningTags = new Set(['p', 'blockquote', 'pre']);

/** A page while it is parsed: what was gathered, and where the parser stands. */
export interface Gathering {
  readonly root: PageElement;
  at: PageElement;
  depth: number;
  /** Open elements that were too deep to be kept. */
  overflow: number;
  /** Name of the silent element being skipped, and how many of its kind are open. */
  skipping: string | null;
  skipped: number;
  title: string;
  inTitle: boolean;
  readonly metas: Readonly<Record<string, string>>[];
  readonly links: Readonly<Record<string, string>>[];
  readonly linkedData: string[];
  inLinkedData: boolean;
  /** Days of publication that the scripts of the page hold. */
  readonly scriptDates: string[];
}

/** `"publishedAt": "2025-03-04T10:00:00Z"`, as the scripts of a page hold it; the quotes may be escaped. */
const scriptDate = new RegExp(
  String.raw`(?:${scriptKeys.join('|')})\\?["']?\s{0,3}[:=]\s{0,3}\\?["']((?:19|20)\d\d-\d\d-\d\d[^"'\\]{0,30})`,
  'gi',
);
/** A page whose scripts hold more tells of many articles. */
const mostScriptDates = 20;

function noteScriptDates(page: Gathering, text: string): void {
  if (page.scriptDates.length >= mostScriptDates || !/publish|pub_?date/i.test(text)) return;
  for (const match of text.matchAll(scriptDate)) {
    page.scriptDates.push(match[1]);
    if (page.scriptDates.length >= mostScriptDates) return;
  }
}

function openSilent(page: Gathering, tag: string, attributes: Readonly<Record<string, string>>): void {
  page.skipping = tag;
  page.skipped = 1;
  page.inLinkedData = tag === 'script' && (attributes['type'] ?? '').toLowerCase().includes('ld+json');
  if (page.inLinkedData) page.linkedData.push('');
}

function openTag(page: Gathering, tag: string, attributes: Readonly<Record<string, string>>): void {
  if (page.skipping !== null) {
    if (tag === page.skipping) page.skipped += 1;
    return;
  }
  if (silent.has(tag)) return openSilent(page, tag, attributes);
  if (tag === 'meta') page.metas.push(attributes);
  if (tag === 'link') page.links.push(attributes);
  if (tag === 'title' && page.title === '') page.inTitle = true;
  if (page.depth >= deepest) {
    page.overflow += 1;
    return;
  }
  const element: PageElement = {
    tag,
    attributes,
    label: readLabel(attributes),
    children: [],
    parent: page.at,
    running: 0,
  };
  page.at.children.push(element);
  page.at = element;
  page.depth += 1;
}

function closeTag(page: Gathering, tag: string): void {
  if (page.skipping !== null) {
    if (tag === page.skipping) page.skipped -= 1;
    if (page.skipped === 0) page.skipping = null;
    if (page.skipped === 0) page.inLinkedData = false;
    return;
  }
  if (tag === 'title') page.inTitle = false;
  if (page.overflow > 0) {
    page.overflow -= 1;
    return;
  }
  const { parent } = page.at;
  if (parent === null) return;
  parent.running += page.at.running;
  page.at = parent;
  page.depth -= 1;
}

function addText(page: Gathering, text: string): void {
  if (page.inLinkedData) {
    page.linkedData[page.linkedData.length - 1] += text;
    return;
  }
  if (page.skipping === 'script') noteScriptDates(page, text);
  if (page.skipping !== null) return;
  if (page.inTitle) {
    page.title += text;
    return;
  }
  page.at.children.push(text);
  if (text.length > 20 || text.trim() !== '') {
    const near = page.at;
    if (runningTags.has(near.tag) || (near.parent && runningTags.has(near.parent.tag)))
      near.running += text.length;
  }
}

/** A parser that gathers the page, leaving out what nobody reads. */
export function parserInto(page: Gathering): Parser {
  return new Parser({
    onopentag: (tag, attributes) => openTag(page, tag, attributes),
    onclosetag: (tag) => closeTag(page, tag),
    ontext: (text) => addText(page, text),
  });
}
