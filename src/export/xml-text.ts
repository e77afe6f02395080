/** Escapes text for XML 1.0 and leaves out what it forbids: control signs and halves of surrogate pairs. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (/\s/u.test(sign) ? ' ' : ''))
    .replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
