import { hole, tokensOf } from './source-tokens.ts';
import type { Token } from './source-tokens.ts';

/** More words than this are a list of the lexicon. */
export const mostWords = 6;

/** Functions that cut one text into a list of words. */
const cutters = new Set(['wordList', 'wordSet', 'phraseList', 'phraseSet', 'split']);

/**
 * The lists of more than six words in one source, each as its words in order: arrays of strings, texts cut into words,
 * and alternatives of a pattern. A list of Universal Dependencies relations or of tags is none.
 */
export function findWordLists(source: string): readonly (readonly string[])[] {
  const tokens = joinedStrings(tokensOf(source));
  const lists = [
    ...arraysOf(tokens),
    ...cutTexts(tokens),
    ...tokens.flatMap((token) =>
      token.kind === 'string' || token.kind === 'regex' ? alternativesOf(token.text) : [],
    ),
  ];
  return lists
    .map((list) => list.filter(isWord))
    .filter((list) => list.length > mostWords && !list.every(isLabel));
}

const isWord = (text: string): boolean => /^[\p{L}][\p{L}\p{M}'’. -]*$/u.test(text);

/** Relations of Universal Dependencies (with subtypes) and tags in capitals ("VBD", "PROPN"). Source: universaldependencies.org, v2. */
const isLabel = (text: string): boolean =>
  /^[A-Z]+\$?$/.test(text) ||
  /^(?:acl|adv(?:cl|mod)|amod|appos|aux|case|cc|ccomp|compound|conj|cop|csubj|dep|det|discourse|dislocated|expl|fixed|flat|goeswith|iobj|list|mark|nmod|nsubj|nummod|obj|obl|orphan|parataxis|punct|root|vocative|xcomp)$/.test(
    text,
  );

/** One string in place of several that a plus joins. */
function joinedStrings(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const [first, plus] = [joined.at(-2), joined.at(-1)];
    if (token.kind === 'string' && plus?.text === '+' && first?.kind === 'string') {
      joined.splice(-2, 2, { ...first, text: first.text + token.text });
    } else joined.push(token);
  }
  return joined;
}

function arraysOf(tokens: readonly Token[]): readonly (readonly string[])[] {
  return tokens.flatMap((open, at) => {
    if (open.kind !== 'sign' || open.text !== '[') return [];
    const end = tokens.findIndex(
      (token, place) => place > at && token.depth <= open.depth && token.text === ']',
    );
    const inside = tokens.slice(at + 1, end).filter((token) => token.depth === open.depth + 1);
    return [inside.filter((token) => token.kind === 'string').map((token) => token.text)];
  });
}

/** Texts that stand before `.split(` or as the argument of a function that cuts. */
function cutTexts(tokens: readonly Token[]): readonly (readonly string[])[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'string') return [];
    let after = at + 1;
    while (tokens[after]?.text === ')') after += 1;
    const isSplit = tokens[after]?.text === '.' && tokens[after + 1]?.text === 'split';
    const isArgument = tokens[at - 1]?.text === '(' && cutters.has(tokens[at - 2]?.text ?? '');
    return isSplit || isArgument ? [token.text.split(/[\s,|]+/).filter((text) => text !== '')] : [];
  });
}

/** The alternatives of each group of a pattern: of each its longest run of letters. */
function alternativesOf(pattern: string): readonly (readonly string[])[] {
  const groups: string[][] = [];
  const open: string[][] = [['']];
  for (const part of partsOf(pattern)) {
    const group = open.at(-1) ?? [''];
    if (part === '(') open.push(['']);
    else if (part === ')' && open.length > 1) {
      groups.push(open.pop() ?? []);
      const around = open.at(-1) ?? [''];
      around.push(`${around.pop() ?? ''} ${groups.at(-1)?.[0] ?? ''} `);
    } else if (part === '|') group.push('');
    else group.push((group.pop() ?? '') + part);
  }
  return [...groups, ...open].map((group) => group.map(longestRun));
}

/** A pattern's brackets, bars and plain characters; escapes, classes and what a template puts in are blanks. */
function partsOf(pattern: string): readonly string[] {
  return pattern
    .replace(/\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{[\d,]*\}|\(\?(?:[:=!]|<[=!]|<\w+>)?/g, (found) =>
      found.startsWith('(') ? '(' : ' ',
    )
    .replaceAll(hole, ' ')
    .split('');
}

function longestRun(alternative: string): string {
  const runs = alternative.match(/\p{L}{2,}/gu) ?? [];
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
