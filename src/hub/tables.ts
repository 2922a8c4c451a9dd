import type { Kysely } from 'kysely';
import type { FeedKind } from '../domain/feed.ts';

/** `new` until somebody opened it, `handled` once somebody said so. */
export type MessageState = 'new' | 'read' | 'handled';

/** Times are ISO 8601 in UTC everywhere, as text: the same on both databases, and they sort. */
export interface Tables {
  /** Keys of our own, made at the first start; a backup carries them. */
  secret: { name: string; value: string };
  /** That a message was taken in, without anything of what it says: outlives the message, so that a late retry brings nothing back. */
  receipt: { municipality: string; key: string; body_hash: string; at: string };
  message: {
    municipality: string;
    key: string;
    kind: string;
    form_version: number;
    lang: string;
    area: string | null;
    subject: string | null;
    /** JSON. */
    answers: string;
    /** JSON: what was agreed to, in the words as shown. */
    consent: string;
    state: MessageState;
    spam: number;
    at: string;
    erase_after: string;
  };
  note: { municipality: string; id: string; key: string; at: string; who: string; words: string };
  /** That somebody should be told about a message; holds nothing of it. */
  notice: {
    municipality: string;
    key: string;
    kind: string;
    attempts: number;
    next_at: string;
    until: string;
    /** When the webhook, and when the mail server, took it. */
    webhook_at: string | null;
    mail_at: string | null;
    /** When everybody was told. */
    done_at: string | null;
  };
  /** A form that was in use; `municipality` is `''` for those of buurt itself. `id` is the SHA-256 of `form`, which is JSON. */
  form: { municipality: string; id: string; kind: string; version: number; at: string; form: string };
  person: {
    name: string;
    /** With a space between. */
    towns: string;
    /** As in `Role`, with a space between; who has none reads all but worries and what is sensitive. */
    roles: string;
    password: string | null;
    /** SHA-256 of the one-time link with which a password is chosen. */
    link: string | null;
    link_until: string | null;
  };
  /** `token` is the SHA-256 of what the cookie says. */
  session: { token: string; person: string; form_token: string; until: string };
  audit: {
    municipality: string;
    id: string;
    at: string;
    who: string;
    what: string;
    key: string | null;
    count: number;
  };
  /** A survey's figures as they were when it ended: its answers are deleted in time. */
  survey_figures: { municipality: string; round: string; at: string; items: string };
  /** Whoever's list of one kind the hub serves: pushed by a partner who has a token, or pulled from an address. */
  source: {
    municipality: string;
    id: string;
    kind: FeedKind;
    /** What a resident may read of whose it is, where the list itself does not say. */
    name: string;
    mode: 'push' | 'pull';
    /** Of the newest list; 0 while there is none. */
    version: number;
    /** When that list came. */
    at: string | null;
    /** Of the body that gave that list: the same again is no work. */
    body_hash: string | null;
    /** JSON: how the last run went, also where it changed nothing. */
    report: string | null;
    /** When it is pulled next. */
    due: string | null;
    /** JSON: what a pull has to know of the one before. */
    pull: string | null;
  };
  /** `body`: a native feed, packed. */
  source_version: {
    municipality: string;
    source: string;
    version: number;
    at: string;
    who: string;
    count: number;
    body: string;
  };
  /** `hash`: SHA-256 of the whole token. */
  token: {
    id: string;
    municipality: string;
    source: string;
    /** As in `Scope`, with a space between. */
    scopes: string;
    hash: string;
    at: string;
    revoked_at: string | null;
  };
}

export type Database = Kysely<Tables>;
