import { SvelteMap } from 'svelte/reactivity';
import type { RecordValue } from '../../../src/model/record.ts';
import { ask } from './api.svelte.ts';
import { calledBy } from './doubts.ts';

const names = new SvelteMap<string, string>();
const wanted = new Set<string>();

/** What a value is called, as far as that has come; the first digits of its id until then. */
export function nameOf(id: string): string {
  return names.get(id) ?? id.slice(0, 6);
}

/** Asks what a value is called; once. */
export function wantName(id: string): void {
  if (wanted.has(id)) return;
  wanted.add(id);
  ask<RecordValue>(`/values/${id}`).then(
    (value) => names.set(id, calledBy(value)),
    // The record no longer has it: it is called by its id.
    () => undefined,
  );
}
