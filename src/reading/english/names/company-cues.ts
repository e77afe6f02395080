import { anyOf } from '../../../model/word-pattern.ts';
import { sumWords } from '../lexicon/money-words.ts';
import type { RoleCore } from './role-phrases.ts';
import { isPossessiveMark } from './noun-runs.ts';
import {
  companyBelongings,
  companyDeeds,
  companyNouns,
  firmHeads,
  firmOffices,
  legalForms,
  tradingDeeds,
} from '../lexicon/company-words.ts';
import { otherHeads } from '../lexicon/organization-words.ts';
import type { ReadSentence } from './cut-sentence.ts';
import { remember } from '../../../model/remember.ts';
import type { NameUse } from './name-uses.ts';

const isCue = remember(
  (folded) => companyNouns.has(folded) || companyNouns.has(folded.replace(/(?:ies)$/, 'y').replace(/s$/, '')),
);

/** Steps left over the other names of a list to the word before it. */
function wordBeforeList({ words, endingAt }: ReadSentence, start: number): number {
  let at = start;
  for (let turn = 0; turn < 8; turn += 1) {
    const folded = words.folded[at - 1] ?? '';
    const piece = endingAt.get(at);
    if (piece !== undefined && turn > 0) at = piece.start;
    else if (folded === ',' || folded === 'and' || folded === '&' || folded === 'or') at -= 1;
    else break;
  }
  return at - 1;
}

function cueBefore(cut: ReadSentence, use: NameUse): boolean {
  const { words } = cut;
  const before = words.folded[use.start - 1] ?? '';
  if (before === 'based') return true;
  if (isCue(before) && words.tokens[use.start - 1].upos === 'NOUN') return true;
  const opener = words.folded[wordBeforeList(cut, use.start)] ?? '';
  return opener.endsWith('s') && isCue(opener);
}

/** "X, a U.S. company", "X, Inc.". */
function cueAfter({ words }: ReadSentence, use: NameUse): boolean {
  if (words.folded[use.end] !== ',') return false;
  if (/^(?:inc|ltd|llc|plc|corp)\.?$/.test(words.folded[use.end + 1] ?? '')) return true;
  if (!/^(?:a|an|the)$/.test(words.folded[use.end + 1] ?? '')) return false;
  for (let at = use.end + 2; at < use.end + 6; at += 1) {
    const folded = words.folded[at] ?? '';
    if (folded === ',' || folded === '.') return false;
    if (companyNouns.has(folded)) return true;
  }
  return false;
}

function ownsBusiness({ words }: ReadSentence, use: NameUse): boolean {
  return isPossessiveMark(words, use.end) && companyBelongings.has(words.folded[use.end + 1] ?? '');
}

/** "the Ashby hotel chain", "the Ashby news agency". */
function kindAfter({ words }: ReadSentence, use: NameUse): boolean {
  if (words.folded[use.start - 1] !== 'the') return false;
  for (let at = use.end; at < use.end + 3; at += 1) {
    if (words.tokens[at]?.upos !== 'NOUN') return false;
    if (companyNouns.has(words.folded[at])) return true;
  }
  return false;
}

/** How strongly the words around a name say that it is a company's or another body's: 0, 1.5 or 4. */
export function companyCue(cut: ReadSentence, use: NameUse): number {
  if (cueBefore(cut, use) || cueAfter(cut, use) || kindAfter(cut, use)) return 4;
  return ownsBusiness(cut, use) ? 1.5 : 0;
}

/** Whether a body is a firm, by the last word of its name or by the words around it. */
export function isFirm(cut: ReadSentence, use: NameUse): boolean {
  const last = cut.words.tokens[use.end - 1].text;
  return (
    firmHeads.has(use.words.at(-1) ?? '') ||
    legalForms.has(last) ||
    companyCue(cut, use) > 0 ||
    hasManager(cut, use)
  );
}

const isFirmOffice = ({ kind, title }: RoleCore): boolean => kind === 'business' || firmOffices.has(title);

/** "Vinter Marine Chief Executive Kari Dahl", "the chairman of Vinter Marine": who has an office of business serves a firm. */
function hasManager({ startingAt, offices }: ReadSentence, use: NameUse): boolean {
  const next = startingAt.get(use.end);
  if (next?.kind === 'role' && isFirmOffice(next.role)) return true;
  return offices.some(({ core, body }) => isFirmOffice(core) && body === use.text);
}

const money = new RegExp(String.raw`^(?:[$€£¥₩₹]|${anyOf(sumWords)})$`, 'i');

/** "Baltico Ocean operates …", "Kestrel Power announced a $2 billion plan": a bare name does what firms alone do, or with money. */
export function tradesAsFirm({ words: { tokens, folded } }: ReadSentence, use: NameUse): boolean {
  if (use.titled || use.courtesy !== null || use.words.length < 2 || otherHeads.has(use.words[0]))
    return false;
  if (/^(?:the|a|an)$/.test(folded[use.start - 1] ?? '')) return false;
  const subject = tokens.slice(use.start, use.end).find(({ relation }) => relation.startsWith('nsubj'));
  const verb = subject === undefined ? undefined : tokens[subject.head];
  if (verb === undefined || verb.index < use.end) return false;
  if (tradingDeeds.has(verb.lemma)) return true;
  return companyDeeds.has(verb.lemma) && tokens.slice(verb.index).some(({ text }) => money.test(text));
}
