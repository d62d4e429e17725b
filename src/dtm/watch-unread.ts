import { ownText } from '../tabular/own-text.ts';
import type { CsvRecord } from '../tabular/records.ts';
import { isDayLike, isTotalText } from './unread-columns.ts';

export type UnreadWatch = {
  look: (record: CsvRecord) => void;
  /** Whether rows of one place might have to be kept apart: then the whole file is gone through again. */
  isSuspicious: (isDayRead: boolean) => boolean;
};

type Watched = {
  heading: string;
  at: number;
  first: string | undefined;
  isDay: boolean;
  differs: boolean;
};

/** What columns that are not read hold, as the rows pass: cheap, and enough to know if it matters. */
export function watchUnread(columns: readonly { heading: string; at: number }[]): UnreadWatch {
  const watched = columns.map(
    ({ heading, at }): Watched => ({
      ...{ heading, at },
      first: undefined,
      isDay: false,
      differs: false,
    }),
  );
  let hasTotal = false;
  const lookAt = (column: Watched, text: string) => {
    if (text === column.first || text === '') return;
    if (column.first !== undefined) column.differs = true;
    else {
      column.first = ownText(text);
      column.isDay = isDayLike(column.heading, text);
    }
    hasTotal ||= likelyTotal.test(text) && isTotalText(text);
  };
  return {
    look: ({ cells }) => {
      for (const column of watched) lookAt(column, cells[column.at] ?? '');
    },
    isSuspicious: (isDayRead) =>
      hasTotal || (!isDayRead && watched.some(({ isDay, differs }) => isDay && differs)),
  };
}

/** Looked at first, because it is asked of every cell that nobody reads. */
const likelyTotal =
  /^\s*(?:total|all|both|overall|grand|general|national|المجموع|مجموع|[الإأ]*جمالي|الكل|جميع)/i;
