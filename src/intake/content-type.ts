/** What a Content-Type says. */
export interface ContentType {
  /** The media type without its parameters, in lower case; null where none is given. */
  readonly type: string | null;
  /** As it is written; null where none is named. */
  readonly charset: string | null;
}

/** Reads a Content-Type, as servers and archives give it: "text/html; charset=utf-8". */
export function readContentType(header: string | null): ContentType {
  const type = header?.split(';', 1)[0].trim().toLowerCase() ?? '';
  const charset = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,30})/i.exec(header ?? '');
  return { type: type === '' ? null : type, charset: charset?.[1] ?? null };
}
