/** Names and numbers only: no body, no query, no header, nothing that somebody typed. */
export type LogFields = Readonly<Record<string, string | number | undefined>>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  /** Says where it went wrong, not the message of the error: databases quote values in theirs. */
  failure(event: string, error: unknown, fields?: LogFields): void;
}

/** One JSON object a line. */
export function createLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, event: string, fields: LogFields = {}) =>
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...fields })}\n`);
  return {
    info: (event, fields) => line('info', event, fields),
    failure: (event, error, fields) => line('error', event, { ...describe(error), ...fields }),
  };
}

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const where = /^\s+at .*$/m.exec(error.stack?.slice(error.message.length) ?? '')?.[0].trim();
  return { error: error.name, code, where };
}
