/** One token of a TypeScript source: a literal with its contents, or the sign or word as it stands. */
export interface Token {
  readonly kind: 'string' | 'regex' | 'word' | 'sign';
  /** Contents of a literal without its marks; what a template puts in is the sign {@link hole}. */
  readonly text: string;
  /** How many brackets of any kind are open around it. */
  readonly depth: number;
}

/** Stands in the text of a template for a value that is put in. */
export const hole = '\u0000';

/** Words behind which a slash opens a regular expression. */
const beforeRegex = new Set(['return', 'typeof', 'case', 'of', 'in', 'void', 'yield', 'await', 'else']);

const blank = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const quoted = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"/y;
const regex = /\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[a-z]*/y;
const word = /[\p{L}_$\d][\p{L}_$\d]*/uy;

/** The tokens of a source in order, without comments; those inside a template's holes stand behind the template. */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (let at = 0; at < source.length;) {
    const end = matchEnd(blank, source, at);
    if (end > at) at = end;
    else if (source[at] === '`') {
      const template = readTemplate(source, at);
      tokens.push({ kind: 'string', text: template.text, depth });
      for (const inside of template.holes)
        tokens.push(...inside.map((token) => ({ ...token, depth: depth + token.depth + 1 })));
      at = template.end;
    } else {
      const token = readToken(source, at, tokens.at(-1));
      if (')]}'.includes(token.text) && token.kind === 'sign') depth -= 1;
      tokens.push({ kind: token.kind, text: token.text, depth });
      if ('([{'.includes(token.text) && token.kind === 'sign') depth += 1;
      at = token.end;
    }
  }
  return tokens;
}

interface Read {
  readonly kind: Token['kind'];
  readonly text: string;
  readonly end: number;
}

function readToken(source: string, at: number, before: Token | undefined): Read {
  const literal = matchAt(quoted, source, at);
  if (literal) return { kind: 'string', text: literal[1] ?? literal[2], end: at + literal[0].length };
  const pattern = source[at] === '/' && opensRegex(before) ? matchAt(regex, source, at) : null;
  if (pattern) return { kind: 'regex', text: pattern[1], end: at + pattern[0].length };
  const name = matchAt(word, source, at);
  if (name) return { kind: 'word', text: name[0], end: at + name[0].length };
  return { kind: 'sign', text: source[at], end: at + 1 };
}

function opensRegex(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === 'word') return beforeRegex.has(before.text);
  return before.kind === 'sign' && !')]}'.includes(before.text);
}

interface Template {
  readonly text: string;
  readonly holes: readonly (readonly Token[])[];
  readonly end: number;
}

function readTemplate(source: string, start: number): Template {
  const holes: (readonly Token[])[] = [];
  let text = '';
  let at = start + 1;
  while (at < source.length && source[at] !== '`') {
    if (source.startsWith('${', at)) {
      const end = holeEnd(source, at + 2);
      holes.push(tokensOf(source.slice(at + 2, end)));
      text += hole;
      at = end + 1;
    } else {
      const length = source[at] === '\\' ? 2 : 1;
      text += source.slice(at, at + length);
      at += length;
    }
  }
  return { text, holes, end: at + 1 };
}

/** Where the brace stands that closes a hole. */
function holeEnd(source: string, start: number): number {
  let open = 0;
  for (let at = start; at < source.length; at += 1) {
    const literal = matchAt(quoted, source, at);
    if (literal) at += literal[0].length - 1;
    else if (source[at] === '`') at = readTemplate(source, at).end - 1;
    else if (source[at] === '{') open += 1;
    else if (source[at] === '}' && open === 0) return at;
    else if (source[at] === '}') open -= 1;
  }
  return source.length;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function matchEnd(pattern: RegExp, source: string, at: number): number {
  const found = matchAt(pattern, source, at);
  return found ? at + found[0].length : at;
}
