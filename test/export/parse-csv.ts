/**
 * Reads a table by the grammar of RFC 4180 and no other: records end with CRLF, quotation marks stand only around whole fields and doubled
 * inside them, all records have as many fields. Throws for any other text.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let record: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (found === null) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
    record.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw new Error('the last record does not end');
  const [head] = records;
  if (records.some((one) => one.length !== head?.length)) throw new Error('records of unequal length');
  return records;
}
