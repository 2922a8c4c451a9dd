import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { mirrorOptions } from '../../../src/cli/mirror-options.ts';
import { buurt } from '../../support/command.ts';
import { goodFeed, send, startFaultyServer, type FaultyServer } from '../../support/faulty-server.ts';

const agenda = JSON.stringify({
  kind: 'activities',
  publisher: { name: 'KWB' },
  items: [{ id: 'a', title: 'Kaarten', permanent: true }, { id: 'b' }],
});

let server: FaultyServer;
let folder: string;
before(async () => {
  server = await startFaultyServer();
});
after(() => server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buurt-mirror-'));
  server.on('/services', send(goodFeed, { 'content-type': 'application/json', 'etag': '"one"' }));
  server.on('/agenda', send(agenda));
  const feeds = { services: '/services?key=secret', activities: { url: '/agenda', source: 'KWB' } };
  server.on('/config', send(JSON.stringify({ municipality: 'Balen', languages: ['nl'], feeds })));
});
afterEach(() => rmSync(folder, { recursive: true }));

const out = () => join(folder, 'out');
const read = (file: string) => readFileSync(join(out(), file), 'utf8');
/** The command on this machine’s own server, without waiting between two questions. */
const run = (...words: string[]) =>
  buurt(['mirror', `${server.url}/config`, '--out', out(), '--delay', '0', '--allow-private', ...words]);

describe('buurt mirror', () => {
  it('copies every feed, tells what it did, and ends with 0', async () => {
    const { code, out: said, err } = await run();
    assert.equal(code, 0, err);
    assert.match(said, /^diensten, Dienstencentrum: vers, 2 records\n {2}http:\/\/127\.0\.0\.1:\d+\/services\n/);
    assert.match(said, /activiteiten, KWB: vers, 1 record, 1 probleem\n/);
    assert.match(said, /Bronnen: 2\. Vers: 2\. Niets nieuws: 0\. Vorige kopie: 0\. Niet gelezen: 0\.\n/);
    assert.match(said, /Vernieuwd in .*out: services\.json, activities\.json, config\.json\.\n/);
    assert.match(said, /lees je met: npx buurt check http:.*\/config\n$/);
    assert.match(err, /Bezig met http:\/\/127\.0\.0\.1:\d+\/services …/);
    assert.doesNotMatch(said + err, /secret/);
    assert.deepEqual(JSON.parse(read('config.json')).feeds, {
      services: 'services.json',
      activities: 'activities.json',
    });
    assert.ok(!existsSync(join(out(), 'services.html')));
  });
  it('keeps what a source gave last, ends with 1, and tells since when, why and how to mend it', async () => {
    await run();
    server.on('/agenda', send('{}', {}, 503));
    const { code, out: said } = await run('--lang', 'en');
    assert.equal(code, 1);
    assert.match(said, /activities, KWB: not read\. We keep what there was on \d+ \w+ 20\d\d, \d+:\d\d, 1 record/);
    assert.match(said, /The server of the feed has a fault of its own.*\n {2}Wait a moment and try again/);
    assert.match(said, /What exactly went wrong: HTTP 503/);
    assert.match(said, /Fresh: 0\. Nothing new: 1\. Copy from before: 1\. Not read: 0\./);
    assert.equal(JSON.parse(read('activities.json')).items.length, 1);
  });
  it('says that there is nothing new', async () => {
    await run();
    server.on('/services', (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"one"' ? 304 : 500).end();
    });
    const { code, out: said } = await run();
    assert.equal(code, 0);
    assert.match(said, /diensten, Dienstencentrum: niets nieuws, 2 records/);
    assert.match(said, /Niets nieuws: 1\./);
  });
  it('asks nothing inside a private network unless told to', async () => {
    const before = server.requests.length;
    const config = join(folder, 'config.json');
    writeFileSync(config, JSON.stringify({ feeds: { services: `${server.url}/services` } }));
    const { code, out: said } = await buurt(['mirror', config, '--out', out(), '--delay', '0']);
    assert.equal(code, 1);
    assert.match(said, /niet gelezen, en we hebben er geen vorige kopie van/);
    assert.match(said, /eigen netwerk.*\n.*--allow-private/);
    assert.equal(server.requests.length, before);
  });
  it('reads a config and feeds of this machine, and says which files', async () => {
    const config = join(folder, 'config.json');
    writeFileSync(config, JSON.stringify({ feeds: { services: 'own.json', activities: 'gone.ics' } }));
    writeFileSync(join(folder, 'own.json'), goodFeed);
    const { code, out: said } = await buurt(['mirror', config, '--out', out()]);
    assert.equal(code, 1);
    assert.match(said, /own\.json\n/);
    assert.doesNotMatch(said, /local-files/);
    assert.match(said, /activiteiten, gone\.ics: niet gelezen.*\n.*gone\.ics\n {2}Dit bestand is er niet/);
    assert.equal(JSON.parse(read('services.json')).items.length, 2);
  });
  it('lets a config from elsewhere read no file of this machine', async () => {
    const file = join(folder, 'own.json');
    writeFileSync(file, goodFeed);
    const services = `http://local-files.invalid${file}`;
    server.on('/config', send(JSON.stringify({ feeds: { services } })));
    const { code } = await run();
    assert.equal(code, 1);
    assert.ok(!existsSync(join(out(), 'services.json')));
  });
  it('ends with 2, and says what to do, when the config cannot be read', async () => {
    server.on('/config', send('{"feeds": '));
    const broken = await run();
    assert.deepEqual([broken.code, broken.out], [2, '']);
    assert.match(broken.err, /konden de config niet lezen[^]*afgebroken, of een webpagina[^]*no JSON/);
    server.on('/config', send('{"name": "something else"}'));
    const other = await run();
    assert.equal(other.code, 2);
    assert.match(other.err, /names no feeds/);
    const gone = await buurt(['mirror', join(folder, 'gone.json'), '--out', out()]);
    assert.equal(gone.code, 2);
    assert.match(gone.err, /gone\.json[^]*Dit bestand is er niet/);
    for (const { err } of [broken, other, gone]) assert.doesNotMatch(err, /\.ts:|\n {4}at /);
  });
  it('writes over no file that it reads, and says so when a folder cannot be written', async () => {
    const config = join(folder, 'config.json');
    writeFileSync(config, JSON.stringify({ feeds: { services: 'services.json' } }));
    writeFileSync(join(folder, 'services.json'), goodFeed);
    const over = await buurt(['mirror', config, '--out', folder]);
    assert.equal(over.code, 2);
    assert.match(over.err, /zou overschreven worden: .*config\.json/);
    assert.equal(readFileSync(join(folder, 'services.json'), 'utf8'), goodFeed);
    const inFile = await buurt(['mirror', config, '--out', join(config, 'deeper')]);
    assert.equal(inFile.code, 2);
    assert.match(inFile.err, /We kunnen niet schrijven in/);
  });
  it('takes no word for another', () => {
    const wrong: [words: string[], message: RegExp][] = [
      [[], /one config/],
      [['a.json', 'b.json', '--out', 'o'], /one config/],
      [['a.json'], /--out/],
      [['a.json', '--out', 'o', '--delay', 'soon'], /milliseconds.*soon/],
      [['a.json', '--out', 'o', '--delay', '600001'], /600001/],
      [['a.json', '--out', 'o', '--heading-level', '5'], /2, 3 or 4/],
      [['a.json', '--out', 'o', '--lang', 'pl'], /nl, fr, de or en, and not pl/],
      [['a.json', '--out', 'o', '--colour'], /--colour/],
    ];
    for (const [words, message] of wrong) assert.throws(() => mirrorOptions(words, 'en'), { name: 'Misuse', message });
    const { pages, language, level, delay } = mirrorOptions(['a', '--out', 'o', '--lang', 'fr', '--delay', '9'], 'nl');
    assert.deepEqual([pages, language, level, delay], ['fr', 'nl', 3, 9]);
  });
  it('explains itself, with a line for cron', async () => {
    const { code, out: said } = await buurt(['mirror', '--help']);
    assert.equal(code, 0);
    assert.match(said, /--heading-level[^]*\d+ \d+ \* \* \* .*npx buurt mirror/);
  });
  it('gives programs all there is to know', async () => {
    server.on('/agenda', send('', {}, 404));
    const { code, out: said } = await run('--json', '--html');
    const report = JSON.parse(said);
    assert.equal(code, 1);
    assert.deepEqual(report.summary, { sources: 2, fresh: 1, unchanged: 0, kept: 0, failed: 1, problems: 0 });
    assert.deepEqual(report.written, ['services.json', 'config.json', 'services.html']);
    const [, { kind, status, failure, message }] = report.sources;
    assert.deepEqual([kind, status, failure, message], ['activities', 'failed', 'http-4xx', 'HTTP 404']);
  });
  it('makes pieces of web page, in the language and with the headings asked for', async () => {
    await run('--html');
    assert.match(read('services.html'), /^<div lang="nl">\n<h3>Wie helpt in je buurt\?<\/h3>/);
    assert.match(read('activities.html'), /Kaarten/);
    const { out: said } = await run('--html', '--lang', 'de', '--heading-level', '2');
    assert.match(read('services.html'), /^<div lang="de">\n<h2>/);
    assert.match(said, /Vernieuwd in .*services\.html/);
  });
  it('lets no feed move the cursor of a terminal', async () => {
    const publisher = { name: 'a\u001b[2Jb\u202ec' };
    server.on('/services', send(JSON.stringify({ kind: 'services', publisher, items: [] })));
    const { out: said, err } = await run();
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(said + err, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
  it('leaves whole files when it is broken off', async () => {
    await run('--html');
    const whole = new Map(readdirSync(out()).map((file) => [file, file.startsWith('.') ? '' : read(file)]));
    server.on('/services', send(goodFeed.replace('Soep', 'Brood')));
    const asked = new Promise<void>((tell) => server.on('/agenda', () => tell()));
    const words = ['src/cli/buurt.ts', 'mirror', `${server.url}/config`, '--out', out(), '--html'];
    const child = spawn(process.execPath, [...words, '--delay', '0', '--allow-private'], { stdio: 'ignore' });
    const ended = new Promise((tell) => child.once('close', tell));
    await asked;
    child.kill('SIGKILL');
    await ended;
    assert.deepEqual(new Set(readdirSync(out())), new Set(whole.keys()));
    for (const [file, text] of whole) {
      if (!text) continue;
      assert.ok(read(file) === text || file === 'services.json', file);
      if (file.endsWith('.json')) JSON.parse(read(file));
    }
    assert.match(read('services.json'), /Brood/);
  });
});
