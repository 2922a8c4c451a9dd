import type { DoctorLanguage } from '../doctor/finding-words.ts';
import { Misuse } from './misuse.ts';

const PACKAGES = 'hono @hono/node-server kysely nodemailer pg';

/** `buurt hub`: its own commands, where this Node and what is installed can run them. Throws a `Misuse`. */
export async function hubCommand(words: readonly string[], reader: DoctorLanguage): Promise<number> {
  const [major] = process.versions.node.split('.', 1);
  if (Number(major) < 24) throw new Misuse('node', '24', reader);
  const { hub } = await import('../hub/cli.ts').catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    throw isMissing ? new Misuse('packages', PACKAGES, reader) : error;
  });
  return hub(words);
}
