import { hash } from 'node:crypto';
import { remember } from '../model/remember.ts';

/**
 * JSON with the keys of every object in code-unit order and no white space: equal values give equal text.
 *
 * Numbers are written as JavaScript writes them (shortest round trip, ECMA-262 §6.1.6.1.20).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value);
}

function canonicalArray(values: readonly unknown[]): string {
  let text = '';
  for (const value of values) text += `${text === '' ? '' : ','}${canonicalJson(value)}`;
  return `[${text}]`;
}

/** Every value has the same few keys. */
const keyText = remember((key) => `${JSON.stringify(key)}:`);

/** Written by hand: a replacer, called for every member, takes twice as long. */
function canonicalObject(value: object): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object may be asked for its own keys; a copy would take as long as the text
  const held = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(held).toSorted()) {
    const member = held[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${keyText(key)}${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** The content address of a value: the first 80 bits of the SHA-256 of its canonical JSON, in hexadecimal. */
export function contentId(kind: string, value: unknown): string {
  return hash('sha256', `${kind}\n${canonicalJson(value)}`).slice(0, 20);
}
