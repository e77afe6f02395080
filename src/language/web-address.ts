const longest = 300;
const addressAt =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{1,280}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|[\w-]{1,64}\.(?:com|org|net|gov|edu|int|vn|kr|uk)(?![\w.])(?:\/[^\s<>"]{0,200})?/iuy;
const trailing = /[.,;:!?)\]'’"]+$/u;
const hintAt = /[^\s]{0,64}?(?:@|:\/\/|\.[a-z])/iuy;

/** Where the web or mail address that starts at `start` ends; -1 where none starts there. */
export function webAddressEnd(text: string, start: number): number {
  hintAt.lastIndex = start;
  if (!hintAt.test(text)) return -1;
  addressAt.lastIndex = start;
  if (!addressAt.test(text)) return -1;
  const found = text.slice(start, Math.min(addressAt.lastIndex, start + longest));
  const kept = found.replace(trailing, '');
  return kept.length > 4 && !/^[A-Z]\.[A-Z]/u.test(kept) ? start + kept.length : -1;
}
