export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Reads a `Range` header for one range (`end` included). `undefined` means: send the whole file, which is what
 * a server owes to several ranges or a malformed header; `unsatisfiable` is to be answered by 416.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  const [, first, last] = match ?? [];
  if (!first && !last) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (first && last && Number(last) < start) return undefined;
  return start < size ? { start, end } : 'unsatisfiable';
}
