import type { Token } from '../../../model/annotated.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { timeZones } from '../lexicon/clock-words.ts';
import { dependent, dependentTokens } from '../grammar/dependents.ts';
import { isInfinitive } from '../grammar/infinitive.ts';
import type { Tree } from '../grammar/tree.ts';
import { aheadWords, sameTimeWords, timetableVerbs } from '../lexicon/outlook-words.ts';
import { partAdjectives, partNouns } from '../lexicon/period-words.ts';
import type { Outlook } from './date-rule.ts';
import { outlookOfText } from './outlook-of-text.ts';

/**
 * Tells which way the clause around an offset of the sentence looks: by the tense of the verb above the date
 * where the sentence is parsed, else by the nearest telling word.
 */
export function outlookOf(tree: Tree): (offset: number) => Outlook {
  const { sentence } = tree;
  const isParsed = sentence.tokens.some((token) => token.head >= 0 && token.xpos !== '');
  return (offset) => {
    if (!isParsed) return outlookOfText(sentence.text, offset);
    return outlookOfTree(tree, offset + sentence.span.start);
  };
}

function outlookOfTree(tree: Tree, offset: number): Outlook {
  const first = tree.tokens.find((candidate) => candidate.span.end > offset);
  const beside = first && outlookBeside(tree, first);
  if (beside) return beside;
  const outlook = first ? outlookAbove(tree, first) : 'open';
  if (!first || outlook === 'future' || !isDeadline(tree, first)) return outlook;
  // A deadline told in the past may lie on either side: the nearer one.
  return outlook === 'open' ? 'future' : 'open';
}

/** "said Saturday", "issued on Thursday": the verb right before the date, wherever the tree hangs the date. */
function outlookBeside(tree: Tree, first: Token): Outlook | null {
  const before = tree.tokens[first.index - 1];
  const verb = before?.lemma === 'on' ? tree.tokens[first.index - 2] : before;
  if (!verb || verb.upos !== 'VERB' || aheadWords.has(verb.lemma)) return null;
  if (verb.xpos === 'VBD') return 'past';
  if (verb.xpos !== 'VBN') return null;
  const outlook = outlookOfVerb(tree, verb);
  return outlook === 'future' ? null : 'past';
}

const ofDeadline = [
  'the',
  'of',
  'next',
  'this',
  'about',
  'around',
  ...partAdjectives,
  ...partNouns,
  ...timeZones,
];
const betweenDeadline = new RegExp(
  String.raw`^(?:${anyOf(ofDeadline)}|-|[ap]\.?m\.?|\d{1,2}(?::\d\d)?)$`,
  'i',
);

/** "by June 1", "until 9 a.m. Tuesday": the word before the date sets a deadline. */
function isDeadline(tree: Tree, first: Token): boolean {
  for (let index = first.index - 1; index >= 0 && index > first.index - 5; index -= 1) {
    const word = tree.tokens[index]?.text ?? '';
    if (/^(?:by|until|till)$/i.test(word)) return true;
    if (!betweenDeadline.test(word)) return false;
  }
  return false;
}

function outlookAbove(tree: Tree, first: Token): Outlook {
  let token: Token | undefined = first;
  for (let step = 0; token && step < 12; step += 1) {
    if (aheadWords.has(token.lemma) && token.upos !== 'NOUN') return outlookOfPlan(token, first);
    if (token.upos === 'NOUN' && (token.lemma === 'deadline' || hasAheadModifier(tree, token)))
      return 'future';
    const verbal =
      token.upos === 'VERB' || token.upos === 'AUX' || dependent(tree, token.index, ['cop']) >= 0;
    const isPassed = verbal && isPurposeBehind(tree, token, first);
    if (verbal && !isPassed) return outlookOfVerb(tree, token);
    token = tree.tokens[token.head];
  }
  return 'open';
}

/** "met on Friday to end the row": what stands before the purpose dates the deed. */
function isPurposeBehind(tree: Tree, verb: Token, date: Token): boolean {
  return (
    verb.xpos === 'VB' &&
    date.index < verb.index &&
    verb.head >= 0 &&
    verb.head < date.index &&
    isInfinitive(tree, verb.index)
  );
}

/** "On Friday they planned …" dates the planning; "planned it for Friday" the plan. */
function outlookOfPlan(verb: Token, date: Token): Outlook {
  return verb.xpos === 'VBD' && date.index < verb.index && date.head === verb.index ? 'past' : 'future';
}

function hasAheadModifier(tree: Tree, noun: Token): boolean {
  return dependentTokens(tree, noun.index, ['amod']).some(({ lemma }) => lemma === 'upcoming');
}

function outlookOfVerb(tree: Tree, verb: Token): Outlook {
  const helpers = dependentTokens(tree, verb.index, ['aux', 'cop']);
  if (helpers.some((helper) => helper.xpos === 'MD')) return 'future';
  if (helpers.some((helper) => helper.xpos === 'VBD')) return 'past';
  if (helpers.some((helper) => helper.lemma === 'have')) return 'past';
  if (/^VB[ZP]$/.test(verb.xpos) && timetableVerbs.has(verb.lemma)) return 'future';
  if (verb.xpos === 'VBD') return 'past';
  if (verb.xpos === 'VB') return outlookOfBase(tree, verb);
  if (verb.xpos === 'VBG' && helpers.some((helper) => helper.lemma === 'be')) return 'future';
  if (verb.xpos === 'VBG' || verb.xpos === 'VBN') return outlookOfParent(tree, verb);
  return 'open';
}

/** "failed to sign on Monday" was then, "promised to sign on Monday" is to come. */
function outlookOfBase(tree: Tree, verb: Token): Outlook {
  if (!isInfinitive(tree, verb.index)) return 'open';
  const above = verb.relation === 'xcomp' ? tree.tokens[verb.head] : undefined;
  if (!above || !sameTimeWords.has(above.lemma)) return 'future';
  return outlookOfVerb(tree, above) === 'past' ? 'past' : 'future';
}

function outlookOfParent(tree: Tree, verb: Token): Outlook {
  if (verb.xpos === 'VBN' && verb.relation.startsWith('acl')) return 'past';
  const parent = tree.tokens[verb.head];
  if (!parent || parent.upos !== 'VERB') return 'open';
  return parent.xpos === 'VBD' || parent.xpos === 'VBN' ? 'past' : 'open';
}
