import { cleanText } from '../../domain/clean-text.ts';
import { addDays, type IsoDay, startOfWeek } from '../../domain/day.ts';
import { somethingFound } from '../../output/result.ts';
import type { Param } from '../../param.ts';
import { choice, flag, optional, pastDay } from '../../params.ts';

const anyDay = pastDay('--week <date>', 'last, or any day of the week wanted (default: today)');
const lastWeek = ['last', 'الماضي'];

/** A day of the week that is meant. */
export const whichWeek: Param<IsoDay | undefined> = {
  ...optional(anyDay),
  read: (texts, reading) => {
    const [typed] = texts;
    if (typed === undefined) return undefined;
    if (lastWeek.includes(cleanText(typed).toLowerCase())) {
      return addDays(startOfWeek(reading.today), -1);
    }
    return anyDay.read(texts, reading).day;
  },
};

/** For cron, which can ask whether there is something to look at. */
export const foundFlag = flag('--exit-code', `exit ${somethingFound} where something is late`);

/** What leaves for the public is never made from the book's own papers. */
export const whichReader = optional(
  choice('--for <reader>', 'whose paper (default: this office)', ['office', 'chairs', 'members']),
);

/** What is said of who is behind and who came stays between this office and the chairs. */
export const innerReader = optional(
  choice('--for <reader>', 'whose paper (default: this office)', ['office', 'chairs']),
);
