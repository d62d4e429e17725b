import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { listCopies } from '../db/copies.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import type { Found } from './doctor.ts';

/** What is to be said of the folder and the files, whatever the book holds. */
export function examinePlace(bookPath: string, today: IsoDay): Found[] {
  return [
    ...copyFindings(bookPath, today),
    ...diskFindings(dirname(bookPath)),
    ...permissionFindings(bookPath),
  ];
}

const staleAfterDays = 7;

function copyFindings(bookPath: string, today: IsoDay): Found[] {
  const newest = listCopies(bookPath)[0];
  if (newest === undefined) return [{ kind: 'no_copy', values: {} }];
  const isOld = newest.day < addDays(today, -staleAfterDays);
  return isOld ? [{ kind: 'old_copy', values: { day: newest.day } }] : [];
}

/** Where locks do not hold, two writers halve a book. */
const networkDisks =
  /^(?:nfs\d?|cifs|smb\w*|afs|9p|ncpfs|davfs|fuse\.(?:sshfs|davfs|rclone|s3fs)|vboxsf|prl_fs)$/;
/** What is copied away file by file catches a book between its file and its side file. */
const syncedFolders =
  /(?:^|\/)(Dropbox|OneDrive[^/]*|Google ?Drive|Nextcloud|ownCloud|iCloud[^/]*|Syncthing|Yandex\.Disk|MEGA)(?:\/|$)/i;

function diskFindings(folder: string): Found[] {
  const kind = diskOf(folder);
  const service = syncedFolders.exec(folder)?.[1];
  return [
    ...(kind !== undefined && networkDisks.test(kind)
      ? [{ kind: 'network_disk' as const, values: { folder, kind } }]
      : []),
    ...(service === undefined
      ? []
      : [{ kind: 'synced_folder' as const, values: { folder, service } }]),
  ];
}

/** The kind of disk under a folder, where the system tells: of the mounts above it, the nearest. */
function diskOf(folder: string): string | undefined {
  if (!existsSync('/proc/mounts') || !existsSync(folder)) return undefined;
  const path = `${realpathSync(folder)}/`;
  const mounts = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, at = '', kind]) => ({ at: at.replaceAll('\\040', ' '), kind }))
    .filter(({ at }) => path.startsWith(at.endsWith('/') ? at : `${at}/`));
  return mounts.sort((a, b) => b.at.length - a.at.length)[0]?.kind;
}

function permissionFindings(bookPath: string): Found[] {
  const folder = dirname(bookPath);
  const file = statSync(bookPath).mode & 0o777;
  const above = statSync(folder).mode & 0o777;
  const isShared = (file & 0o020) !== 0;
  const others = isShared ? 0o007 : 0o077;
  return [
    ...((file & others) === 0
      ? []
      : [{ kind: 'open_file' as const, values: { path: bookPath, mode: file } }]),
    ...((above & 0o002) === 0
      ? []
      : [{ kind: 'open_folder' as const, values: { path: folder, mode: above } }]),
  ];
}
