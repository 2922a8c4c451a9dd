import { BRUSSELS } from '../../domain/local-time.ts';

// Asking the device takes longer than reading a record, and a feed may name its zone in each of them.
const known = new Map([[BRUSSELS, BRUSSELS]]);

/** An IANA zone by its full name, `undefined` for what this device does not know as one. */
export function toZone(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value) return undefined;
  const zone = known.get(value) ?? zoneNamed(value);
  if (zone) known.set(value, zone);
  return zone;
}

function zoneNamed(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
