/**
 * Every match of a global pattern, in text order, as `matchAll` gives them, but without a copy of the pattern at each call.
 *
 * All matches are found before the first is given, so that the pattern may be asked again meanwhile.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

const none: readonly RegExpExecArray[] = [];
