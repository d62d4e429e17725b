import type { ReadDay } from '../../domain/date-words.ts';
import type { IsoDay } from '../../domain/day.ts';
import { homeAssessment, type Round } from '../../domain/dtm.ts';
import type { Reading } from '../../dtm/figures.ts';
import { UsageError } from '../../errors.ts';

type Stated = {
  round: number | undefined;
  from: (ReadDay & { day: IsoDay }) | undefined;
  until: (ReadDay & { day: IsoDay }) | undefined;
  file: string;
};

/** A round is a number and a period: from the file where it says them, else from the clerk. */
export function roundOf(reading: Reading, stated: Stated): Round {
  const number = stated.round ?? reading.round;
  if (number === undefined) throw notSaid('round', '--round N', stated.file);
  if (reading.round !== undefined && reading.round !== number)
    throw otherRound(reading.round, number);
  const [firstDay] = reading.reportingDays ?? [];
  const lastDay = reading.reportingDays?.at(-1);
  const fromOn = stated.from?.day ?? firstDay;
  const untilOn = stated.until?.day ?? lastDay;
  if (fromOn === undefined || untilOn === undefined) {
    throw notSaid('period', '--from DAY --until DAY', stated.file);
  }
  if (untilOn < fromOn) {
    throw new UsageError({
      code: 'PERIOD_BACKWARDS',
      message: `the period would end on ${untilOn}, before it begins on ${fromOn}.`,
      hints: ['Write the earlier day behind --from.'],
    });
  }
  const { operation, assessmentType = homeAssessment } = reading;
  return { operation, number, assessmentType, fromOn, untilOn };
}

function notSaid(what: string, flags: string, file: string): UsageError {
  return new UsageError({
    code: 'ROUND_NOT_SAID',
    message: `the file does not say its ${what}, and a round is a number and a period.`,
    hints: [`Say it:  mwg dtm import ${file} ${flags}`],
  });
}

function otherRound(said: number, asked: number): UsageError {
  return new UsageError({
    code: 'ROUND_CONFLICT',
    message: `the file says round ${said}, and --round says ${asked}.`,
    hints: ['Leave --round out, or check that this is the right file.'],
  });
}
