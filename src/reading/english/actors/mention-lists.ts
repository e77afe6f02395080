import type { Token } from '../../../model/annotated.ts';
import type { Mention } from '../../../model/actor.ts';
import type { MentionIndex } from '../../mechanics/mention-index.ts';
import { baseRelation } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { personBehindOffice } from './person-behind-office.ts';

const joining = new Set([',', 'and', '&', ';']);
const longestList = 30;
const longestBracket = 6;

function textAt(tree: Tree, token: number): string {
  return tree.tokens[token]?.text.toLowerCase() ?? '';
}

/** The token after "(…)", where one opens here. */
function pastBracket(tree: Tree, from: number): number {
  if (textAt(tree, from) !== '(') return from;
  for (let at = from + 1; at <= from + longestBracket; at += 1) if (textAt(tree, at) === ')') return at + 1;
  return from;
}

/** The token after a mention, its bracketed short form and its "of" phrase: "President Ruto of Kenya|,". */
function endOf(tree: Tree, mention: Mention, all: readonly Mention[]): number {
  const end = pastBracket(tree, mention.tokens.end);
  if (textAt(tree, end) !== 'of') return end;
  const owner = all.find(({ tokens }) => tokens.start > end && tokens.start <= end + 2);
  return owner === undefined ? end : owner.tokens.end;
}

/** Whether the mention opens a clause of its own: "met the envoy, and the minister said". */
function isSubject(tree: Tree, mention: Mention): boolean {
  const { head } = mention.tokens;
  const governor = tree.tokens[tree.tokens[head].head];
  return (
    baseRelation(tree.tokens[head]) === 'nsubj' &&
    governor !== undefined &&
    (governor.upos === 'VERB' || governor.upos === 'AUX')
  );
}

/** Of "Peru's Ministry of Health" the ministry, where it is named. */
export function possessed(
  tree: Tree,
  owner: Mention | undefined,
  all: readonly Mention[],
): Mention | undefined {
  if (owner === undefined || !/^['’]s?$/u.test(tree.tokens[owner.tokens.end]?.text ?? '')) return owner;
  return all.find(({ tokens }) => tokens.start === owner.tokens.end + 1) ?? owner;
}

const modifiers = new Set(['DET', 'ADJ', 'NOUN', 'PROPN']);

function isModifier(token: Token): boolean {
  return modifiers.has(token.upos) || token.xpos.startsWith('NNP');
}

/**
 * "Rice, Obama's adviser", "Hanna, a Labour Party member", "the group, a Peru-based charity": behind a comma, a name that only says
 * whose or which a noun is stands in no list.
 */
function isOnlyOwner(tree: Tree, mention: Mention, all: readonly Mention[]): boolean {
  const behind = tree.tokens[endOf(tree, mention, all)];
  return (
    behind !== undefined &&
    (/^(?:NOUN|PROPN|ADJ)$/.test(behind.upos) || /^(?:['’]s?|[-–‑])$/u.test(behind.text))
  );
}

function nextAfter(tree: Tree, from: number, all: readonly Mention[]): Mention | undefined {
  let at = from;
  while (joining.has(textAt(tree, at))) at += 1;
  if (at === from) return undefined;
  const next = possessed(
    tree,
    all.find(({ tokens }) => tokens.start >= at && tokens.start <= at + 2),
    all,
  );
  const titled = next === undefined ? personBehindOffice(tree, at, all) : undefined;
  if (titled !== undefined) return titled;
  if (next !== undefined && textAt(tree, at - 1) === ',' && isOnlyOwner(tree, next, all)) return undefined;
  const isNear = next !== undefined && tree.tokens.slice(at, at + 3).some(isModifier);
  return isNear &&
    tree.tokens.slice(at, next.tokens.start).every((token) => isModifier(token) || token.upos === 'PART')
    ? next
    : undefined;
}

function namesIn(tree: Tree, mentions: MentionIndex): readonly Mention[] {
  return mentions
    .in(tree.sentence.index)
    .filter(({ form }) => form === 'name' || form === 'short' || form === 'title');
}

/** "Peruvian *and Chilean* envoys": the states whose adjectives follow one, joined to it. */
function statesAfter(tree: Tree, first: Mention, mentions: MentionIndex): readonly Mention[] {
  const all = mentions.in(tree.sentence.index).filter(({ form }) => form === 'demonym');
  const found: Mention[] = [];
  let { end } = first.tokens;
  while (found.length < longestList) {
    let at = end;
    while (joining.has(textAt(tree, at))) at += 1;
    const next = at === end ? undefined : all.find(({ tokens }) => tokens.start === at);
    if (next === undefined) break;
    found.push(next);
    ({ end } = next.tokens);
  }
  return found;
}

/**
 * The names that follow one in a list, told by commas and "and" alone, for lists whose tree is broken.
 *
 * A name that opens its own clause ends the list. The first is not given.
 */
export function listAfter(tree: Tree, first: Mention, mentions: MentionIndex): readonly Mention[] {
  if (first.form === 'demonym') return statesAfter(tree, first, mentions);
  const all = namesIn(tree, mentions);
  const found: Mention[] = [];
  let last = first;
  while (found.length < longestList) {
    const next = nextAfter(tree, endOf(tree, last, all), all);
    if (next === undefined || isSubject(tree, next) || next.tokens.start <= last.tokens.start) break;
    found.push(next);
    last = next;
  }
  return found;
}

/** The names that stand before one in a list; only "and" opens it, so that "In Lima, the minister" is none. */
export function listBefore(tree: Tree, last: Mention, mentions: MentionIndex): readonly Mention[] {
  const all = namesIn(tree, mentions);
  const found: Mention[] = [];
  let at = last.tokens.start - 1;
  // "Sosa and Kenyan President Ruto": the adjective may stand outside the name.
  if (/^\p{Lu}/u.test(tree.tokens[at]?.text ?? '') && tree.tokens[at].upos === 'ADJ') at -= 1;
  if (textAt(tree, at) === 'the') at -= 1;
  if (textAt(tree, at) !== 'and') return [];
  while (found.length < longestList && joining.has(textAt(tree, at))) {
    const end = at;
    const before = all.find((mention) => endOf(tree, mention, all) === end);
    if (before === undefined) break;
    found.unshift(before);
    at = before.tokens.start - 1;
  }
  return found;
}
