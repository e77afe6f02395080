import { tokensOf } from './source-tokens.ts';
import type { Token } from './source-tokens.ts';

/** Methods that change the collection they are called on. */
const changing = new Set(
  'set add push pop shift unshift splice clear delete sort reverse fill copyWithin'.split(' '),
);

/**
 * The names of a module's own state in one source, in order: variables that may be set anew, and constants whose contents are
 * written to. The place where a sticky expression starts is no state: it is set before each use.
 */
export function findModuleState(source: string): readonly string[] {
  const tokens = tokensOf(source);
  const own = tokens.flatMap(
    (token, at): readonly { readonly name: string; readonly isVariable: boolean }[] => {
      if (token.depth !== 0 || token.kind !== 'word' || !/^(?:const|let|var)$/.test(token.text)) return [];
      const name = tokens[at + 1];
      return name?.kind === 'word' ? [{ name: name.text, isVariable: token.text !== 'const' }] : [];
    },
  );
  return own
    .filter(({ name, isVariable }) => isVariable || tokens.some((_, at) => isWrite(tokens, at, name)))
    .map(({ name }) => name);
}

/** Whether the name at a place is followed by a call that changes it, or by a setting of one of its fields or places. */
function isWrite(tokens: readonly Token[], at: number, name: string): boolean {
  const token = tokens[at];
  if (token.kind !== 'word' || token.text !== name || tokens[at - 1]?.text === '.') return false;
  const [mark, field] = [tokens[at + 1], tokens[at + 2]];
  if (mark?.text === '.') {
    if (changing.has(field?.text ?? '')) return tokens[at + 3]?.text === '(';
    return field?.text !== 'lastIndex' && isSetting(tokens, at + 3);
  }
  if (mark?.text !== '[') return false;
  const end = tokens.findIndex(
    ({ text, depth }, place) => place > at + 1 && text === ']' && depth === mark.depth,
  );
  return isSetting(tokens, end + 1);
}

/** "= …", "+= …", "??= …", "++" and the like, but no comparison and no arrow. */
function isSetting(tokens: readonly Token[], at: number): boolean {
  const signs = tokens.slice(at, at + 4).map(({ kind, text }) => (kind === 'sign' ? text : ' '));
  return /^(?:\+\+|--|(?:[-+*/%^]|\*\*|\|\|?|&&?|\?\?|<<|>>>?)?=(?![=>]))/.test(signs.join(''));
}
