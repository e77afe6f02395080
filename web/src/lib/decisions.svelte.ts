import type { RecordedJudgement } from '../../../src/model/record.ts';
import { ask } from './api.svelte.ts';
import { changes } from './changes.svelte.ts';

/** What somebody decides of a value, as the server takes it. */
export type Decision = { readonly a: string; readonly why?: string } & (
  | { readonly verdict: 'dismissed' | 'rejected' }
  | { readonly verdict: 'same' | 'different'; readonly b: string }
  | { readonly verdict: 'set'; readonly field: string; readonly value: string }
);

/** Under which name this browser keeps who decides. */
const key = 'chancery-by';

/** Who decides from this browser, where no token says it; empty for nobody named. */
class Judge {
  by: string = $state(localStorage.getItem(key) ?? '');

  called(name: string): void {
    this.by = name;
    localStorage.setItem(key, name);
  }
}

export const judge: Judge = new Judge();

/** Sends a decision; what is shown is then asked for anew. Throws `Trouble`. */
export function decide(decision: Decision): Promise<RecordedJudgement> {
  return send('/judgements', decision);
}

/** Takes a decision back, the last that stands where none is given. Throws `Trouble`. */
export function undo(judgement?: string): Promise<RecordedJudgement> {
  return send('/judgements/undo', judgement === undefined ? {} : { judgement });
}

async function send(path: string, body: object): Promise<RecordedJudgement> {
  const by = judge.by.trim();
  const made = await ask<RecordedJudgement>(path, { body: { ...body, ...(by === '' ? {} : { by }) } });
  changes.count += 1;
  return made;
}
