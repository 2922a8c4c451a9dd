import { BRUSSELS } from '../domain/local-time.ts';
import { localStampOf } from '../domain/zoned-time.ts';

const MINUTE = 60_000;

/** A moment by the municipality's own clock, as ISO 8601 has it: `2026-11-22T11:04:09+01:00`. `at` is ISO 8601 in UTC. */
export function ownTime(at: string): string {
  const stamp = localStampOf(new Date(at), BRUSSELS);
  const ahead = Date.parse(`${stamp}Z`) - Math.floor(Date.parse(at) / MINUTE) * MINUTE;
  return `${stamp}${at.slice(16, 19)}+${new Date(ahead).toISOString().slice(11, 16)}`;
}
