import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as the server got it. */
export interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  /** Every line, headers first. */
  readonly raw: string;
  /** Of a header, with its name in small letters; all of them where there are more. */
  readonly header: (name: string) => readonly string[];
}

export interface MailServer {
  readonly port: number;
  readonly letters: Letter[];
  /** Mailboxes that are refused. */
  readonly refused: Set<string>;
  /** Names and passwords that were given. */
  readonly signedIn: string[];
  close: () => Promise<void>;
}

interface Options {
  readonly port?: number;
  /** Takes TLS, and nothing without it, with a certificate that nobody knows. */
  readonly tls?: boolean;
  /** Runs when a letter is whole, before it is confirmed. */
  readonly received?: () => unknown;
}

/** A real mail server, on this machine only. */
export async function startMailServer({ port = 0, tls = false, received }: Options = {}): Promise<MailServer> {
  const letters: Letter[] = [];
  const refused = new Set<string>();
  const signedIn: string[] = [];
  const server = new SMTPServer({
    logger: false,
    // A pool keeps its connection open: whoever closes first does not wait for the other.
    closeTimeout: 10,
    authOptional: true,
    // Signing in without TLS is seen to here, as it must not be tried.
    allowInsecureAuth: true,
    disabledCommands: tls ? [] : ['STARTTLS'],
    onAuth({ username = '', password = '' }, _session, done) {
      signedIn.push(`${username}:${password}`);
      done(null, { user: username });
    },
    onRcptTo({ address }, _session, done) {
      done(refused.has(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null);
    },
    onData(stream, { envelope }, done) {
      void buffer(stream).then(async (bytes) => {
        const raw = bytes.toString('utf8');
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        letters.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          raw,
          header: (name) => headersOf(raw, name),
        });
        await received?.();
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    letters,
    refused,
    signedIn,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function headersOf(raw: string, name: string): string[] {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return lines.flatMap((line) => {
    const at = line.indexOf(':');
    return line.slice(0, at).toLowerCase() === name ? [line.slice(at + 1).trim()] : [];
  });
}
