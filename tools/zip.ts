import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, midnight: the earliest that a zip can say, so that equal files make an equal zip. */
const DATE = (1 << 5) | 1;
const IN_UTF8 = 1 << 11;
const DEFLATED = 8;

/** A zip archive (PKWARE APPNOTE 4.3) of these files, by their path with slashes. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    // What the entry and the directory say alike: version, flags, method, time, date, sum, sizes, length of the name.
    const said = Buffer.alloc(26);
    [20, IN_UTF8, DEFLATED, 0, DATE].forEach((number, at) => said.writeUInt16LE(number, 2 * at));
    [crc32(content), packed.length, content.length].forEach((number, at) => said.writeUInt32LE(number, 10 + 4 * at));
    said.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\u0003\u0004'), said, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), said, tail, name]));
    parts.push(entry);
    offset += entry.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, Buffer.from('PK\u0005\u0006'), end]);
}
