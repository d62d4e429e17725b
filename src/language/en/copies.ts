import { shellWord } from '../../domain/shell-word.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const reasons: Readonly<Record<string, string>> = {
  'before-restore': 'what a restore replaced',
  'before-import': 'before an import that replaced another',
};

/** What is said of copies of the book. */
export const copies = {
  saved: (path: string, bytes: number) => `Saved and checked: ${path} (${size(bytes)})`,
  savedBefore: (path: string) => `  copy     the book as it was before: ${path}`,
  removed: (count: number) =>
    `${plural(count, 'old copy', 'old copies')} made room: the newest ten stay, and one a month.`,
  none: 'There is no copy yet. Make one:  mwg backup',
  bringBack: 'Bring one back:  mwg restore NAME',
  restored: (path: string, from: string) => `${path} is now what ${from} holds.`,
  kept: (path: string) => `What stood there is at ${path}`,
  checkIt: 'See the last changes in it:  mwg history',
  size,
  why: (why: string | undefined) => (why === undefined ? '' : (reasons[why] ?? why)),
};

function size(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 10 ? `${megabytes.toFixed(1)} MB` : `${Math.round(megabytes)} MB`;
}

export const copyErrors = {
  COPY_NO_FOLDER: ({ folder }) => ({
    message: `no copy can be saved in ${folder}: it is no folder that you may write. Nothing was changed.`,
    hints: ['Save one elsewhere:  mwg backup -o DIR'],
  }),
  COPY_NOT_FOUND: ({ typed, names }) => ({
    message:
      typed === 'latest'
        ? 'there is no copy of the book yet. Nothing was changed.'
        : `there is no copy "${typed}". Nothing was changed.`,
    hints: [
      ...(names[0] === undefined ? [] : [`The newest:  mwg restore ${shellWord(names[0])}`]),
      'See them:  mwg backup list',
    ],
  }),
  COPY_UNSOUND: ({ path, why }) => ({
    message: `${path} is damaged: ${why}. Nothing was changed.`,
    hints: ['Take another copy:  mwg backup list'],
  }),
  RESTORE_NOT_CONFIRMED: ({ typed, name, copy }) => ({
    message: `"${typed}" is not the name of the book, so nothing was restored.`,
    hints: [`If you mean it:  mwg restore ${shellWord(copy)} --confirm ${shellWord(name)}`],
  }),
} satisfies Partial<Messages>;
