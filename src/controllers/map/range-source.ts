import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';
import { requestBytes, type Answer } from './basemap-request.ts';

/** Reads parts of an archive from its address. That of the package follows redirects, and reads without a limit. */
export class RangeSource implements Source {
  readonly #address: string;
  /** The archive was replaced while it was read: what the browser keeps of it is of the old one. */
  #isReplaced = false;

  constructor(address: string) {
    this.#address = address;
  }

  getKey(): string {
    return this.#address;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    const { response, bytes } = await this.#ask(offset, length, signal);
    // A weak one says nothing about bytes.
    const found = response.headers.get('etag')?.replace(/^W\/.*/, '') || undefined;
    if (response.status === 416 || (etag && found && found !== etag)) {
      this.#isReplaced = true;
      throw new EtagMismatch(`${this.#address} was replaced while it was read.`);
    }
    if (!response.ok) throw new Error(`${this.#address} answered ${response.status}.`);
    return { data: bytes.buffer, ...(found && { etag: found }) };
  }

  async #ask(offset: number, length: number, signal?: AbortSignal): Promise<Answer> {
    const answer = await this.#askRange(offset, offset + length - 1, signal);
    if (offset > 0 || answer.response.status !== 416) return answer;
    // The file is shorter than what is asked first, and some servers refuse a range that reaches past the end.
    const [, size] = /^bytes \*\/(\d+)$/.exec(answer.response.headers.get('content-range') ?? '') ?? [];
    return size ? this.#askRange(0, Number(size) - 1, signal) : answer;
  }

  #askRange(from: number, to: number, signal?: AbortSignal): Promise<Answer> {
    const headers = { range: `bytes=${from}-${to}` };
    return requestBytes(this.#address, {
      headers,
      signal,
      limit: to - from + 1,
      cache: this.#isReplaced ? 'reload' : 'default',
    });
  }
}
