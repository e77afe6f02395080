type Fields = Readonly<Record<string, unknown>>;

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** Text of a JSON-LD value: itself, its name, or its parts joined. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) {
    const words = value.map(wordsOf).filter((word) => word !== null);
    return words.length > 0 ? words.join(', ') : null;
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return wordsOf(value.name);
  return null;
}

/** What pages write round their linked data, as if it were script: a comment, a CDATA section (both may stand behind "//"), a semicolon. */
const wrapBefore = /^\s*(?:\/\/\s*|\/\*\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/;
const wrapBehind = /(?:(?:\/\/|\/\*)?\s{0,100}(?:-->|\]\]>)(?:\s{0,100}\*\/)?|;)\s{0,100}$/;

function parseJson(text: string): unknown {
  try {
    const bare = text
      .replace(/[\n\r\t]/g, ' ')
      .replace(wrapBefore, '')
      .replace(wrapBehind, '');
    const value: unknown = JSON.parse(bare);
    return value;
  } catch {
    return null; // Broken linked data says nothing; the page itself is read.
  }
}

/** The first description of an article in the page's linked data, however it is wrapped. */
export function findLinkedArticle(blocks: readonly string[]): Fields | null {
  const queue: unknown[] = blocks.map(parseJson);
  for (let at = 0; at < queue.length && at < 500; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    else if (typeof value === 'object' && value !== null) {
      const fields = new Map<string, unknown>(Object.entries(value));
      if (articleTypes.test(wordsOf(fields.get('@type')) ?? '')) return Object.fromEntries(fields);
      queue.push(fields.get('@graph'), fields.get('mainEntity'));
    }
  }
  return null;
}
