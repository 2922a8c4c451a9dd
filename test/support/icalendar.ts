/** One VEVENT; a line takes the place of the usual one with its name. An empty one leaves it out: `UID:`. */
export function event(...lines: readonly string[]): string {
  const usual = ['UID:soup@partner.example', 'SUMMARY:Soep', 'DTSTART;TZID=Europe/Brussels:20261126T170000'];
  const nameOf = (line: string) => line.split(/[;:]/, 1)[0];
  const names = new Set(lines.map(nameOf));
  const kept = usual.filter((line) => !names.has(nameOf(line)));
  return ['BEGIN:VEVENT', ...kept, ...lines, 'END:VEVENT'].join('\r\n');
}

/** A file of these events; lines of the calendar itself may stand among them. */
export const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n');
