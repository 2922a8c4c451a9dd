const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  ENOTDIR: 'there is no such file or folder.',
  EISDIR: 'this is a folder. Name a file.',
  EACCES: 'this user may not use it.',
  EPERM: 'this user may not use it.',
  EROFS: 'nothing can be written there.',
  ENOSPC: 'the disk is full.',
};

/** Why a file cannot be used, for whoever typed its name; `undefined` where that is not what is wrong. */
export function fileTrouble(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? WORDS[String(error.code)] : undefined;
}
