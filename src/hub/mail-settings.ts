import { mailAddress } from '../data/values/links.ts';
import { FORM_KINDS, type FormKind } from '../domain/form.ts';
import { LIST } from './feeds/dead-source.ts';
import type { Environment, SettingName } from './setting-names.ts';

/** A mailbox, for every kind and municipality where it names none. */
export interface Recipient {
  readonly address: string;
  /** Of messages, or `list` of lists that fail. */
  readonly kind?: FormKind | typeof LIST;
  readonly town?: string;
}

/** By which server mail is sent, from whom and to whom. */
export interface MailSettings {
  readonly server: {
    readonly host: string;
    readonly port: number;
    /** TLS from the first byte. */
    readonly secure: boolean;
    /** TLS after a greeting: without it nothing is sent. */
    readonly requireTLS: boolean;
    /** No TLS at all: a mail server on the machine itself has a certificate that nobody vouches for. */
    readonly ignoreTLS: boolean;
    readonly auth?: { readonly user: string; readonly pass: string };
  };
  readonly from: string;
  readonly recipients: readonly [Recipient, ...Recipient[]];
}

/** `fail` says which setting is wrong. */
type Fail = (name: SettingName, words: string) => never;

/** Reads `SMTP_URL`, `HUB_MAIL` and `HUB_MAIL_FROM`; `undefined` where none is set. */
export function readMail(
  { SMTP_URL: url, HUB_MAIL: to, HUB_MAIL_FROM: from }: Environment,
  towns: readonly string[],
  fail: Fail,
): MailSettings | undefined {
  if (!url && !to && !from) return undefined;
  if (!url) return fail('SMTP_URL', 'missing. Write smtps://user:password@mail.town.example.');
  const [first, ...others] = (to ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(
      (each) =>
        toRecipient(each, towns) ?? fail('HUB_MAIL', 'write worker@town.example, or concern=care@town.example.'),
    );
  if (!first) return fail('HUB_MAIL', 'missing. Write to whom: worker@town.example concern=care@town.example.');
  const sender = mailAddress(from ?? first.address) ?? fail('HUB_MAIL_FROM', 'no e-mail address.');
  return { server: toServer(url, fail), from: sender, recipients: [first, ...others] };
}

const MAILED = [...FORM_KINDS, LIST] as const;

/** `[town/][kind=]address`. */
function toRecipient(written: string, towns: readonly string[]): Recipient | undefined {
  const [, town, named, mailbox] = /^(?:([a-z0-9-]+)\/)?(?:([a-z]+)=)?([^/=]+)$/.exec(written) ?? [];
  const kind = MAILED.find((each) => each === named);
  const address = mailAddress(mailbox);
  if (!address || (named !== undefined && !kind) || (town !== undefined && !towns.includes(town))) return undefined;
  return { address, ...(kind && { kind }), ...(town !== undefined && { town }) };
}

const ESCAPE = 'a % in the user or the password is written %25.';
const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** `smtps://` or `smtp://`; the second wants TLS too, but on the machine itself and where `?tls=none` says otherwise. */
function toServer(written: string, fail: Fail): MailSettings['server'] {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const secure = url?.protocol === 'smtps:';
  const tls = url?.search ?? '';
  if (!url?.hostname || !(secure || url.protocol === 'smtp:') || !['', '?tls=none'].includes(tls)) {
    return fail('SMTP_URL', 'no address of a mail server. Write smtps://user:password@mail.town.example.');
  }
  const { hostname, port } = url;
  const [username, password] = [url.username, url.password].map((each) => unescaped(each) ?? fail('SMTP_URL', ESCAPE));
  const plain = !secure && (tls !== '' || OWN_MACHINE.includes(hostname));
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !plain,
    ignoreTLS: plain,
    ...(username && { auth: { user: username, pass: password ?? '' } }),
  };
}

function unescaped(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/**
 * Who is told of a message: those named for its municipality and kind, else for the municipality, else for the kind, else for
 * all.
 */
export function recipientsOf(
  { recipients }: Pick<MailSettings, 'recipients'>,
  town: string,
  kind: string,
): readonly string[] {
  const near = [town, undefined].flatMap((place) => {
    const there = recipients.filter((each) => each.town === place);
    return [kind, undefined].map((what) => there.filter((each) => each.kind === what));
  });
  return near.find(({ length }) => length > 0)?.map(({ address }) => address) ?? [];
}
