/**
 * Every setting that a hub reads from its environment, and what it takes where that is not set; `''` is nothing. A setting that
 * is not here cannot be read, and the manual has a line for each.
 */
export const SETTINGS = {
  HUB_URL: 'http://localhost:PORT',
  HUB_HOST: '127.0.0.1',
  PORT: '8090',
  HUB_PROXIES: '0',
  HUB_ORIGINS: '',
  HUB_TOWNS: 'town',
  HUB_CONFIG: '',
  HUB_PULL: '0',
  HUB_FILE: '.data/hub.db',
  DATABASE_URL: '',
  HUB_USER: 'buurtwerker',
  HUB_PASSWORD: '',
  HUB_DAYS: '',
  HUB_PER_ADDRESS: '60',
  HUB_PER_TOWN: '500',
  SMTP_URL: '',
  HUB_MAIL: '',
  HUB_MAIL_FROM: '',
  HUB_WEBHOOK: '',
  HUB_WEBHOOK_SECRET: '',
  HUB_SURVEY: '',
} as const;

export type SettingName = keyof typeof SETTINGS;

/** What was set, by name. */
export type Environment = Readonly<{ [name in SettingName]?: string | undefined }>;
