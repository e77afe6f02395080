import type { Sentence } from '../../../model/annotated.ts';
import type { Candidate } from './quantity-rule.ts';
import { tokenAt } from './counted.ts';

/** What may follow a name: a mark, a verb, a preposition, a word that joins or the end; no noun that the number would count. */
const behindName: ReadonlySet<string> = new Set(['PUNCT', 'VERB', 'AUX', 'ADP', 'CCONJ', 'SCONJ', 'PRON']);

/**
 * Whether plain digits are the last part of a name, as ships and craft bear them: "the *Ora 4*", "the trawler *Ocean 9* sank". The name stands
 * behind an article, a noun or another name of a list, and not behind "in" as a place does.
 */
export function endsName({ first, range, start, end }: Candidate, { tokens, span }: Sentence): boolean {
  if (!first.digits || first.scale !== 1 || range) return false;
  const at = tokenAt(tokens, start + span.start);
  const next = tokens[at + 1];
  if (tokens[at]?.span.end !== end + span.start || (next && !behindName.has(next.upos))) return false;
  if (/^(?:%|-|of|to|percent|per)$/i.test(next?.text ?? '')) return false;
  let name = at;
  while (name > 0 && isNamePart(tokens[name - 1])) name -= 1;
  if (name === at || name === 0) return false;
  return opensName(tokens, name);
}

function isNamePart({ upos, text }: Sentence['tokens'][number]): boolean {
  return upos === 'PROPN' && /^\p{Lu}[\p{L}'’-]+$/u.test(text);
}

/** Whether a name begins here: behind a lower-case noun ("the trawler"), or "the" with no preposition of place before it. */
function opensName(tokens: Sentence['tokens'], name: number): boolean {
  const before = tokens[name - 1];
  if (before.upos === 'NOUN') return true;
  // "the trawlers Haiyu No. 6 and *Ocean 9*": the second name of a list.
  if (/^(?:and|or|,)$/.test(before.text)) return /^No\.?$/.test(tokens[name - 3]?.text ?? '');
  if (!/^the$/i.test(before.text)) return false;
  return !/^(?:in|across|throughout|inside|over|within)$/i.test(tokens[name - 2]?.text ?? '');
}
