const LONGEST = 2048;
const MAIL = /^mailto:([^\s@?&<>"'\\,;:()[\]%]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;
const PHONE = /^tel:([+\d\s()./-]{3,20})$/i;

/**
 * Where a link of a feed may lead (safety-and-access S5): an absolute http or https address without a user name, a bare
 * e-mail address, or a phone number. `undefined` for anything else: then its words are shown without a link.
 */
export function linkTarget(value: string): string | undefined {
  const written = value.trim();
  if (written.length > LONGEST) return undefined;
  const mail = MAIL.exec(written)?.[1];
  if (mail) return `mailto:${mail}`;
  const digits = PHONE.exec(written)?.[1]?.replace(/[^+\d]/g, '') ?? '';
  if (/^\+?\d{3,}$/.test(digits)) return `tel:${digits}`;
  return webTarget(written);
}

function webTarget(written: string): string | undefined {
  try {
    const { href, protocol, username, password } = new URL(written);
    const isWeb = protocol === 'https:' || protocol === 'http:';
    return isWeb && !username && !password && href.length <= LONGEST ? href : undefined;
  } catch {
    return undefined;
  }
}
