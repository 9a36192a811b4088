/** The records of a CSV file as RFC 4180 has it, as lists of fields; also with bare line feeds, as some programs save it. */
export function readCsv(content: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
  while (field.lastIndex < content.length) {
    const match = field.exec(content);
    if (match === null) return [];
    const [whole, quoted, plain = "", end] = match;
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      records.push(record);
      record = [];
    }
    if (whole === "") break;
  }
  if (record.length > 0) records.push([...record, ""]);
  return records;
}
