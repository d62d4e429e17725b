import type { Contradiction } from '../../db/best-first.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { inWords } from '../../domain/in-words.ts';
import { changePercent, groupedNumber, signedPercent } from '../../domain/numbers.ts';
import { importRef } from '../../domain/stored-import.ts';

type Period = { fromOn: IsoDay | null; untilOn: IsoDay | null };
type Named = { number: number; country: string };
type Published = Period & { total: number | null };

/** What a person should look at twice before figures are stored. */
export const dtmDoubts = {
  above: (
    round: Named,
    total: number,
    published: Published | undefined,
    twin: { number: number } | undefined,
  ) => {
    const when = published ? `, for ${periodOf(published)}` : '';
    const which = twin === undefined ? '' : `, which was published for round ${twin.number}`;
    return `${roundOf(round)} was published as ${groupedNumber(published?.total ?? 0)}${when}; this is ${groupedNumber(total)}${which}.`;
  },
  otherPeriod: (round: Named & Period, published: Period) =>
    `${roundOf(round)} was published for ${periodOf(published)}; this says ${periodOf(round)}.`,
  jump: (
    round: Named,
    { total, population, measure }: Jumped,
    before: { number: number; total: number },
  ) => {
    const percent = signedPercent(changePercent(before.total, total) ?? 0);
    return `${roundOf(round)} has ${groupedNumber(total)} ${population} (${measure}), round ${before.number} had ${groupedNumber(before.total)}: ${percent} %.`;
  },
  same: (
    round: Named,
    { total, population, measure }: Jumped,
    other: { number: number; importId: number },
  ) =>
    `${roundOf(round)} has the same ${groupedNumber(total)} ${population} (${measure}) as round ${other.number} (${importRef(other.importId)}).`,
  contradicted: ({ number, population, measure, one, other }: Contradiction, importId: number) => {
    const [mine, theirs] = one.importId === importId ? [one, other] : [other, one];
    return `Round ${number} has ${groupedNumber(theirs.total)} ${population} (${measure}) in ${importRef(theirs.importId)}; this is ${groupedNumber(mine.total)}.`;
  },
  outside: (heading: string, texts: readonly string[], more: number, period: Period) => {
    const shown = [...texts, ...(more > 0 ? [`${more} more`] : [])];
    return `"${heading}" says ${inWords(shown)}, outside the days stated, ${periodOf(period)}.`;
  },
  more: (count: number) => `And ${groupedNumber(count)} more such.`,
};

type Jumped = { total: number; population: string; measure: string };

function roundOf({ number, country }: Named): string {
  return country === 'LBY' ? `Round ${number}` : `Round ${number} of ${country}`;
}

function periodOf({ fromOn, untilOn }: Period): string {
  return [fromOn, untilOn].flatMap((day) => (day === null ? [] : dayText(day))).join(' to ');
}
