import type { DoctorWords } from './doctor-nl.ts';

export const doctorProblems: DoctorWords['doctorProblems'] = {
  'activity.past': {
    what: 'This is over. Residents no longer see it.',
    mend: 'Take it out when you update the list. A short list loads faster.',
  },
  'address.plain': {
    what: 'This address begins with http://. A site with https:// may not read it.',
    mend: 'See whether the same address works with https://, and give that. If not, put a copy on your own server.',
  },
  'address.private': {
    what: 'This address leads to a computer in a private network. We do not ask for it.',
    mend: 'Is that what you want, for a test? Put --allow-private in the command.',
  },
  'certificate.invalid': {
    what: 'The certificate of this site is wrong. A browser refuses it too.',
    mend: 'Tell who runs that server: the certificate has expired, or belongs to another name.',
  },
  'check.failed': {
    what: 'We could not check this. The fault is ours.',
    mend: 'Tell us, with the file. The widgets themselves may be able to read it.',
  },
  'answer.cut': {
    what: 'The answer of this server broke off halfway.',
    mend: 'Try again. Does it stay so? Tell who runs that server: it sends less than it promises, or packs it wrongly.',
  },
  'connection.failed': {
    what: 'We cannot connect to this server.',
    mend: 'Open the address in a browser. If that fails too, tell who runs that server.',
  },
  'contact.missing': {
    what: 'It does not say how to reach anyone.',
    mend: 'Fill in a phone number, an e-mail address or a web address (in JSON in "contact"). Many people would rather call.',
  },
  'contact.unsaid': {
    what: 'This event does not say whom to call or write to.',
    mend: 'Write it at the end of the description of the event: "Questions? Call 014 00 00 05". Many people would rather call.',
  },
  'content-type.wrong': {
    what: 'The server does not say rightly what sort of file this is. We read it all the same.',
    mend: 'Ask who runs it for the right Content-Type: application/json for JSON, text/csv for CSV, text/calendar for a calendar.',
  },
  'cors.missing': {
    what: 'Other sites may not read this address (CORS). Unless it is on your own site, the widget stays empty.',
    mend: 'Ask who runs it for the header "Access-Control-Allow-Origin: *". If that cannot be, put a copy on your own server that is renewed every night (npx buurt mirror).',
  },
  'email.private': {
    what: 'This looks like the e-mail address of a person. Anyone can copy it anywhere.',
    mend: 'Better use an address of the service or the club. Otherwise ask that person whether this may be public.',
  },
  'etag.missing': {
    what: 'The server does not say whether the list has changed. Everyone fetches all of it each time.',
    mend: 'Ask who runs it to send an ETag or Last-Modified. Most servers do so by themselves for a file.',
  },
  'field.misspelt': {
    what: 'We do not know the name of this field. A letter may be wrong.',
    mend: 'Check its name. Is it a field of your own? Then there is nothing to do: we leave it aside.',
  },
  'file.missing': {
    what: 'This file is not there, or we may not read it.',
    mend: 'Check its name and its folder. An address on the web begins with https://.',
  },
  'file.folder': {
    what: 'This is a folder and not a file.',
    mend: 'Name the files themselves, such as feeds/*.json.',
  },
  'host.unknown': {
    what: 'This site does not exist, or cannot be found just now.',
    mend: 'Check the address letter by letter. Is this device on the internet?',
  },
  'item.twice': {
    what: 'This is there twice: same name, same place, and of an activity the same hour. Residents see it double.',
    mend: 'Delete one of the two. If they come from two sources, give it the same "id" in both.',
  },
  'items.none': {
    what: 'There is nothing in it that residents get to see.',
    mend: 'Is that right? Then there is nothing to do. Otherwise check that this is the address of the right list.',
  },
  'items.past': {
    what: 'Everything in this list is over. Residents see nothing.',
    mend: 'Add new activities, or see whether the list is still kept up to date.',
  },
  'json.after-end': {
    what: 'There is more text after the end of the JSON.',
    mend: 'Take out what stands behind the last bracket, or see whether there is a bracket too many before it.',
  },
  'json.after-value': {
    what: 'A comma or a bracket is expected here.',
    mend: 'Put a comma between two fields or records, or close the bracket.',
  },
  'json.bracket': {
    what: 'Something is missing before this bracket.',
    mend: 'Fill in the value, or take out the comma, the name or the bracket. Each { needs a } and each [ a ].',
  },
  'json.broken-off': {
    what: 'The text stops here, and a bracket is still open.',
    mend: 'Each { needs a } and each [ a ]. Is the file broken off? Save or download it again.',
  },
  'json.colon': {
    what: 'A colon is probably missing here.',
    mend: 'Write a colon between the name of a field and its value, like "name": "Soup café".',
  },
  'json.comma-extra': {
    what: 'There is a comma too many here.',
    mend: 'Take out the last comma before the bracket.',
  },
  'json.comma-missing': {
    what: 'A comma is probably missing here.',
    mend: 'Put a comma behind this field or this record, where another follows.',
  },
  'json.comment': {
    what: 'Here is a comment for people. JSON has none.',
    mend: 'Take it out: all from // to the end of the line, or from /* to */.',
  },
  'json.curly-quote': {
    what: 'Here is a curly quote. It must be a straight one.',
    mend: 'Replace “ and ” by ". A word processor curls them by itself: use a plain text editor.',
  },
  'json.name': {
    what: 'The name of a field is expected here, between straight quotes.',
    mend: 'Write it like "name".',
  },
  'json.single-quote': {
    what: 'Here is a single quote. It must be a double one.',
    mend: 'Replace \' by " before and after the text.',
  },
  'json.string': {
    what: 'This text is not closed with ", or has a line break or a lone \\ in it.',
    mend: 'Close the text with ". Write a line break as \\n, and a \\ as \\\\.',
  },
  'json.value': {
    what: 'This is no text, number, list or record.',
    mend: 'Put text between straight quotes. Write a number with a point, like 51.17.',
  },
  'feeds.none': {
    what: 'The config names no feeds.',
    mend: 'Put their addresses under "feeds": {"services": "services.json"}. If they are on the page itself, you need not do anything.',
  },
  'kind.unknown': {
    what: 'We do not know this word in "kind", so we cannot tell what is in it.',
    mend: 'Use services, activities, indicators, actions, partners, areas, forms or config.',
  },
  'person.number': {
    what: 'Here is a national register number. That may never be in a public list.',
    mend: 'Take it out at once, also of older versions of the file. Tell who looks after privacy in your organisation.',
  },
  'phone.private': {
    what: 'This phone number is marked as private, or as somebody’s at home.',
    mend: 'Better use a number of the service. Otherwise ask that person whether this may be public.',
  },
  'place.missing': {
    what: 'It does not say where this takes place.',
    mend: 'Fill in the location in the calendar or in the sheet, or in JSON "place": {"name": "Village hall", "lat": 51.17, "lon": 5.17}. Is it online? Then fill in "online".',
  },
  'place.address': {
    what: 'In this event the place is a name only. Who does not know it cannot find the way.',
    mend: 'In "Location", also write the street, the postcode and the town: "Buurthuis Dennenhof, Dennenhof 12, 2490 Balen". When you choose the place from the list in Google Calendar, it is there by itself.',
  },
  'place.unmapped': {
    what: 'Of this place we know only the name. "Near me" does not find it.',
    mend: 'Fill in the latitude and the longitude: in a sheet in columns of that name, in JSON in "place" as lat and lon. In JSON "service" may also hold the id of a service that is there.',
  },
  'point.abroad': {
    what: 'This place is not in Belgium.',
    mend: 'Is that right? Then you need not do anything. In Belgium the latitude (lat) is between 49 and 52, the longitude (lon) between 2 and 7.',
  },
  'point.outside': {
    what: 'This place is outside the neighbourhoods and villages that you gave.',
    mend: 'Is that right? Then you need not do anything. Otherwise check latitude and longitude (lat and lon), and whether the address is right.',
  },
  'redirects.many': {
    what: 'This address sends us on to another, again and again.',
    mend: 'Open it in a browser, and give the address where you end up.',
  },
  'text.long': {
    what: 'This text is so long that we cut it off.',
    mend: 'Make it shorter. A title has 120 characters at most, a summary 300, a description 5000.',
  },
  'word.unknown': {
    what: 'This word looks like one of ours, and is not in our list. No filter finds it.',
    mend: 'Look it up in the list of categories, or write it in plain words.',
  },
};

export const doctorReport: DoctorWords['doctorReport'] = {
  'title': 'Feeds checked',
  'error': 'Wrong',
  'warning': 'Mind this',
  'advice': 'Tip',
  'meaning.error': 'not shown',
  'meaning.warning': 'something is not right',
  'meaning.advice': 'could be better',
  'mend': 'How to mend it',
  'rule': 'More about this',
  'row': 'row {row}',
  'line': 'line {line}',
  'column': 'line {line}, column {column}',
  'others.one': 'and {count} more',
  'others.many': 'and {count} more',
  'said': 'What exactly went wrong',
  'fine': 'All is well.',
  'more': 'There is a next page. Only the first was checked.',
  'records.one': '{count} record',
  'records.many': '{count} records',
  'format.native': 'buurt’s own format',
  'kind.unknown': 'not recognised',
  'kind.activities': 'activities',
  'kind.services': 'services',
  'kind.indicators': 'figures',
  'kind.actions': 'actions',
  'kind.partners': 'partners',
  'kind.areas': 'areas',
  'kind.forms': 'forms',
  'kind.config': 'settings',
  'summary': 'Checked: {documents}. Wrong: {error}. To mind: {warning}. Tips: {advice}.',
  'busy': '{address}: still busy …',
  'made': 'The report is in {file}.',
};
