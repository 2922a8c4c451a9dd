const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  ENOTDIR: 'there is no such file or folder.',
  EEXIST: 'there is no such folder, but a file.',
  EISDIR: 'this is a folder. Name a file.',
  EACCES: 'this user may not use it.',
  EPERM: 'this user may not use it.',
  EROFS: 'nothing can be written there.',
  ENOSPC: 'the disk is full.',
};

/** Result codes of SQLite (https://sqlite.org/rescode.html), without what is more exact in them. */
const SQLITE: Readonly<Record<number, string>> = {
  8: 'nothing can be written there.',
  11: 'this database is damaged. Put it aside, and bring a backup back.',
  13: 'the disk is full.',
  14: 'it cannot be opened.',
  26: 'this is no database. Name another file.',
};

/** A setting, a file or a database that cannot be used: told in words to whoever runs the command. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

/** Why a file cannot be used, for whoever typed its name; `undefined` where that is not what is wrong. */
export function fileTrouble(error: unknown): string | undefined {
  if (error instanceof SyntaxError) return 'this is not JSON.';
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error) return SQLITE[Number(error.errcode) % 256];
  return 'code' in error ? WORDS[String(error.code)] : undefined;
}

/** Takes what went wrong with a file, and throws it in words where it has some. `file`: as it was named. */
export const refusing =
  (file: string) =>
  (error: unknown): never => {
    const why = fileTrouble(error);
    throw why === undefined ? error : new Unusable(`${file}: ${why}`);
  };
