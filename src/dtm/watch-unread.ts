import { ownText } from '../tabular/own-text.ts';
import type { CsvRecord } from '../tabular/records.ts';
import { isDayLike, isTotalText } from './unread-columns.ts';

export type UnreadWatch = {
  look: (record: CsvRecord) => void;
  /** Whether rows of one place might have to be kept apart: then the whole file is gone through again. */
  isSuspicious: (isDayRead: boolean) => boolean;
};

/** What columns that are not read hold, as the rows pass: cheap, and enough to know if it matters. */
export function watchUnread(columns: readonly { heading: string; at: number }[]): UnreadWatch {
  const watched = columns.map(({ heading, at }) => ({
    ...{ heading, at },
    isDay: false,
    differs: false,
  }));
  const firsts = new Map<number, string>();
  let hasTotal = false;
  const lookAt = (column: (typeof watched)[number], text: string) => {
    const first = firsts.get(column.at);
    if (text === first || text === '') return;
    if (first !== undefined) column.differs = true;
    else {
      firsts.set(column.at, ownText(text));
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
