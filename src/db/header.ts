import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { shellWord } from '../domain/shell-word.ts';
import { BookError } from '../errors.ts';

/** "MWGB" as SQLite's application_id: tells our files from any other program's. */
export const applicationId = 0x4d574742;

const magic = 'SQLite format 3\0';

/**
 * Read before SQLite opens the file, because opening a database in WAL mode may rewrite it:
 * a foreign or newer file is refused untouched.
 */
export function checkHeader(path: string, newestVersion: number): void {
  const header = readHeader(path);
  if (header.toString('latin1', 0, 16) !== magic) {
    throw foreign(path, 'it is not a SQLite file');
  }
  const id = header.readUInt32BE(68);
  const version = header.readUInt32BE(60);
  if (id !== applicationId && (id !== 0 || version <= newestVersion)) {
    throw foreign(path, 'another program made it');
  }
  if (version > newestVersion) {
    throw new BookError({
      code: 'BOOK_NEWER',
      message: `${path} was made by a newer mwg (schema ${version}; this mwg knows up to ${newestVersion}). Nothing was changed.`,
      hints: ['Install the newer mwg, or name another book:  mwg --db FILE'],
    });
  }
}

function readHeader(path: string): Buffer {
  if (statSync(path).isDirectory()) throw foreign(path, 'it is a folder');
  const header = Buffer.alloc(100);
  const file = openFile(path);
  try {
    readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  return header;
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw new BookError(
      {
        code: 'BOOK_UNREADABLE',
        message: `${path} cannot be read with this login.`,
        hints: [`See whose it is:  ls -l ${shellWord(path)}`],
      },
      error,
    );
  }
}

function foreign(path: string, why: string): BookError {
  return new BookError({
    code: 'BOOK_FOREIGN',
    message: `${path} is not a record book: ${why}. Nothing was changed.`,
    hints: ['Name the right file:  mwg --db FILE', 'Make a new one:  mwg init --db FILE'],
  });
}
