import type { Difference, HeldSeries, Overlap, SeriesElsewhere } from '../../db/dtm-overlap.ts';
import type { AskedRound } from '../../db/dtm-rounds.ts';
import { dayText } from '../../domain/day-text.ts';
import { inWords } from '../../domain/in-words.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { DataError, RefusedError } from '../../errors.ts';
import type { Change } from '../../output/result.ts';

/** Nothing of the file is news: no import is made. */
export function alreadyThere(held: readonly HeldSeries[], rows: number): Change {
  const ids = importIds(held);
  return {
    kind: 'change',
    say: [
      `already in the book: ${groupedNumber(rows)} rows say what ${inWords(ids)} ${ids.length === 1 ? 'says' : 'say'}. Nothing changed.`,
    ],
    records: ids.map((id) => ({ id, fields: { state: 'active', rows_unchanged: rows } })),
    next: ['mwg dtm rounds'],
  };
}

export function demandReplace(held: readonly HeldSeries[], overlap: Overlap): RefusedError {
  const ids = importIds(held);
  const { rows } = overlap;
  return new RefusedError({
    code: 'SERIES_TAKEN',
    message: `${inWords(ids)} ${ids.length === 1 ? 'holds' : 'hold'} these rounds already, with other figures. Nothing was stored.`,
    details: [
      `rows: ${groupedNumber(rows.new)} new, ${groupedNumber(rows.changed)} changed, ${groupedNumber(rows.unchanged)} unchanged${goneText(overlap)}`,
      ...differenceLines(overlap.differences),
    ],
    hints: hintsFor(ids, overlap),
  });
}

/** A file that only adds is more likely the rest of an import than its correction. */
function hintsFor([first, ...others]: readonly string[], { rows, gone }: Overlap): string[] {
  const isRest = others.length === 0 && gone > 0 && rows.changed === 0;
  return [
    'If this file is the corrected one, whole:  --replace',
    ...(isRest ? [`If it holds only the rows that ${first} left out:  --completes ${first}`] : []),
  ];
}

export function differenceLines(differences: readonly Difference[]): string[] {
  return differences.map(({ number, place, nameEn, category, before, after }) => {
    const what = category === 'Total' ? '' : `, ${category}`;
    return `round ${number}  ${place} ${nameEn}${what}: ${side(before)} → ${side(after)}`;
  });
}

export function goneText({ gone }: Overlap): string {
  return gone === 0 ? '' : `; ${groupedNumber(gone)} figures of the book are not in the file`;
}

function side(value: number | null): string {
  return value === null ? 'none' : groupedNumber(value);
}

function importIds(held: readonly HeldSeries[]): string[] {
  return [...new Set(held.map(({ importId }) => `I-${importId}`))];
}

/** Sent again with a day corrected, it would become a second round beside the first. */
export function otherPeriod(round: AskedRound, held: SeriesElsewhere): RefusedError {
  const period = (of: Pick<AskedRound, 'fromOn' | 'untilOn'>) =>
    of.fromOn === of.untilOn
      ? dayText(of.fromOn)
      : `${dayText(of.fromOn)} to ${dayText(of.untilOn)}`;
  return new RefusedError({
    code: 'ROUND_OTHER_PERIOD',
    message: `round ${round.number} is here with another period: I-${held.importId}, ${period(held)}. This file is of ${period(round)}. Nothing was stored.`,
    hints: [
      'If it is the same round, sent again:  --replace',
      `If the days were typed wrong:  --from ${held.fromOn} --until ${held.untilOn}`,
      'If it is another collection with this number:  --other-period',
    ],
  });
}

/** Two collections of one number must not fall into one stored period: they would be added. */
export function refuseJoinedRounds(
  rounds: readonly AskedRound[],
  roundIds: readonly number[],
): void {
  const twice = roundIds.findIndex((id, at) => roundIds.indexOf(id) !== at);
  const round = rounds[twice];
  if (round === undefined) return;
  throw new DataError({
    code: 'ROUNDS_JOINED',
    message: `the file holds two collections of round ${round.number}, and the book one period that covers both.`,
    hints: ['Import them as files of their own, or see the periods:  mwg dtm rounds'],
  });
}
