import ICAL from 'ical.js';

/** A file that the browser was given to keep. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** The same, for what is no text. */
  readonly blob: Blob;
}

/** Catches the files that a widget hands out, and the addresses it gives them; put back what it took with `stop`. */
export class Downloads {
  readonly #create = URL.createObjectURL.bind(URL);
  readonly #revoke = URL.revokeObjectURL.bind(URL);
  readonly #blobs = new Map<string, Blob>();
  readonly #files: Promise<Download>[] = [];
  /** Addresses that still hold a file. */
  readonly held = new Set<string>();

  constructor() {
    URL.createObjectURL = (blob: Blob) => {
      const url = this.#create(blob);
      this.#blobs.set(url, blob);
      this.held.add(url);
      return url;
    };
    URL.revokeObjectURL = (url: string) => {
      this.held.delete(url);
      this.#revoke(url);
    };
    const files = this.#files;
    const blobs = this.#blobs;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) files.push(blob.text().then((text) => ({ name: this.download, type: blob.type, text, blob })));
    };
  }
  get count(): number {
    return this.#files.length;
  }
  async last(): Promise<Download> {
    const file = await this.#files.at(-1);
    if (!file) throw new Error('no file was handed out');
    return file;
  }
  stop(): void {
    URL.createObjectURL = this.#create;
    URL.revokeObjectURL = this.#revoke;
    // Every element has one; this was only an anchor's own.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}

/** What an independent reader finds in a calendar file. */
export interface Found {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly status: string;
  readonly rule: string;
}

export const eventsIn = ({ text }: Download): Found[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    summary: String(event.getFirstPropertyValue('summary')),
    start: String(event.getFirstPropertyValue('dtstart')),
    status: String(event.getFirstPropertyValue('status')),
    rule: String(event.getFirstPropertyValue('rrule') ?? ''),
  }));
