import type { activityProblems as dutch } from './activities-nl.ts';
import type { Explanation } from './panel-nl.ts';

export const activityProblems: { readonly [Code in keyof typeof dutch]: Explanation } = {
  'calendar.preceded': {
    what: 'Before the calendar stands something else, such as an error of the server.',
    mend: 'We read the calendar, other programs may not. Tell whoever runs the site.',
  },
  'calendar.unfinished': {
    what: 'The last line (END:VCALENDAR) is missing. The file may be cut off.',
    mend: 'Export the calendar again and see that all is in it.',
  },
  'calendar.unknown': {
    what: 'We do not know this kind of calendar. We read only its start and end.',
    mend: 'In UiTdatabank choose one day, several days, a period or permanent.',
  },
  'changes.unreadable': {
    what: 'We cannot read which day of the series a change is about.',
    mend: 'Change that day again in your calendar.',
  },
  'class.private': {
    what: 'This event is marked private. It is not shown.',
    mend: 'Is it for everyone? Make it public in your calendar.',
  },
  'date.unreadable': {
    what: 'This date does not exist, or is written in another way.',
    mend: 'Write year, month and day, like 2026-12-03.',
  },
  'date.above': {
    what: 'There is no date in this row. We take that of the row above it, because its hour is later.',
    mend: 'Is that not so? Write the date in every row, without merging cells.',
  },
  'date.weekly': {
    what: 'There is no date with it. We show it every week on this day.',
    mend: 'Is it not every week, or does it come to an end? Add the date, and until when it goes on.',
  },
  'end.before-start': {
    what: 'This ends before it begins. We show only when it begins.',
    mend: 'Check the day and the time. Does it go on past midnight? Then write the next day, like 2026-11-26T01:00.',
  },
  'end.unreadable': {
    what: 'We cannot read this end. Only the start is shown.',
    mend: 'Write it like the start, with its day: 2026-11-25T19:00. In a spreadsheet the time is enough, like 19:00.',
  },
  'event.unfinished': {
    what: 'This event has no end (END:VEVENT). It is not shown.',
    mend: 'Export the calendar again.',
  },
  'events.none': {
    what: 'There is schema.org data here, but no events.',
    mend: 'Give the address of the page with the agenda, or ask who makes the site to add "Event" to it.',
  },
  'except.unreadable': {
    what: 'We cannot read a day on which it does not take place. The series still shows it.',
    mend: 'Delete that day again in your calendar, or write it as 29/12/2026 or 2026-12-29.',
  },
  'hour.unreadable': {
    what: 'We cannot read this time. Residents see the day only, with your words beside it.',
    mend: 'Write it like 14:30, and the end in a column of its own or like 14:30-16:00.',
  },
  'line.broken': {
    what: 'This line does not begin as it should. We read it as more of the text above it.',
    mend: 'A new line in a text is written as \\n. Tell who makes the program.',
  },
  'line.unreadable': {
    what: 'We cannot read this line: a quote or a colon is missing.',
    mend: 'Save the event again in your calendar, or tell who makes the program.',
  },
  'moments.limit': {
    what: 'These are more than 500 moments or days. We read the first 500.',
    mend: 'Does it come back often? Write it as "repeat", like "every tuesday".',
  },
  'moments.missing': {
    what: 'This is on several days, but we know only the first and the last. Residents see a period, without hours.',
    mend: 'Fill in each day at the source, with its hours.',
  },
  'moments.unreadable': {
    what: 'We cannot read an extra day. It is not shown.',
    mend: 'Add that day again, or write it as 2026-12-29T19:30.',
  },
  'openagenda.short': {
    what: 'This list is shortened: not all times are in it, and the long description is missing.',
    mend: 'Put detailed=1 in the address.',
  },
  'parent.elsewhere': {
    what: 'Part of what this is, such as name or place, is in another feed. We show what is here.',
    mend: 'Ask who runs the feed to put the series (superEvent) inside each session.',
  },
  'registration.shape': {
    what: 'We do not understand how to register. Residents see nothing about it.',
    mend: 'Write a phone number, an e-mail address or a web address, or "none" where it is not needed (in a spreadsheet "no"). A name can go in "organiser".',
  },
  'repeat.guessed': {
    what: 'Each month on a weekday: it does not say which one. We take the same as the first time, the second Tuesday for instance.',
    mend: 'Write which one: "2TU" for the second Tuesday, "-1WE" for the last Wednesday.',
  },
  'repeat.no-start': {
    what: 'This comes back, but it does not say from when. We do not show the series.',
    mend: 'Fill in "startDate" of the schedule.',
  },
  'repeat.unreadable': {
    what: 'We do not understand how this comes back. We show only the first time.',
    mend: 'Write "every tuesday", "every 2 weeks on tuesday", "last wednesday of the month" or "15th of the month". Or write the days themselves, with commas between them (in JSON in "moments").',
  },
  'repeat.utc': {
    what: 'This series is written in UTC. When the clock changes, it moves an hour.',
    mend: 'Choose the time zone Europe/Brussels for it in your calendar.',
  },
  'start.missing': {
    what: 'We do not know when this begins.',
    mend: 'Fill in when it begins, like 25/11/2026 at 17:00, also when it comes back. In JSON: "start": "2026-11-25T17:00".',
  },
  'start.shifted': {
    what: 'The first day is none of the days of "repeat". We begin on the first day that is.',
    mend: 'Is that right? Then you need not do anything. Else change "start" or "repeat".',
  },
  'start.unreadable': {
    what: 'We cannot read when this begins. We do not show it, as a wrong day is worse.',
    mend: 'Write the day with its year, like 25/11/2026 or 25 November 2026, and the time in a column of its own. Is it a number like 46352, in a sheet? Give that column the format "Date". In JSON: 2026-11-25T17:00, or 2026-11-25 for a whole day.',
  },
  'status.tentative': {
    what: 'This event is marked "tentative". It is shown as any other.',
    mend: 'Confirm it in your calendar, or take it out.',
  },
  'status.unreadable': {
    what: 'We do not know this word. Residents read that it goes on as planned.',
    mend: 'Write "cancelled", "postponed", "full" or "confirmed", or leave the cell empty. Has the day changed? Write the new day as its date.',
  },
  'time.missing': {
    what: 'We do not know when this is, so we do not show it.',
    mend: 'Fill in the day and the time, like 25/11/2026 and 17:00 (in JSON "start": "2026-11-25T17:00"). Are cells merged, in a sheet? Then fill in the day in each row. Is it always there? In JSON write the opening hours in "hours", or "permanent": true.',
  },
  'times.elsewhere': {
    what: 'This is a series whose times are in another feed. Without a time we do not show it.',
    mend: 'Give the address of the feed of sessions (ScheduledSession) too, or of one that holds series and sessions together.',
  },
  'timezone.unknown': {
    what: 'We do not know this time zone. We take that of Brussels.',
    mend: 'Write it like Europe/Brussels, or leave it out.',
  },
  'title.missing': {
    what: 'Without a title we cannot show this.',
    mend: 'Fill in the title (in JSON "title").',
  },
  'tribe.first-page': {
    what: 'This list may be longer than what we got. This address does not say whether there is more.',
    mend: 'Use the address that ends in /wp-json/tribe/events/v1/events?per_page=50.',
  },
  'until.unreadable': {
    what: 'We cannot read the last day of this series. Only the first time is shown.',
    mend: 'Write it as 30/6/2027 or 2027-06-30.',
  },
};
