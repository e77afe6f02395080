import { readFileSync } from 'node:fs';
import { recordLine } from '../../export/jsonl.ts';
import { Failure } from '../../model/failure.ts';
import { readJudgement } from '../../record/core/read-judgement.ts';
import type { Judgement, Store } from '../../record/store.ts';
import type { AtWork, Session } from '../session.ts';
import { decisionsInWords } from '../show/decision-names.ts';
import { printFacts } from '../show/fact-list.ts';

/** Lists what people have decided, by day. */
export async function listJudgements(json: boolean, { store, output }: AtWork): Promise<void> {
  const known = await store.judgements();
  if (json) {
    for (const one of known) output.data(recordLine({ kind: 'judgement', ...one }));
    return;
  }
  if (known.length === 0) output.message('nobody has decided anything about this record');
  const lines = await decisionsInWords(known, store);
  const listed = known.map((one, at) => ({
    value: { kind: 'judgement', ...one } as const,
    text: (lines[at] ?? '').slice(one.on.length).trim(),
  }));
  await printFacts(listed, { store, output });
}

/** Takes over the decisions of a file. */
export async function takeOver(file: string, store: Store, { output }: Session): Promise<void> {
  const n = await store.importJudgements(decisionsIn(file));
  await store.settle();
  output.message(`decisions taken over: ${n}`);
}

/** The decisions among the lines of a file; other lines of an export are passed over. Throws `json-broken` for a line that is none. */
function decisionsIn(file: string): readonly Omit<Judgement, 'id'>[] {
  const lines = textOf(file).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const value = parsed(line, `${file}:${at + 1}`);
    const isOther =
      typeof value === 'object' && value !== null && 'kind' in value && value.kind !== 'judgement';
    if (isOther) return [];
    const decision = readJudgement(value);
    if (decision === null) throw new Failure('json-broken', `${file}:${at + 1} is no decision`);
    return [decision];
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    throw new Failure('input-missing', file, { cause });
  }
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Failure('json-broken', where, { cause });
  }
}
