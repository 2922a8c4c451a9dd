import type { ProblemWords } from './nl.ts';
import { figureProblems } from './figures-en.ts';
import { failures, panel } from './panel-en.ts';
import type { Explanation } from './panel-nl.ts';

const inLocation: Explanation = {
  what: 'The field "{name}" belongs in "location", of an activity in "place", and stands beside it.',
  mend: 'Put it inside, like {"location": {"street": "Dorp 1", "lat": 51.17, "lon": 5.17}}.',
};

export const en: ProblemWords = {
  failures,
  problems: {
    ...figureProblems,
    'address.refused': {
      what: 'This is no web address that we use.',
      mend: 'Write a complete address that begins with https://, without a user name, or a path on your own site.',
    },
    'area.nowhere': {
      what: 'We do not know where this area is.',
      mend: 'Give it a "centre" with lat and lon, or a border in "polygon".',
    },
    'bbox.unreadable': {
      what: 'The box around this area is not right.',
      mend: 'Write four numbers in this order: west, south, east, north.',
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
    'column.missing': {
      what: 'The column that you named is not in the table.',
      mend: 'Check the name in "columns". It must be the same as the heading of the column.',
    },
    'config.shape': {
      what: 'The config is no JSON object.',
      mend: 'Begin with { and end with }, like {"municipality": "Balen"}.',
    },
    'cost.shape': {
      what: 'The price has the wrong form. It is not shown.',
      mend: 'Is it free? Write {"type":"free"}. Write an amount as {"amount":5}.',
    },
    'cost.words': {
      what: 'The price is in plain words. We read them as they are meant.',
      mend: 'Is it free? Write {"type":"free"}. Write an amount as {"amount":5}, and words as {"text":"by income"}.',
    },
    'date.unreadable': {
      what: 'This date does not exist, or is written in another way.',
      mend: 'Write year, month and day, like 2026-12-03.',
    },
    'email.unreadable': {
      what: 'This is no e-mail address.',
      mend: 'Write only the address, like info@example.be.',
    },
    'encoding.broken': {
      what: 'A few letters with accents are damaged.',
      mend: 'Save the file again as UTF-8. In Excel: Save as, "CSV UTF-8".',
    },
    'encoding.*': {
      what: 'The text was saved as {name}. We read it as such.',
      mend: 'Save the file as UTF-8, so that nothing can go wrong with accents. In Excel: Save as, "CSV UTF-8".',
    },
    'end.before-start': {
      what: 'This ends before it begins. We show only when it begins.',
      mend: 'Check the day and the time. Does it go on past midnight? Then write the next day, like 2026-11-26T01:00.',
    },
    'end.unreadable': {
      what: 'We cannot read this end. Only the start is shown.',
      mend: 'Write it like the start, with its day: 2026-11-25T19:00.',
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
      mend: 'Delete that day again in your calendar, or write it as 2026-12-29.',
    },
    'feed.incomplete': {
      what: 'The server itself says that its answer is not complete.',
      mend: 'Ask for a smaller area, or try again later.',
    },
    'feeds.unknown': {
      what: 'We do not know this kind of feed.',
      mend: 'Use areas, services, activities, indicators, actions, partners or forms.',
    },
    'host.unreadable': {
      what: 'This is no name of a site.',
      mend: 'Write only the name, like photos.example.be: without https:// and without a path.',
    },
    'hours.partly': {
      what: 'Part of the opening hours is too complicated for a table. That part is added in words.',
      mend: 'Check that residents can understand it. Plain hours per weekday are the clearest.',
    },
    'hours.unreadable': {
      what: 'We cannot read these opening hours. Residents see that line as text, without "open now".',
      mend: 'Write them per day, like "ma-vr 9:00-12:00, 13:00-16:30; za 9:00-12:00", or as a table with day, from and to.',
    },
    'hsds.shallow': {
      what: 'This list holds only the head of each service: place, hours and phone are missing.',
      mend: 'Ask for complete services. On most servers that is full_service=true in the address.',
    },
    'id.duplicate': {
      what: 'This record was already in this feed or another. We show the first.',
      mend: 'Give each record an "id" of its own, or remove the double one.',
    },
    'id.made': {
      what: 'There is no "id". We made one from what the record says.',
      mend: 'Give each record a fixed "id". Then the list that residents keep stays right when you mend a name or an address.',
    },
    'id.missing': {
      what: 'Without an "id" we cannot show this record.',
      mend: 'Give it an "id" that always stays the same.',
    },
    'id.repeated': {
      what: 'This row has the same "id" as a row above it. We show the first.',
      mend: 'Give each row an "id" of its own, or remove the double row.',
    },
    'item.shape': {
      what: 'This is no record: we expect fields with a name.',
      mend: 'Write each record between { and }, like {"id": "1", "name": "Soup café"}.',
    },
    'items.limit': {
      what: 'The feed is longer than the limit. What comes after it is not shown.',
      mend: 'Split the feed, or raise "limits" in the config.',
    },
    'json-ld.unreadable': {
      what: 'A block of data in this web page is damaged. We skip it.',
      mend: 'Ask who makes the site to check its JSON-LD, for example with validator.schema.org.',
    },
    'kind.other': {
      what: 'These records are of another kind, activities among services for instance. They are not shown here.',
      mend: 'There is nothing to do. Is something missing? Then give the address of the right list.',
    },
    'language.unknown': {
      what: 'The widgets do not speak this language.',
      mend: 'Choose from nl, fr, de and en.',
    },
    'line.broken': {
      what: 'This line does not begin as it should. We read it as more of the text above it.',
      mend: 'A new line in a text is written as \\n. Tell who makes the program.',
    },
    'line.unreadable': {
      what: 'We cannot read this line: a quote or a colon is missing.',
      mend: 'Save the event again in your calendar, or tell who makes the program.',
    },
    'link.refused': {
      what: 'This is no link that we show.',
      mend: 'Write a complete address that begins with https://, without a user name.',
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
    'name.made': {
      what: 'There is no name. We show its kind as its name.',
      mend: 'Fill in the name at the source. For OpenStreetMap anyone can.',
    },
    'name.missing': {
      what: 'Without a name we cannot show this record.',
      mend: 'Fill in "name", or say with "columns" which column is the name.',
    },
    'next.loop': {
      what: 'The next page is one that we have read already. We stop there.',
      mend: 'Tell who runs the feed: its pages point at each other in a circle.',
    },
    'next.origin': {
      what: 'The next page is on another site. We do not ask it.',
      mend: 'Name the address of that site in "feed" yourself, if you trust it.',
    },
    'next.unreadable': {
      what: 'We cannot read the address of the next page.',
      mend: 'Tell who runs the feed.',
    },
    'openagenda.short': {
      what: 'This list is shortened: not all times are in it, and the long description is missing.',
      mend: 'Put detailed=1 in the address.',
    },
    'pages.cut': {
      what: 'The server gives no more than a part of the list.',
      mend: 'Take the address that gives everything at once (the export), or put a complete copy on your own server.',
    },
    'pages.limit': {
      what: 'The feed has more pages than we read on a web page. The rest is missing.',
      mend: 'Ask for larger pages, choose less, or put a complete copy on your own server.',
    },
    'parent.elsewhere': {
      what: 'Part of what this is, such as name or place, is in another feed. We show what is here.',
      mend: 'Ask who runs the feed to put the series (superEvent) inside each session.',
    },
    'phone.no-zero': {
      what: 'This phone number seems to have lost its first zero. It is shown as it is.',
      mend: 'Excel drops that zero. Make the column "Text" and type the number again, with spaces: 014 00 00 01. In JSON it belongs between quotes.',
    },
    'phone.unreadable': {
      what: 'This is no phone number.',
      mend: 'Write one number per field, with digits, spaces and + ( ) . / - only. Put words in "label".',
    },
    'point.missing': {
      what: 'It does not say where this is. It is in the list and not on the map.',
      mend: 'Fill in lat and lon. On openstreetmap.org: right-click the place, "Show address".',
    },
    'point.swapped': {
      what: 'Longitude and latitude had changed places. We turned them back.',
      mend: 'Swap them at the source. In Belgium lat is about 51 and lon about 5.',
    },
    'point.unreadable': {
      what: 'This place does not exist. The record is in the list and not on the map.',
      mend: 'Write lat and lon in degrees with a point, like 51.1703 and 5.1689.',
    },
    'polygon.missing': {
      what: 'This area has no border.',
      mend: 'Give a Polygon or MultiPolygon, if residents are to see the area on the map.',
    },
    'polygon.unreadable': {
      what: 'We cannot read the border of this area.',
      mend: 'Give a GeoJSON Polygon or MultiPolygon, with lon first and then lat.',
    },
    'question.id': {
      what: 'The name of this question cannot go with its answer. The question is not on the form.',
      mend: 'Take a short "id" of letters, digits and hyphens, like "transport". "minAge" is ours already.',
    },
    'question.incomplete': {
      what: 'Something of this question is missing. It is not on the form.',
      mend: 'Give each question an "id", a "label" with the question, and a "type": choice, choices, text, long, number, scale, check, name or contact.',
    },
    'question.many': {
      what: 'There are too many questions. This one is not on the form.',
      mend: 'Keep it short: at most 90 questions, and better fewer than ten.',
    },
    'question.options': {
      what: 'There is nothing to choose from in this question. It is not on the form.',
      mend: 'Give "options", like ["Yes", "No"].',
    },
    'question.twice': {
      what: 'This question has the name of one that is there already. It is not on the form.',
      mend: 'Give each question an "id" of its own.',
    },
    'question.when': {
      what: 'This question depends on one that is not before it. We always ask it.',
      mend: 'Write {"field": "<id of an earlier question>", "in": ["<id of an answer>"]}.',
    },
    'quotes.unreadable': {
      what: 'The quotation marks in this row are not right. Cells may have run together.',
      mend: 'Save the table as CSV from your spreadsheet again, and do not change it by hand.',
    },
    'registration.shape': {
      what: 'We do not understand how to register. Residents see nothing about it.',
      mend: 'Write "none" (not needed), a phone number, an e-mail address or a web address. A name can go in "organiser".',
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
      mend: 'Write "every tuesday", "every 2 weeks on tuesday", "last wednesday of the month" or "15th of the month", or put the days in "moments".',
    },
    'repeat.utc': {
      what: 'This series is written in UTC. When the clock changes, it moves an hour.',
      mend: 'Choose the time zone Europe/Brussels for it in your calendar.',
    },
    'row.continued': {
      what: 'This row belongs to a row above it. It is not shown by itself.',
      mend: 'There is nothing to do.',
    },
    'row.failed': {
      what: 'We could not read this row.',
      mend: 'Compare it with a row that works. Do you see no difference? Tell us, and send this row along.',
    },
    'row.hidden': {
      what: 'The source says that this row is not visible or not approved yet.',
      mend: 'There is nothing to do. Should it be visible? Then change it at the source.',
    },
    'start.missing': {
      what: 'We do not know when this begins.',
      mend: 'Fill in "start", like 2026-11-25T17:00, also when it comes back.',
    },
    'start.shifted': {
      what: 'The first day is none of the days of "repeat". We begin on the first day that is.',
      mend: 'Is that right? Then you need not do anything. Else change "start" or "repeat".',
    },
    'start.unreadable': {
      what: 'We cannot read when this begins. We do not show it, as a wrong day is worse.',
      mend: 'Write it like 2026-11-25T17:00, or 2026-11-25 for a whole day.',
    },
    'status.closed': {
      what: 'This service no longer exists. It is not shown.',
      mend: 'Remove it from the feed. Is it only closed for a while? Write "temporarily-closed".',
    },
    'status.tentative': {
      what: 'This event is marked "tentative". It is shown as any other.',
      mend: 'Confirm it in your calendar, or take it out.',
    },
    'status.unpublished': {
      what: 'This record is not published yet, or was removed. It is not shown.',
      mend: 'There is nothing to do. Should it be visible? Then publish it at the source.',
    },
    'time.missing': {
      what: 'We do not know when this is, so we do not show it.',
      mend: 'Fill in "start", like 2026-11-25T17:00. Is it always there? Write the opening hours in "hours", or "permanent": true.',
    },
    'times.elsewhere': {
      what: 'This is a series whose times are in another feed. Without a time we do not show it.',
      mend: 'Give the address of the feed of sessions (ScheduledSession) too, or of one that holds series and sessions together.',
    },
    'timezone.unknown': {
      what: 'We do not know this time zone. We take that of Brussels.',
      mend: 'Write it like Europe/Brussels, or leave the field out.',
    },
    'title.missing': {
      what: 'Without a title we cannot show this activity.',
      mend: 'Fill in "title".',
    },
    'tribe.first-page': {
      what: 'This list may be longer than what we got. This address does not say whether there is more.',
      mend: 'Use the address that ends in /wp-json/tribe/events/v1/events?per_page=50.',
    },
    'until.unreadable': {
      what: 'We cannot read the last day of this series. Only the first time is shown.',
      mend: 'Write it as 2027-06-30.',
    },
    'urgent.unreadable': {
      what: 'This is no number that can be called.',
      mend: 'Write the number as text, like "112".',
    },
    'street.misplaced': inLocation,
    'postcode.misplaced': inLocation,
    'place.misplaced': inLocation,
    'lat.misplaced': inLocation,
    'lon.misplaced': inLocation,
    '*.misplaced': {
      what: 'The field "{name}" belongs in "contact", and stands beside it.',
      mend: 'Put it inside, like {"contact": {"phone": "014 00 00 01", "email": "info@example.be"}}.',
    },
    '*.shape': {
      what: 'The field "{name}" has the wrong form. It is not shown.',
      mend: 'Compare it with the same field of a record that is right, or leave it out.',
    },
    '*.missing': {
      what: 'The field "{name}" is missing.',
      mend: 'Fill it in.',
    },
    '*.unreadable': {
      what: 'We cannot read the field "{name}". It is not shown.',
      mend: 'Compare it with the same field of a record that is right, or leave it out.',
    },
    '*': {
      what: 'Something here could be better: {code}.',
      mend: 'Check the place below.',
    },
  },
  panel,
};
