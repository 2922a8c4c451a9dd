const DAY = /^\d\d\.\d\d\.\d{4}$/;
const YEAR = /^\d{4}$/;
const isTime = (word: string) => DAY.test(word) || YEAR.test(word);

/**
 * A table of GENESIS (Destatis, Regionalstatistik) with its headings in one row: there they stand below each other, with none
 * above the places, `;;Stichtag` and `;;31.12.2019`, and below the table is who made it. Every row keeps its number.
 */
export function inOneRow(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.split(';').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
  const isHeading = (cells: readonly string[] = []) => cells[0] === '' && cells.some(Boolean);
  const first = lines.findIndex(isHeading);
  const last = first + lines.slice(first).findIndex((cells) => !isHeading(cells)) - 1;
  if (first < 1 || last < first) return text;
  const end = lines.findIndex(([cell = ''], at) => at > last && /^_{3,}$/.test(cell));
  const rows = lines.slice(last + 1, end === -1 ? undefined : end);
  const above = lines.slice(first, last + 1);
  const from = Math.min(...above.map((cells) => cells.findIndex(Boolean)));
  const label = (at: number): string => {
    const cells = rows.flatMap((row) => row[at] || []);
    if (cells.every((cell) => DAY.test(cell))) return 'Datum';
    if (cells.every((cell) => YEAR.test(cell))) return 'Jahr';
    if (cells.every((cell) => /^(?:\d{1,8}|DG)$/.test(cell))) return 'Code';
    return at > 0 && labels[at - 1] === 'Code'
      ? 'Name'
      : labels.includes('Ort') || labels.includes('Name')
        ? `Merkmal ${at}`
        : 'Ort';
  };
  const labels: string[] = [];
  for (let at = 0; at < from; at++) labels.push(label(at));
  // What stands above all of them alike tells none from another.
  const telling = above.filter((cells) => new Set(cells.filter(Boolean)).size > 1 || cells.some(isTime));
  const [, title = ''] = lines.map(([cell]) => cell);
  const [subject = ''] = /^[^:,]*/.exec(title) ?? [];
  const width = Math.max(...above.map((cells) => cells.length));
  const headings = Array.from({ length: width - from }, (_, place) => {
    const words = (telling.length > 0 ? telling : above.slice(-1)).map(
      (cells) => cells.slice(from, from + place + 1).findLast(Boolean) ?? '',
    );
    const parts = words.filter((word) => !isTime(word) && word !== 'Anzahl');
    // "männlich" says little alone.
    return [...(parts.length > 0 ? [subject, ...parts] : []), ...words.filter(isTime)].join(' ') || 'Wert';
  });
  const blank = Array.from({ length: last - 1 }, () => '');
  return [
    title,
    ...blank,
    [...labels, ...headings].join(';'),
    ...rows.map((cells) => cells.map((cell) => (cell.includes('"') ? '' : cell)).join(';')),
  ].join('\n');
}
