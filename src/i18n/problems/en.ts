import type { ProblemWords } from './nl.ts';
import { activityProblems } from './activities-en.ts';
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
    ...activityProblems,
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
    'column.missing': {
      what: 'The column that you named is not in the table.',
      mend: 'Check the name in "columns". It must be the same as the heading of the column.',
    },
    'column.unused': {
      what: 'We do not read these columns. Residents see nothing of them.',
      mend: 'Are they for residents? Give the column a heading that we know, like "description" or "opening hours", or point to it with "columns" in the config. Otherwise you need not do anything.',
    },
    'config.shape': {
      what: 'The config is no JSON object.',
      mend: 'Begin with { and end with }, like {"municipality": "Balen"}.',
    },
    'cost.shape': {
      what: 'We do not understand the price. It is not shown.',
      mend: 'Is it free? Write "free". Otherwise an amount, like "5 euro". In JSON: {"type":"free"} or {"amount":5}.',
    },
    'cost.words': {
      what: 'The price is in plain words. We read them as they are meant.',
      mend: 'In a spreadsheet that is fine. In JSON it is surer as {"type":"free"}, {"amount":5} or {"text":"by income"}.',
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
    'exception.unreadable': {
      what: 'The opening hours name a day that differs, but we cannot read which day. We show it as it is written, beside the other hours.',
      mend: 'Write a list, such as "exceptions": [{ "date": "2026-12-25", "closed": true }]. For several days in a row: "2026-12-28/2026-12-31". Instead of closed, from and to will do.',
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
      mend: 'Write them per day, like "ma-vr 9:00-12:00, 13:00-16:30; za 9:00-12:00". In a spreadsheet each day may have a column of its own (monday, tuesday …), in JSON it may be a table with day (or days), from and to.',
    },
    'format.unknown': {
      what: 'The list is not of the format that you named. We looked at the list itself, and read it as what it is.',
      mend: 'Leave "format" out. Only where we take a list for something else is it needed.',
    },
    'hsds.shallow': {
      what: 'This list holds only the head of each service: place, hours and phone are missing.',
      mend: 'Ask for complete services. On most servers that is full_service=true in the address.',
    },
    'id.duplicate': {
      what: 'This was already in this list or another. We show the first.',
      mend: 'Give each row or record a number ("id") of its own, or remove the double one.',
    },
    'id.made': {
      what: 'It has no fixed number ("id"). We made one from what is there.',
      mend: 'Give each row or record an "id" that never changes, a serial number for instance. Then the list that residents keep stays right when you mend a name or an address.',
    },
    'id.missing': {
      what: 'Without a fixed number ("id") we cannot show this.',
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
      what: 'The list is longer than the limit. What comes after it is not shown.',
      mend: 'Split the list, or raise "limits" in the config.',
    },
    'items.list': {
      what: 'The records stand in no list.',
      mend: 'Put them between [ and ]: "items": [ {"id": "…"}, {"id": "…"} ].',
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
    'link.refused': {
      what: 'This is no link that we show.',
      mend: 'Write a complete address that begins with https://, without a user name.',
    },
    'list.first': {
      what: 'A record has more than one here. Residents see only the first.',
      mend: 'Give each address a record of its own, or put the most important one first.',
    },
    'name.guessed': {
      what: 'No column is called name. We take this one: hardly any of its words stand in it twice.',
      mend: 'Is that not the name? Give the column with the name the heading "name", or point to it with "columns" in the config.',
    },
    'name.made': {
      what: 'There is no name. We show its kind as its name.',
      mend: 'Fill in the name at the source. For OpenStreetMap anyone can.',
    },
    'name.missing': {
      what: 'Without a name we cannot show this.',
      mend: 'Fill in the name (in JSON "name"). Is it in a column with another heading? Name that in "columns" of the config.',
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
    'pages.cut': {
      what: 'The server gives no more than a part of the list.',
      mend: 'Take the address that gives everything at once (the export), or put a complete copy on your own server.',
    },
    'pages.limit': {
      what: 'The feed has more pages than we read on a web page. The rest is missing.',
      mend: 'Ask for larger pages, choose less, or put a complete copy on your own server.',
    },
    'phone.no-zero': {
      what: 'This phone number seems to have lost its first zero. It is shown as it is.',
      mend: 'Excel drops that zero. Make the column "Text" and type the number again, with spaces: 014 00 00 01. In JSON it belongs between quotes.',
    },
    'phone.unreadable': {
      what: 'This is no phone number.',
      mend: 'Write one number per cell or field, with digits, spaces and + ( ) . / - only. Words like "after 6 pm" belong in the description, or in JSON in "label".',
    },
    'point.comma': {
      what: 'These coordinates have a comma where a point belongs. We read them all the same.',
      mend: 'Write a point, such as 51.1605: not every program reads a comma.',
    },
    'point.missing': {
      what: 'It does not say where this is. It is in the list and not on the map.',
      mend: 'Fill in latitude and longitude (lat and lon). On openstreetmap.org: right-click the place, "Show address".',
    },
    'point.swapped': {
      what: 'Longitude and latitude had changed places. We turned them back.',
      mend: 'Swap them at the source. In Belgium the latitude (lat) is about 51 and the longitude (lon) about 5.',
    },
    'point.unreadable': {
      what: 'This place does not exist. It is in the list and not on the map.',
      mend: 'Write latitude and longitude (lat and lon) in degrees, like 51.1703 and 5.1689. Do not let Excel make a date or thousands of them: make the column "Text".',
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
    'status.closed': {
      what: 'This service no longer exists. It is not shown.',
      mend: 'Remove it from the list. Is it only closed for a while? Write "temporarily-closed" as its status.',
    },
    'status.unpublished': {
      what: 'This is not published yet, or was removed. It is not shown.',
      mend: 'There is nothing to do. Should it be visible? Then publish it at the source.',
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
      what: 'We do not understand what "{name}" says. It is not shown.',
      mend: 'Compare it with a row or record where it works, or leave it out.',
    },
    '*.missing': {
      what: 'What belongs in "{name}" is missing.',
      mend: 'Fill it in.',
    },
    '*.unreadable': {
      what: 'We cannot read what "{name}" says. It is not shown.',
      mend: 'Compare it with a row or record where it works, or leave it out.',
    },
    '*': {
      what: 'Something here could be better: {code}.',
      mend: 'Check the place below.',
    },
  },
  panel,
};
