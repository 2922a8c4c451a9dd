import { createTransport } from 'nodemailer';
import { plain } from '../domain/text.ts';
import { toLanguage } from '../i18n/language.ts';
import { deadSource } from './feeds/dead-source.ts';
import type { Forms } from './forms.ts';
import type { Log } from './logs.ts';
import { recipientsOf, type MailSettings } from './mail-settings.ts';
import type { Channel } from './notices.ts';
import { wordsIn } from './worker-words.ts';

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

interface Surroundings {
  /** Absolute address of the hub, without a slash at its end. */
  readonly address: string;
  readonly forms: Pick<Forms, 'town'>;
  readonly log: Log;
  readonly now: () => Date;
}

/** One line, whatever a municipality calls itself. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 100);

/**
 * Mail that a list fails, or that there is a message and where to read it, with nothing of who wrote it, of what kind it is or what it says. Its
 * Message-ID is that of the message each time, so that a mailbox can tell a second one apart. Done once one mailbox took it.
 */
export function mailChannel(mail: MailSettings, { address, forms, log, now }: Surroundings): Channel {
  const transport = createTransport({
    pool: true,
    maxConnections: 2,
    ...mail.server,
    ...PATIENCE,
    // What a mail is made of is words alone.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const { hostname } = new URL(address);
  return {
    name: 'mail',
    reaches: ({ municipality, kind }) => recipientsOf(mail, municipality, kind).length > 0,
    async send({ municipality, key, kind }) {
      const to = recipientsOf(mail, municipality, kind);
      const { name, language } = forms.town(municipality);
      const lang = toLanguage(language);
      const t = wordsIn(lang);
      const town = oneLine(plain(name, lang)) || municipality;
      const list = deadSource({ kind, key });
      try {
        const { rejected } = await transport.sendMail({
          from: { name: town, address: mail.from },
          to: to.map((mailbox) => ({ name: '', address: mailbox })),
          ...(list
            ? {
                subject: t('mail.list', { list: list.source }),
                text: t(list.days < 7 ? 'mail.list.day' : 'mail.list.week', { town, list: list.source }),
              }
            : {
                subject: t('mail.subject', { town }),
                text: t('mail.text', { town, link: `${address}/worker/message/${municipality}/${key}` }),
              }),
          messageId: `<${municipality}.${key}@${hostname}>`,
          date: now(),
          // Nobody's absence answers it (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        if (rejected.length > 0) log.info('mail-refused', { count: rejected.length });
        return true;
      } catch (error) {
        log.failure('mail-failed', error);
        return false;
      }
    },
    close: () => transport.close(),
  };
}
