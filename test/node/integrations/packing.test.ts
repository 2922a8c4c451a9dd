import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { moFile, readTranslations } from '../../../tools/translations.ts';
import { zip } from '../../../tools/zip.ts';

/** Reads an archive from its end, as every program does. */
function unzip(archive: Buffer): [path: string, content: string][] {
  const end = archive.lastIndexOf('PK\u0005\u0006');
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    assert.equal(archive.toString('latin1', at, at + 4), 'PK\u0001\u0002');
    const [sum, packed, size] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
    const entry = archive.readUInt32LE(at + 42);
    assert.equal(archive.toString('utf8', entry + 30, entry + 30 + archive.readUInt16LE(entry + 26)), name);
    const start = entry + 30 + archive.readUInt16LE(entry + 26) + archive.readUInt16LE(entry + 28);
    const content = inflateRawSync(archive.subarray(start, start + packed!));
    assert.deepEqual([content.length, crc32(content)], [size, sum]);
    at += 46 + archive.readUInt16LE(at + 28);
    return [name, content.toString()];
  });
}

/** Looks a sentence up as gettext does. */
function lookUp(file: Buffer, source: string): string | undefined {
  assert.equal(file.readUInt32LE(0), 0x950412de);
  const [count, sources, targets] = [8, 12, 16].map((offset) => file.readUInt32LE(offset));
  const read = (table: number, row: number) => {
    const start = file.readUInt32LE(table + 8 * row + 4);
    return file.toString('utf8', start, start + file.readUInt32LE(table + 8 * row));
  };
  const rows = Array.from({ length: count! }, (_, row) => row);
  const keys = rows.map((row) => read(sources!, row));
  assert.deepEqual(keys, [...keys].sort());
  const row = rows.find((each) => keys[each] === source);
  return row === undefined ? undefined : read(targets!, row);
}

describe('what a webmaster uploads', () => {
  it('is an archive with every file in its place', () => {
    const files = new Map([
      ['buurt/buurt.php', Buffer.from('<?php\n'.repeat(100))],
      ['buurt/é.txt', Buffer.from('')],
    ]);
    assert.deepEqual(unzip(zip(files)), [
      ['buurt/buurt.php', '<?php\n'.repeat(100)],
      ['buurt/é.txt', ''],
    ]);
    assert.deepEqual(zip(files), zip(files));
  });

  it('has its translations as gettext reads them', () => {
    const po =
      'msgid ""\nmsgstr "Language: nl\\n"\n\n# why\nmsgid "Map"\nmsgstr "Kaart"\n\nmsgctxt "block title"\nmsgid "Map"\nmsgstr "De kaart “hier”"\n\nmsgid "New"\nmsgstr ""\n\nmsgid "Area"\nmsgstr "Wijk"\n';
    const file = moFile(readTranslations(po));
    assert.equal(lookUp(file, ''), 'Language: nl\n');
    assert.equal(lookUp(file, 'Map'), 'Kaart');
    assert.equal(lookUp(file, 'block title\u0004Map'), 'De kaart “hier”');
    assert.equal(lookUp(file, 'Area'), 'Wijk');
    assert.equal(lookUp(file, 'New'), undefined);
    assert.throws(() => readTranslations('msgid_plural "x"\n'), /not a line of one sentence/);
  });
});
