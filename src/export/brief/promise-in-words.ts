import { isStageImplied } from '../../model/implied-stage.ts';
import type { RecordedCommitment } from '../../model/record.ts';
import { verbOfIntent } from './verb-of-intent.ts';

/** An undertaking as what its parties did: "agreed to open a port", "proposed that the two sides meet", "signed a memorandum on ports". */
export function promiseInWords(one: Pick<RecordedCommitment, 'stage' | 'action' | 'history'>): string {
  const { stage, action } = one;
  const line = action
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:]+$/u, '');
  const intent = verbOfIntent(one);
  if (intent !== null) return `${intent} ${line}`;
  if (stage === 'fulfilled' || stage === 'broken' || stage === 'revised')
    return `${stage}${isStageImplied(one) ? ' (~stage)' : ''}: ${line.replace(/^to /u, '')}`;
  if (line.startsWith('committed to '))
    return stage === 'reaffirmed' ? `reaffirmed commitment ${line.slice(10)}` : line;
  if (line.startsWith(`${stage} `)) return line;
  if (noInfinitive.test(line) || (stage === 'reaffirmed' && line.startsWith('to ')))
    return `${stage} commitment ${line}`;
  if (/^(?:to|that|commitment|support) /u.test(line)) return `${stage} ${line}`;
  if (refusal.test(line)) return `${stage} ${line.replace(refusal, 'not to')}`;
  if (/^(?:will|would|shall) /u.test(line)) return `${stage} ${line.replace(/^\p{L}+/u, 'to')}`;
  if (stage === 'proposed' && /^(?:the|both|its|their) /u.test(line)) return `${stage} that ${line}`;
  if (stage === 'signed' && /^(?:an?|the|\p{L}+) /u.test(line)) return `${stage} ${line}`;
  return `${stage}: ${line}`;
}

/** "to a ceasefire", "to effectively implementing the agreements"; not "to bring aid". */
const noInfinitive =
  /^to (?:(?:an?|the|our|their|its|his) |[$€£\d]|(?:\p{L}+ly )?\p{L}*[aeiouy]\p{L}*ing\b)/u;

/** "will not open", "won't open". */
const refusal = /^(?:(?:will|would|shall) not|won['’]t|wouldn['’]t)\b/u;
