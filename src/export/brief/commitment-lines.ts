import { capitalised } from '../../model/capitalised.ts';
import { dayInWords } from '../../model/date-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedCommitment } from '../../model/record.ts';
import { SourceNumbers } from './source-numbers.ts';
import type { DossierLine } from './dossier.ts';

/** What was promised, by whom and how far it has come, in the order of the first report. */
export function commitmentLines(
  promised: readonly RecordedCommitment[],
  numbers: SourceNumbers,
): readonly DossierLine[] {
  const since = (one: RecordedCommitment): string => one.history[0]?.on ?? '~';
  return promised
    .toSorted((a, b) => compareText(since(a), since(b)) || compareText(a.id, b.id))
    .map((one) => ({
      lead: listInWords(one.by.map((party) => party.name)),
      text: `${capitalised(one.action)}${one.due === null ? '' : ` (by ${dayInWords(one.due.date)})`}. ${stateOf(one)}`,
      sources: numbers.of(one.citations),
    }));
}

function stateOf({ stage, history }: RecordedCommitment): string {
  const steps = history.map((step) => `${step.stage}${step.on === null ? '' : ` ${dayInWords(step.on)}`}`);
  return steps.length < 2 ? `State: ${steps[0] ?? stage}.` : `State: ${stage}; ${steps.join(', ')}.`;
}
