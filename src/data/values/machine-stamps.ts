import { clock } from '../../domain/local-time.ts';

const DAY = 86_400_000;
/** 1 January 1970 in the days that spreadsheets count. */
const EPOCH = 25_569;

/** A day of this century, perhaps with a part of it: `46357,5833`. */
const SHEET_DAY = /^([3-6]\d{4})(?:[.,](\d+))?$/;
const SHEET_HOUR = /^0[.,](\d+)$/;
/** An hour on the day from which spreadsheets count; in UTC it is the hour here, as Brussels had none of its own then. */
const SHEET_TIME = /^(?:1899-12-30|30\/12\/1899)[T ](\d\d?:\d\d)/;
/** Seconds or milliseconds since 1970. */
const UNIX = /^(?:\/Date\()?(1\d{9}(?:\d{3})?)(?:[+-]\d{4})?(?:\)\/)?$/;
const BASIC = /^(20\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z?))?$/;

const hourOf = (part: string): string => clock(Math.round(Number(`0.${part}`) * 1440));

/**
 * A moment as programs write it, as ISO 8601 has it: seconds or milliseconds since 1970, `/Date(1796130000000)/`,
 * `20261201T140000Z`, and what is left of a day or an hour of a spreadsheet that lost its form, `46357`, `0,5833` and
 * `1899-12-30T14:00:00.000Z`, on the clock of the wall. Anything else as it is.
 */
export function writtenOut(cell: string): string {
  const time = SHEET_TIME.exec(cell)?.[1];
  if (time !== undefined) return time;
  const [, day, part] = SHEET_DAY.exec(cell) ?? [];
  if (day !== undefined) {
    const date = new Date((Number(day) - EPOCH) * DAY).toISOString().slice(0, 10);
    return part === undefined ? date : `${date}T${hourOf(part)}`;
  }
  const hour = SHEET_HOUR.exec(cell)?.[1];
  if (hour !== undefined) return hourOf(hour);
  const seconds = UNIX.exec(cell)?.[1];
  if (seconds !== undefined) return new Date(Number(seconds.padEnd(13, '0'))).toISOString();
  return cell
    .replace(BASIC, (_, year, month, date, h, m, zone) => `${year}-${month}-${date}${h ? `T${h}:${m}${zone}` : ''}`)
    .replace(/(?<=:\d\d)\.\d{4,9}(?!\d)/, '');
}
