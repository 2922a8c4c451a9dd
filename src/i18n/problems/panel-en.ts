import type { ProblemWords } from './nl.ts';

export const failures: ProblemWords['failures'] = {
  'timeout': {
    what: 'The feed did not answer in time.',
    mend: 'Open the address in a browser. Is it slow there too? Ask who runs that server for help, or keep a copy on your own server that is renewed every night.',
  },
  'offline': {
    what: 'This device has no internet.',
    mend: 'The feed is asked again as soon as there is a connection.',
  },
  'http-4xx': {
    what: 'The server refuses this address (401, 403, 404 or 410).',
    mend: 'Check that the address is right, and that anyone can open it without signing in.',
  },
  'http-5xx': {
    what: 'The server of the feed has a fault of its own, or gets too many requests.',
    mend: 'Wait a moment and try again. If it lasts, tell who runs that server.',
  },
  'network': {
    what: 'The page may not read this address, or the address does not exist.',
    mend: 'Check the address. Is the feed on another site? Then that site must let other sites read it (CORS: the header Access-Control-Allow-Origin), and your own content security policy must name the address in connect-src. Google and Outlook let no other site read: take their address that ends in .ics, and keep a copy on your own server that is renewed every night.',
  },
  'parse': {
    what: 'This is no data that we can read: the text is empty, broken off, or a web page.',
    mend: 'Open the address in a browser. If you see a web page or a sign-in screen, give the address of the file itself. Did you write the file? See below what exactly went wrong.',
  },
  'shape': {
    what: 'The data can be read, but has another form than we expect here.',
    mend: 'Check that this is the address of the right list. In a spreadsheet (CSV) a service needs a column "name", an activity a column "title" and a column "date". Does it say below what is missing? Mend that in the list.',
  },
  'size': {
    what: 'The feed is too large for a web page.',
    mend: 'Put a smaller copy on your own server, or raise "limits" in the config.',
  },
  'links-only': {
    what: 'The feed holds only links, and not the data itself.',
    mend: 'Ask for the complete data. For UiTdatabank: put embed=true in the address. For JSON-stat: give the address of each table.',
  },
};

export const panel: ProblemWords['panel'] = {
  'title': 'For the webmaster: how the feeds are doing',
  'why': 'Residents do not see this, as long as the attribute "debug" is not on your page.',
  'no-config': 'This element does not know what to read. Give it config="the address of your config".',
  'no-feed':
    'This element does not know what to read. Write feed="the address of your list" in it, or put it in a buurt-neighbourhood whose config names such a list.',
  'no-endpoint':
    'Nobody gets what is filled in here: residents can only print or mail it. Write endpoint="the address of your intake" in it, or "intake" in the config.',
  'attribute.unknown': 'is not known to us.',
  'attribute.none': 'is no attribute of this element.',
  'attribute.unlisted': 'is nowhere in your lists.',
  'attribute.near': 'Do you mean',
  'attribute.known': 'Known:',
  'attribute.day': 'a day, like 2026-12-01',
  'attribute.count': 'a number from 1, like 14',
  'attribute.number': 'a number, like 12',
  'attribute.point': 'latitude and longitude, like 51.17,5.17',
  'address': 'Address',
  'format': 'Format',
  'format.native': 'buurt’s own format',
  'format.unknown': 'not recognised',
  'count': 'Shown',
  'count.one': '{count} record',
  'count.many': '{count} records',
  'state': 'State',
  'state.pending': 'We are waiting for an answer.',
  'state.fresh': 'Fresh: read on {date}.',
  'state.kept': 'An older copy: read on {date}.',
  'state.failed': 'Not read.',
  'updated': 'Updated by the publisher',
  'said': 'What exactly went wrong',
  'found': 'Found',
  'found.counts': 'errors: {error}, warnings: {warning}, tips: {advice}',
  'busy': 'We are still looking at the whole list …',
  'none': 'We found no problems.',
  'tips.one': '{count} tip to make it better',
  'tips.many': '{count} tips to make it better',
  'times.one': 'once',
  'times.many': '{count} times',
  'error': 'Wrong, not shown',
  'warning': 'Mind this, something is not right',
  'advice': 'Tip',
  'where': 'Where',
  'record': 'record {number}',
  'record.named': 'record {number}, ‘{name}’',
  'named': '‘{name}’',
  'whole': 'in the whole feed',
  'others.one': 'and {count} more',
  'others.many': 'and {count} more',
};
