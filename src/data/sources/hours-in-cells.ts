import { timeNamed, timesNamed } from '../hours-words.ts';

/** Hours of the American clock on ours: `2:30 PM`, `4-10pm`. */
const onOurClock = (text: string): string =>
  text
    .replace(/\d\d?(?:[:.]\d\d)?(?=\s*[-–]\s*\d\d?(?:[:.]\d\d)? ?([ap])\.?m\b)/gi, '$&$1m')
    .replace(/(\d\d?)(?:[:.](\d\d)(?::\d\d)?)? ?([ap])\.?m\b\.?/gi, (_, hour, minutes = '00', half) =>
      [(Number(hour) % 12) + (/p/i.test(half) ? 12 : 0), minutes].join(':'),
    );

/** `14u30`, `14:30:00`, `1430`, as `HH:MM`. An hour after midnight belongs to the next day, not to hour 25 of this one. */
export function timeIn(text: string): string | undefined {
  const time = timeNamed(
    onOurClock(text).replace(/^(\d\d?)[:.](\d\d)(?:[:.]\d\d)?$|^([01]\d|2[0-3])([0-5]\d)$/, '$1$3:$2$4'),
  );
  return time === undefined || time > '24:00' ? undefined : time;
}

interface Hours {
  readonly from: string;
  readonly to?: string;
}

/** `14u30`, `van 14 tot 16 uur`. */
export const spanIn = (text: string): Hours | undefined => spansIn(text)[0];

/** With `several` also `10u-12u 14u-16u`. */
export function spansIn(text: string, several = false): readonly Hours[] {
  const from = timeIn(text);
  if (from !== undefined) return [{ from }];
  const written = onOurClock(text).replace(BETWEEN, '$1-');
  // Without a sign of an hour "1 en 15" may be days.
  const starts = several && /\d ?[:.uh]/i.test(written) ? written.split(AND).map(timeIn) : [];
  // One after the other: what is not later is no hour.
  const isRising = starts.every((each, at) => each !== undefined && each > (starts[at - 1] ?? ''));
  if (starts.length > 1 && isRising) return starts.flatMap((each) => (each === undefined ? [] : { from: each }));
  const spans = timesNamed(written) ?? [];
  return spans.some(({ appointment }) => appointment) || (spans.length > 1 && !several) ? [] : spans;
}

/** `tussen 14 en 16 u` */
const BETWEEN = /^(?:tussen|entre|zwischen|between) (\S+(?: ?(?:u|h|uur|uhr))?) (?:en|et|und|and) /i;
/** Of a film at two hours, the one after the other. */
const AND = /\s*(?:[,;&+]|\s(?:en|et|und|and)\s(?:om |à |um |at )?)\s*/i;
