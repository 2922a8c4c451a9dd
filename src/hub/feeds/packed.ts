import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Higher saves a few percent and takes many times as long. */
const QUALITY = 5;

/** Brotli of a text, in the time that a publisher waits. */
export const brotli = (bytes: Uint8Array): Promise<Buffer> =>
  compress(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** A long text as it is kept in a column: twenty versions of a feed take the room of three. */
export const packed = async (text: string): Promise<string> => (await brotli(Buffer.from(text))).toString('base64');

export const unpacked = async (column: string): Promise<string> =>
  (await decompress(Buffer.from(column, 'base64'))).toString('utf8');
