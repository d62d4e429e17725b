import type { IsoDay } from './day.ts';
import type { Calendar } from './working-week.ts';

/** What a day in words, an interval or a wait is counted with. */
export type Clock = { today: IsoDay; calendar: Calendar };
