import { groupedNumber } from '../../domain/numbers.ts';
import type { WeeklyDtm } from '../../office/latest-round.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block } from '../../output/document.ts';
import { roundBlocks } from '../weekly-dtm.ts';
import type { Voice } from './voice.ts';

/** The latest round in full for the office's report. */
export function dtmBlocks({ dtm }: WeekFacts, voice: Voice): readonly Block[] {
  if (dtm === undefined) return [{ kind: 'paragraph', text: voice.words.dtm.none }];
  return roundBlocks(dtm, voice);
}

/** What a note says of a round: its count, its change since the round before where one may be said. */
export function roundLines({ series, total }: WeeklyDtm, voice: Voice): string[] {
  const { dtm } = voice.words;
  const period = `${voice.day(series.fromOn)} – ${voice.day(series.untilOn)}`;
  const mark = dtm.mark(series.coverage);
  const lines = [
    dtm.counted(groupedNumber(series.total), series.number, period),
    ...(mark === '' ? [] : [mark]),
  ];
  if (total === undefined || total.break !== null) return lines;
  const { since, change, percent } = total;
  if (since === null || change === null || percent === null) return lines;
  const before = groupedNumber(series.total - change);
  return [...lines, dtm.before(since, before, dtm.change(change, percent))];
}
