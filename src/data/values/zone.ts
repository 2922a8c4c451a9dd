/** An IANA zone by its full name, `undefined` for what this device does not know as one. */
export function toZone(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
