import type { FailureCode } from '../../model/failure.ts';
import { titleOf } from '../problem.ts';

/** What an assistant may try after a failure. */
const hints: Readonly<Partial<Record<FailureCode, string>>> = {
  usage:
    'Mend the arguments as the schema of the tool has them. A cursor goes with the question that gave it.',
  'id-unknown':
    'Use one of the names that the subject suggests, an ISO code of a country, or call `search` with a word of the name.',
  'id-ambiguous': 'Give more digits of the id, or the whole id.',
  'record-busy': 'Another program is writing. Call the tool again.',
};

/** What to try after a failure; for those that no other call mends, to tell the user. */
export function hintOf(code: FailureCode): string {
  return hints[code] ?? 'No other call mends this. Tell the user the code and the subject.';
}

/** What a code means, in words for who calls a tool. */
export function meaningOf(code: FailureCode): string {
  return code === 'usage' ? 'The arguments of the tool are not valid.' : titleOf(code);
}
