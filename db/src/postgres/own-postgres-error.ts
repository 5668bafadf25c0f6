/** Why the program's own database can not be had: a sentence for the person who started it. */
export class OwnPostgresError extends Error {
  override readonly name = 'OwnPostgresError';

  constructor(indonesian: string, english: string) {
    super(`${indonesian} / ${english}`);
  }
}

/** Causes that a person can do something about, said in their words. Others stay as they are. */
export function explained(error: unknown, path: string): unknown {
  if (error instanceof OwnPostgresError) return error;
  const text = error instanceof Error ? `${codeOf(error)} ${error.message}` : String(error);
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i.test(text)) {
    return new OwnPostgresError(
      `Penyimpanan tempat ${path} sudah penuh: kosongkan sebagian, atau arahkan DATA_DIR ke folder di penyimpanan lain.`,
      `The disk that holds ${path} is full: make room there, or set DATA_DIR to a folder on another disk.`,
    );
  }
  if (
    /EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT: no such file or directory, mkdir|Permission denied|wrong ownership|Read-only file system/i.test(
      text,
    )
  ) {
    return new OwnPostgresError(
      `Folder ${path} tidak dapat ditulisi: beri hak kepada pengguna ini, atau arahkan DATA_DIR ke folder lain.`,
      `The folder ${path} can not be written: give this user rights to it, or set DATA_DIR to another folder.`,
    );
  }
  return error;
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
