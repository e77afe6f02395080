import { isStageImplied } from '../../model/implied-stage.ts';
import type { RecordedCommitment } from '../../model/record.ts';
import { oneLine } from '../words/one-line.ts';
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
  const side = sideOf(one);
  if (side !== null) return `${stage} that ${side} ${line.replace(/^will\b/u, 'would')}`;
  if (/^(?:will|would|shall) /u.test(line)) return `${stage} ${line.replace(/^\p{L}+/u, 'to')}`;
  if (stage === 'proposed' && /^(?:the|both|its|their) /u.test(line)) return `${stage} that ${line}`;
  if (stage === 'signed' && /^(?:an?|the|\p{L}+) /u.test(line)) return `${stage} ${line}`;
  return `${stage}: ${line}`;
}

/** The subject of a clause of the speaker's own side, right before its verb: "the state", "his country". */
const ownSide =
  /\b(?<side>(?:the|his|her|its|their) (?:state|government|country|nation|ministry|army))\s+$/iu;

/** Whose deed a sentence says it is, where the speaker undertakes it for his side: "the state" of "said the state would listen"; null for none. */
function sideOf({ action, history: [first] }: Pick<RecordedCommitment, 'action' | 'history'>): string | null {
  if (first === undefined || !/^(?:will|would)\s/u.test(action)) return null;
  const sentence = oneLine(first.citation.quote);
  const at = sentence.indexOf(oneLine(action).slice(0, opening));
  return at < 0 ? null : (ownSide.exec(sentence.slice(0, at))?.groups?.['side'] ?? null);
}

/** How many characters of an action tell where it stands in its sentence. */
const opening = 40;

/** "to a ceasefire", "to effectively implementing the agreements"; not "to bring aid". */
const noInfinitive =
  /^to (?:(?:an?|the|our|their|its|his) |[$€£\d]|(?:\p{L}+ly )?\p{L}*[aeiouy]\p{L}*ing\b)/u;

/** "will not open", "won't open". */
const refusal = /^(?:(?:will|would|shall) not|won['’]t|wouldn['’]t)\b/u;
