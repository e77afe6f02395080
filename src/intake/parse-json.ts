import { parse, type ParseError } from 'jsonc-parser';

/** What a JSON text holds, or where it is broken: `line` and `column` from 1. */
export type ParsedJson =
  | { readonly value: unknown }
  | { readonly line: number; readonly column: number; readonly cause: unknown };

/** Parses JSON; a text that is none gives the place of the first error instead. Never throws. */
export function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (cause) {
    return { ...placeOf(text, firstError(text)), cause };
  }
}

/** Offset of the first error. A text nested too deeply for the second parser is told as broken at its end. */
function firstError(text: string): number {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return errors[0]?.offset ?? text.length;
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
