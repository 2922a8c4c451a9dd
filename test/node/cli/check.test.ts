import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkOptions } from '../../../src/cli/check-options.ts';
import { buurt } from '../../support/command.ts';
import { startFaultyServer, type FaultyServer } from '../../support/faulty-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'buurt-check-'));
const file = (name: string, body: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof body === 'string' ? body : JSON.stringify(body, null, 2));
  return path;
};
const house = { id: 'a', name: 'Huis', contact: { phone: '014 00 00 01' }, location: { lat: 51.17, lon: 5.17 } };
const good = file('good.json', { kind: 'services', items: [house] });
const poor = file('poor.json', { kind: 'services', items: [{ ...house, contact: undefined }] });
const bad = file('bad.json', { kind: 'services', items: [{ id: 'a' }, { ...house, id: 'b' }] });

let server: FaultyServer;
before(async () => {
  server = await startFaultyServer();
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('buurt check', () => {
  it('ends with 0 when there is nothing wrong, or only advice', async () => {
    const { code, out, err } = await buurt(['check', good, poor]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /good\.json: diensten, eigen formaat van buurt, 1 record\n\n {2}In orde\./);
    assert.match(out, /Tip \(kan beter\): Er staat niet bij hoe je iemand kunt bereiken\. {2}\[contact\.missing\]/);
    assert.match(out, /Nagekeken: 2\. Fouten: 0\. Let op: 0\. Tips: 1\.\n$/);
  });
  it('ends with 1 when something is wrong, and says where and how to mend it, in the language asked for', async () => {
    const { code, out } = await buurt(['check', '--lang', 'en', bad]);
    assert.equal(code, 1);
    assert.match(out, /Wrong \(not shown\): .+ {2}\[name\.missing\]\n {4}.+\n {6}line 4, column 5, ‘a’, name\n/);
  });
  it('counts rows as a spreadsheet does, and says what to do in one', async () => {
    const sheet = join(folder, 'merged.csv');
    writeFileSync(sheet, 'titel;datum;uur\nKoffie;24/11/2026;14u\nQuiz;;12u\nBingo;4635;14u\n');
    const { out } = await buurt(['check', sheet]);
    assert.match(out, /46352[^]+opmaak "Datum"[^]+rij 4, ‘Bingo’, datum: 4635/);
    assert.match(out, /cellen samengevoegd\? Vul de dag dan in elke rij in[^]+rij 3, ‘Quiz’/);
  });
  it('tells each list once, where a config and its lists are named together', async () => {
    const config = file('config.json', { municipality: 'Balen', feeds: { services: ['good.json', 'bad.json'] } });
    const { out } = await buurt(['check', '--lang', 'en', bad, config, good, poor]);
    assert.match(out, /Checked: 4\. Wrong: 1\./);
    assert.equal(out.split('good.json: ').length, 2);
  });
  it('reads what another command writes', () => {
    const piped = 'cat "$1" | "$0" src/cli/buurt.ts check --lang en /dev/stdin';
    const out = execFileSync('sh', ['-c', piped, process.execPath, good], { encoding: 'utf8' });
    assert.match(out, /services, buurt’s own format, 1 record/);
  });
  it('says that it cannot tell, where what it writes to is full', () => {
    const full = spawnSync('sh', ['-c', '"$0" src/cli/buurt.ts check "$1" >/dev/full', process.execPath, good], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_GB.UTF-8' },
    });
    assert.deepEqual([full.status, full.stderr], [2, 'We cannot write to stdout. (ENOSPC)\n']);
  });
  it('keeps the password of an address to itself', async () => {
    const { out } = await buurt(['check', 'https://me:s3cret@192.0.2.1/a.json?key=s3cret']);
    assert.match(out, /^https:\/\/192\.0\.2\.1\/a\.json\n/);
    assert.doesNotMatch(out, /s3cret/);
  });
  it('speaks Dutch to a Dutch terminal, and English to any other', async () => {
    const [dutch, french, none] = await Promise.all([
      buurt(['check', good], { LANG: 'C', LC_ALL: 'nl_NL.UTF-8' }),
      buurt(['check', good], { LANG: 'fr_BE.UTF-8' }),
      buurt(['check', good], { LANG: '' }),
    ]);
    assert.match(dutch.out, /In orde/);
    for (const { out } of [french, none]) assert.match(out, /All is well/);
  });
  it('ends with 2, and says in one line what is not right and in one where to read on', async () => {
    const wrong: [words: string[], message: RegExp][] = [
      [['chek', good], /commando kennen we niet: chek/],
      [['constructor'], /commando kennen we niet: constructor/],
      [['check', '--colour', good], /optie kennen we niet, of er ontbreekt iets: --colour/],
      [['check', good, '--areas', good], /vonden we geen gebieden/],
      [['check', good, '--html', join(folder, 'no/such/folder.html')], /kunnen niet schrijven/],
    ];
    for (const [words, message] of wrong) {
      const { code, out, err } = await buurt(words);
      assert.deepEqual([code, out], [2, ''], err);
      const [line = '', more, ...rest] = err.split('\n');
      assert.match(line, message);
      assert.deepEqual([more, ...rest], ['Alles over dit commando: buurt --help', '']);
    }
  });
  it('knows no command of the hub that every object has', async () => {
    const { code, err } = await buurt(['hub', 'constructor']);
    assert.equal(code, 1);
    assert.match(err, /no command “constructor”\. There is: serve, backup/);
  });
  it('takes no word for another', () => {
    const wrong: [words: string[], message: RegExp][] = [
      [[], /which file or address/],
      [['a.json', '--kind', 'service'], /kind: service/],
      [['a.json', '--format', 'pdf'], /format: pdf/],
      [['a.json', '--lang', 'fr'], /nl or en/],
      [['a.json', '--site', 'balen'], /address whole/],
      [['a.json', '--docs', 'javascript:x'], /address whole/],
      [['a.json', '--html'], /--html/],
      [['--html', 'a.json', 'b.json'], /ends in \.html, and not a\.json/],
      [['--html', 'a.json'], /ends in \.html/],
    ];
    for (const [words, message] of wrong) assert.throws(() => checkOptions(words, 'en'), { name: 'Misuse', message });
    const { kind, format, origin } = checkOptions(
      ['a', '--kind', 'config', '--format=csv', '--site=https://a.example/b'],
      'en',
    );
    assert.deepEqual([kind, format, origin], ['config', 'csv', 'https://a.example']);
  });
  it('explains itself to who types nothing behind it', async () => {
    const { code, err } = await buurt([], { LANG: 'en_GB.UTF-8' });
    assert.equal(code, 2);
    assert.match(err, /^buurt: tools for[^]*buurt check FILE-or-ADDRESS/);
  });
  it('says which version it is', async () => {
    const { code, out } = await buurt(['--version']);
    assert.equal(code, 0);
    assert.equal(out, `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
  });
  it('explains itself', async () => {
    const { code, out } = await buurt(['check', '--help']);
    assert.equal(code, 0);
    assert.match(out, /--allow-private/);
    for (const word of ['serve', 'token add', 'token list', 'token revoke', 'sources allow', 'backup', 'restore'])
      assert.ok(out.includes(word), word);
  });
  it('gives programs all there is to know, with places and the pages of rules', async () => {
    const { code, out } = await buurt(['check', '--json', bad]);
    const report = JSON.parse(out);
    assert.equal(code, 1);
    assert.deepEqual(report.summary, { documents: 1, error: 1, warning: 0, advice: 0 });
    const [finding] = report.documents[0].findings;
    const { code: name, path, line, column, rule } = finding;
    assert.deepEqual(
      [name, path, line, column, rule],
      ['name.missing', '/items/0/name', 4, 5, 'docs/rules/name.missing.html'],
    );
    assert.match(finding.mend, /Vul de naam in/);
  });
  it('writes a page that no feed can put markup into', async () => {
    const mark = '<img src=x onerror=alert(1)>';
    const evil = file(`evil.json`, { kind: 'services', items: [{ id: 'x', name: mark, minAge: mark, [mark]: 1 }] });
    const page = join(folder, 'report.html');
    const { out } = await buurt(['check', evil, '--html', page]);
    const html = readFileSync(page, 'utf8');
    assert.match(out, /Het rapport staat in .*report\.html/);
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
    assert.doesNotMatch(html, /<img|<script/);
  });
  it('writes a page that leads to the rules, where it knows where these are', async () => {
    const page = join(folder, 'rules.html');
    await buurt(['check', bad, '--html', page, '--docs', 'https://www.balen.be/buurt']);
    assert.match(
      readFileSync(page, 'utf8'),
      /<a href="https:\/\/www\.balen\.be\/buurt\/docs\/rules\/name\.missing\.html">/,
    );
  });
  it('lets no feed move the cursor of a terminal', async () => {
    const evil = file('escape.json', {
      kind: 'services',
      items: [{ ...house, name: 'a\u001b[2Jb\u202ec', minAge: '\u001b]0;x\u0007' }],
    });
    const { out } = await buurt(['check', evil]);
    assert.match(out, /minAge\.shape/);
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
  it('checks a config and every feed that it names, against its areas', async () => {
    file('areas.json', {
      kind: 'areas',
      items: [{ id: 'n', name: 'Wezel', bbox: [5.1, 51.1, 5.2, 51.2], postcodes: ['2490'] }],
    });
    file('far.json', { kind: 'services', items: [{ ...house, location: { lat: 50.85, lon: 4.35 } }] });
    const config = file('config.json', {
      municipality: 'Balen',
      feeds: { services: ['far.json', 'gone.json'], areas: 'areas.json' },
    });
    const { code, out } = await buurt(['check', config]);
    assert.equal(code, 1);
    assert.match(out, /config\.json: instellingen/);
    assert.match(out, /far\.json: diensten[^]+point\.outside/);
    assert.match(out, /gone\.json: diensten[^]+file\.missing/);
  });
  it('says of a folder or a missing file what it is', async () => {
    const { code, out } = await buurt(['check', folder, join(folder, 'gone.ics')]);
    assert.equal(code, 1);
    assert.match(out, /file\.folder[^]+file\.missing/);
  });
});

describe('buurt check of an address', () => {
  it('looks at how it is served, and keeps its query to itself', async () => {
    server.on('/feed', (_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(readFileSync(good));
    });
    const { code, out } = await buurt(['check', '--allow-private', `${server.url}/feed?key=secret`]);
    assert.equal(code, 0);
    for (const found of ['cors.missing', 'etag.missing', 'content-type.wrong', 'address.plain'])
      assert.ok(out.includes(found), found);
    assert.doesNotMatch(out, /secret/);
  });
  it('is not content with a feed that the named site cannot read', async () => {
    server.on('/closed', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'etag': '"1"' }).end(readFileSync(good));
    });
    const asked = ['check', '--allow-private', `${server.url}/closed`];
    const [anybodys, ours] = await Promise.all([buurt(asked), buurt([...asked, '--site', 'http://www.balen.be'])]);
    assert.equal(anybodys.code, 0);
    assert.match(anybodys.out, /Tip[^\n]+CORS[^\n]+\[cors\.missing\]/);
    assert.equal(ours.code, 1);
    assert.match(ours.out, /Fout[^\n]+CORS[^\n]+\[cors\.missing\]\n[^\n]+npx buurt mirror/);
  });
  it('says of an answer that broke off that it did, and nothing of other sites', async () => {
    const { code, out } = await buurt(['check', '--allow-private', `${server.url}/truncated`]);
    assert.equal(code, 1);
    assert.match(out, /brak halverwege af\. {2}\[answer\.cut\]/);
    assert.doesNotMatch(out, /CORS/);
  });
  it('says which site it asks for', async () => {
    server.on('/named', (request, response) => {
      const { origin = '' } = request.headers;
      response.writeHead(200, {
        'access-control-allow-origin': origin,
        'content-type': 'application/json',
        'etag': '"1"',
      });
      response.end(readFileSync(good));
    });
    const { out } = await buurt([
      'check',
      '--allow-private',
      '--site',
      'https://www.balen.be/x',
      `${server.url}/named`,
    ]);
    assert.doesNotMatch(out, /cors\.missing/);
    assert.equal(server.requests.at(-1)?.headers.origin, 'https://www.balen.be');
  });
  it('asks nothing inside a private network unless told to', async () => {
    const before = server.requests.length;
    const { code, out } = await buurt([
      'check',
      `${server.url}/feed`,
      'http://localhost:1/',
      'http://[::1]:1/',
      'http://0x7f.1/',
    ]);
    assert.equal(code, 1);
    assert.equal(out.match(/\[address\.private\]/g)?.length, 4);
    assert.equal(server.requests.length, before);
  });
});
