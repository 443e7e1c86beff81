/** Rows as CSV after RFC 4180, with a byte-order mark, so that spreadsheets read the accents right. */

export type CsvValue = string | number | null;

/** The whole file. @param rows the head first; null leaves a place empty */
export function writeCsv(rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // A spreadsheet would compute what begins like a formula; the apostrophe keeps it text. One more where there are some, so that taking one away gives the text back.
  const text = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
