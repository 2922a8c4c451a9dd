import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain } from '../../../src/domain/text.ts';
import { calendar, event } from '../../support/icalendar.ts';
import { readActivities } from '../../support/read-activities.ts';

const read = (...parts: readonly string[]) => readActivities(calendar(...parts));

/** The only activity of a file with one event. */
async function activity(...lines: readonly string[]) {
  const { items, problems } = await read(event(...lines));
  assert.equal(items.length, 1, JSON.stringify(problems));
  return items[0]!;
}

describe('what an event says', () => {
  it('is put in our words', async () => {
    const soup = await activity(
      'SUMMARY;LANGUAGE=nl-BE:Soep\\, brood\\; en thee',
      'DESCRIPTION:Eerste regel\\nTweede regel met een \\\\',
      'LOCATION:Dennenhof\\, Kerkstraat 5',
      'GEO:51.1605;5.1812',
      'CATEGORIES:Eten\\, drinken,Samen',
      'CATEGORIES:Buurt',
      'ORGANIZER;CN="LDC De Sparappel":mailto:info@sparappel.example',
      'URL:https://sparappel.example/soep',
      'ATTACH;FMTTYPE=image/jpeg:https://sparappel.example/soep.jpg',
      'LAST-MODIFIED:20261120T080000Z',
      'TRANSP:TRANSPARENT',
    );
    assert.deepEqual(soup.title, { nl: 'Soep, brood; en thee' });
    assert.equal(soup.description, 'Eerste regel\nTweede regel met een \\');
    assert.deepEqual(soup.place, { name: 'Dennenhof, Kerkstraat 5', lat: 51.1605, lon: 5.1812 });
    assert.deepEqual(soup.category, ['Eten, drinken', 'Samen', 'Buurt']);
    assert.deepEqual(soup.organiser, { name: 'LDC De Sparappel' });
    assert.equal(soup.url, 'https://sparappel.example/soep');
    assert.equal(soup.image?.src, 'https://sparappel.example/soep.jpg');
    assert.equal(soup.updated, '2026-11-20T08:00Z');
    assert.doesNotMatch(JSON.stringify(soup), /mailto|info@/);
  });
  it('has no marks of web pages in what is shown as it is', async () => {
    const market = await activity(
      'SUMMARY:Kaas &amp\\; wijn &#8211\\; proeven',
      'LOCATION:Caf&eacute\\; Zomer',
      'CATEGORIES:Eten &amp\\; drinken',
      'DESCRIPTION:"Een \\"proefavond\\""',
      'ORGANIZER;CN="Buurt%20%26%20co":MAILTO:info@buurt.example',
    );
    assert.deepEqual(
      [market.title, market.place?.name, market.category, market.organiser?.name],
      ['Kaas & wijn – proeven', 'Café Zomer', ['Eten & drinken'], 'Buurt & co'],
    );
    assert.equal(market.description, '"Een "proefavond""');
    assert.equal((await activity('ORGANIZER;CN=100%:mailto:x@y.example')).organiser?.name, '100%');
    assert.equal((await activity('ORGANIZER;CN="jan&#64;y.example":mailto:x@y.example')).organiser, undefined);
  });
  it('may be in the letters of old mail', async () => {
    const coffee = await activity(
      'SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 100%',
      'DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Koffie=0D=0Aen =',
      'taart',
      'LOCATION;ENCODING=QUOTED-PRINTABLE:Caf=E9 Zomer',
    );
    assert.deepEqual([coffee.title, coffee.description], ['Café 100%', 'Koffie\nen taart']);
    assert.equal(coffee.place?.name, 'Café Zomer');
  });
  it('takes the place of Apple, with its longitude last', async () => {
    const { place } = await activity(
      'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-RADIUS=70;X-TITLE="Dennenhof":geo:51.16,5.18',
    );
    assert.deepEqual(place, { name: 'Dennenhof', lat: 51.16, lon: 5.18 });
  });
  it('never makes a point of a number it cannot read', async () => {
    const { items, tally } = await read(event('GEO:51,16,05;5,1812'));
    assert.equal(items[0]?.place, undefined);
    assert.equal(tally['warning point.unreadable'], 1);
  });
  it('finds a meeting online in CONFERENCE, and in LOCATION', async () => {
    const call = await activity(
      'CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL="Bel: nu":tel:+3214000003',
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/soep',
    );
    assert.equal(call.online?.url, 'https://meet.example/soep');
    const place = await activity('LOCATION:Dennenhof https://meet.example/thee');
    assert.deepEqual([place.online?.url, place.place?.name], ['https://meet.example/thee', 'Dennenhof']);
    const nowhere = await activity('LOCATION:https://meet.example/thee');
    assert.equal(nowhere.place, undefined);
  });
  it('uses X-ALT-DESC where there is no other description', async () => {
    const { description } = await activity('DESCRIPTION:', 'X-ALT-DESC;FMTTYPE=text/html:<p>Kom <b>langs</b></p>');
    assert.match(plain(description, 'nl') ?? '', /Kom <b>langs<\/b>/);
  });
  it('keeps an account out of the organiser and the publisher', async () => {
    const { items, publisher } = await read(
      'X-WR-CALNAME:an.peeters@mail.example',
      event('ORGANIZER;CN=an.peeters@mail.example:mailto:an.peeters@mail.example'),
    );
    assert.equal(publisher, undefined);
    assert.doesNotMatch(JSON.stringify(items), /peeters/);
  });
  it('takes no name from a program', async () => {
    for (const name of ['Kalender', 'Calendar', 'Default calendar']) {
      assert.equal((await read(`X-WR-CALNAME:${name}`, event())).publisher, undefined);
    }
  });
  it('names the publisher of each calendar in a file', async () => {
    const text =
      calendar('X-WR-CALNAME:De Sparappel', event()) +
      calendar('NAME:Femma\\, Balen', event('UID:tea@partner.example'));
    const { items, publisher } = await readActivities(text);
    assert.equal(publisher?.name, 'De Sparappel');
    assert.deepEqual(
      items.map((item) => item.publisher),
      ['De Sparappel', 'Femma, Balen'],
    );
  });
  it('keeps private events in, and says so', async () => {
    const { items, tally } = await read(event('CLASS:PRIVATE'), event('UID:b@x.example', 'CLASS:confidential'));
    assert.deepEqual([items.length, tally['advice class.private']], [0, 2]);
  });
  it('shows what is cancelled as that, and what is not sure with advice', async () => {
    assert.equal((await activity('STATUS:CANCELLED')).status, 'cancelled');
    const { items, tally } = await read(event('STATUS:TENTATIVE'));
    assert.deepEqual([items[0]?.status, tally['advice status.tentative']], ['planned', 1]);
  });
  it('reads no tasks, journals or alarms', async () => {
    const { items, tally } = await read(
      'BEGIN:VTODO\r\nUID:t\r\nSUMMARY:Vaat\r\nEND:VTODO',
      'BEGIN:VJOURNAL\r\nUID:j\r\nEND:VJOURNAL',
      event('BEGIN:VALARM\r\nUID:alarm\r\nDESCRIPTION:Nu!\r\nTRIGGER:-PT15M\r\nEND:VALARM'),
    );
    assert.equal(tally['advice kind.other'], 1);
    assert.deepEqual(
      items.map(({ id, description }) => [id, description]),
      [['soup@partner.example', undefined]],
    );
  });
  it('knows the UID of an event from that of its alarm', async () => {
    const alarm = 'BEGIN:VALARM\r\nUID:alarm\r\nEND:VALARM';
    const both = ['a@x.example', 'b@x.example'].map((uid) => event(`UID:${uid}`).replace('UID:', `${alarm}\r\nUID:`));
    const { items } = await read(...both);
    assert.deepEqual(
      items.map(({ id }) => id),
      ['a@x.example', 'b@x.example'],
    );
  });
});

describe('the id of an event', () => {
  it('is its UID, and one per feed where that is no more than a number', async () => {
    assert.equal((await activity()).id, 'soup@partner.example');
    assert.match((await activity('UID:12')).id, /^\w+:12$/);
  });
  it('is made of what it says where it has none, the same each time', async () => {
    const lines = ['BEGIN:VEVENT', 'SUMMARY:Soep', 'DTSTART:20261126T170000', 'END:VEVENT'].join('\r\n');
    const [first, again] = [await read(lines), await read('X-WR-CALDESC:anders', lines)];
    assert.equal(first.tally['advice id.made'], 1);
    assert.equal(first.items[0]?.id, again.items[0]?.id);
  });
  it('stands for the newest of several, whatever their order', async () => {
    const text = [event('SEQUENCE:2', 'SUMMARY:Nieuw'), event('SEQUENCE:1', 'SUMMARY:Oud')];
    for (const parts of [text, text.toReversed()]) {
      assert.deepEqual(
        (await read(...parts)).items.map(({ title }) => title),
        ['Nieuw'],
      );
    }
    const dated = await read(
      event('LAST-MODIFIED:20261102T000000Z', 'SUMMARY:Nieuw'),
      event('LAST-MODIFIED:20261101T000000Z'),
    );
    assert.deepEqual(
      dated.items.map(({ title }) => title),
      ['Nieuw'],
    );
  });
  it('does not hide events that a program gave the same UID', async () => {
    const { items } = await read(event(), event('DTSTART:20261203T170000', 'SUMMARY:Thee'));
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Soep', 'Thee'],
    );
  });
  it('is cancelled by a calendar that says no more than that', async () => {
    const cancel = ['BEGIN:VEVENT', 'UID:soup@partner.example', 'SEQUENCE:3', 'END:VEVENT'].join('\r\n');
    const { items } = await readActivities(calendar(event()) + calendar('METHOD:CANCEL', cancel));
    assert.deepEqual(
      items.map(({ title, status }) => [title, status]),
      [['Soep', 'cancelled']],
    );
  });
});

const FOLDED = 'DESCRIPTION:Een hele lange\r\n  zin met n\u00e9\u00e9\r\n\t w';

describe('the lines of a file', () => {
  for (const [name, turn] of [
    ['CRLF', (text: string) => text],
    ['LF', (text: string) => text.replaceAll('\r', '')],
    ['CR', (text: string) => text.replaceAll('\n', '')],
  ] as const) {
    it(`may end with ${name}, and be folded`, async () => {
      const { items } = await readActivities(turn(calendar(event(FOLDED))));
      assert.equal(items[0]?.description, 'Een hele lange zin met n\u00e9\u00e9 w');
    });
  }
  it('may be folded at their names, and written in small letters', async () => {
    const text =
      'begin:vcalendar\nbegin:vevent\nuid\n :a@b.example\nsummary\n :Soep\ndtstart\n ;value=date\n :20261126\nend:vevent\nend:vcalendar';
    const { items } = await readActivities(text);
    assert.deepEqual([items[0]?.id, items[0]?.start], ['a@b.example', '2026-11-26']);
  });
  it('belong to the text before them where they are none', async () => {
    const { items, tally } = await read(event('DESCRIPTION:Meer op', 'https://sparappel.example', 'tot dan'));
    assert.equal(items[0]?.description, 'Meer op\nhttps://sparappel.example\ntot dan');
    assert.equal(tally['advice line.broken'], 2);
  });
  it('belong to it too where they look like another field, or like the end', async () => {
    const programme = [
      '14:00 Koffie',
      'Prijs: 5 euro',
      'info: 014 00 00 03',
      'Begin: 14 uur',
      'Begin: straks',
      'End: 5pm',
    ];
    const { items } = await read(event('DESCRIPTION:Programma', ...programme, 'CATEGORIES:Buurt'));
    assert.equal(items[0]?.description, ['Programma', ...programme].join('\n'));
    assert.deepEqual(items[0]?.category, ['Buurt']);
  });
  it('never hide which event it is, where a long one looks like the beginning of something', async () => {
    const { items } = await read(
      event('Begin:ledenvergadering-buurt in zaal 3', 'UID:soep@buurt.example', 'SUMMARY:Soep'),
      event('UID:soep@buurt.example', 'SEQUENCE:1', 'SUMMARY:Soep met brood'),
    );
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Soep met brood'],
    );
  });
  it('never bring an address into the text before them', async () => {
    const lines = ['ORGANIZER="mailto:a@b.example"', 'ATTENDEE="mailto:c@d.example"', 'Attendee: mailto:e@f.example'];
    const { items } = await read(event('DESCRIPTION:Programma', ...lines));
    assert.equal(items[0]?.description, 'Programma');
  });
  it('lose one field where a quote has no end, and name the line of the event', async () => {
    const { items, problems } = await read(event('UID:a@b.example'), event('LOCATION;X="y:Dennenhof'));
    assert.deepEqual(
      items.map(({ place }) => place),
      [undefined, undefined],
    );
    const [problem] = problems;
    assert.deepEqual([problem?.code, problem?.path], ['line.unreadable', 'line 8']);
  });
});

describe('broken events', () => {
  it('are lost alone', async () => {
    const open = event('UID:open@b.example').replace('\r\nEND:VEVENT', '');
    const { items, problems } = await read(open, event(), event('UID:x@b.example', 'DTSTART:20261332T170000'));
    assert.deepEqual(
      items.map(({ id }) => id),
      ['soup@partner.example'],
    );
    assert.deepEqual(
      problems.map(({ severity, code, path }) => [severity, code, path]),
      [
        ['error', 'event.unfinished', 'line 3'],
        ['error', 'start.unreadable', 'line 12, DTSTART'],
      ],
    );
  });
  it('at the end of a file mean that half of it is missing', async () => {
    const text = calendar(event(), event('UID:b@x.example'));
    const { failure } = await readActivities(text.slice(0, text.lastIndexOf('DTSTART')));
    assert.equal(failure?.code, 'parse');
    const { items, tally } = await readActivities(text.replace('END:VCALENDAR', ''));
    assert.deepEqual([items.length, tally['advice calendar.unfinished']], [2, 1]);
  });
  it('stay readable behind an error of the server, which is told', async () => {
    const { items, tally } = await readActivities(`<br />\n<b>Notice</b>: x on line 12<br />\n${calendar(event())}`);
    assert.deepEqual([items.length, tally['warning calendar.preceded']], [1, 1]);
  });
  it('are no reason to take a web page for a calendar', async () => {
    const { failure } = await readActivities('<p>Log in</p>', 'https://x.example/a.ics', { format: 'icalendar' });
    assert.equal(failure?.code, 'shape');
    assert.match(failure.message, /BEGIN:VCALENDAR/);
  });
});
