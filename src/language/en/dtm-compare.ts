import { boundarySentence } from '../../domain/dtm.ts';
import { breakBetween } from '../../domain/dtm-breaks.ts';
import { isPlaceWay } from '../../domain/dtm-ways.ts';
import { groupedNumber, signedNumber } from '../../domain/numbers.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { AskedChange, Pair, ToldSeries } from '../dtm-told.ts';
import { coverageMark } from './coverage.ts';
import {
  breakText,
  changeWords,
  countedText,
  periodText,
  placeText,
  whoseText,
} from './dtm-words.ts';

/** Both rounds with their totals, and all that keeps the change from being plain growth. */
export function compare({ before, now }: Pair, asked: AskedChange): string[] {
  const { by, place, nationality, veils } = asked;
  const who = nationality === undefined ? '' : ` of nationality ${nationality.name}`;
  const where = place === undefined ? '' : ` in ${placeText(place)}`;
  const line = (told: ToldSeries, value: number | null, veil: string | undefined) => {
    const counted = countedText(told, nationality === undefined ? by : 'nationality');
    const mark = coverageMark(told.coverage);
    return `Round ${told.number}${whoseText(told)}, ${periodText(told)}: ${value === null ? 'no figure' : (veil ?? groupedNumber(value))}; ${counted}; import ${importRef(told.importId)}.${mark === '' ? '' : ` It is ${mark}.`}`;
  };
  return [
    '',
    `${now.population}${who} (${now.measure})${where}: ${changeText(asked)}.`,
    line(now, asked.now, veils.now),
    line(before, asked.before, veils.before),
    ...warnings(before, now),
    ...unpaired(asked),
    ...new Set([`${before.source}.`, `${now.source}.`]),
    ...(isPlaceWay(by) || place !== undefined ? [boundarySentence] : []),
  ];
}

/** `698,020 → 701,240 (+3,220; +0.5 %)` */
function changeText({ before, now, change, percent, veils }: AskedChange): string {
  if (before === null || now === null || change === null) return 'no change can be computed';
  const arrow = `${veils.before ?? groupedNumber(before)} → ${veils.now ?? groupedNumber(now)}`;
  const isVeiled = (veils.before ?? veils.now) !== undefined;
  return isVeiled ? arrow : `${arrow} (${changeWords(change, percent)})`;
}

function warnings(before: ToldSeries, now: ToldSeries): string[] {
  const found = breakBetween(now, before.number, now.number);
  return [
    ...(found === undefined ? [] : [`Not growth: ${breakText(found)}.`]),
    ...(now.fromOn <= before.untilOn ? ['The two periods overlap.'] : []),
    ...(before.breakdown === now.breakdown
      ? []
      : [
          `The rounds were not counted alike: ${before.number} by ${before.breakdown}, ${now.number} by ${now.breakdown}.`,
        ]),
    ...(before.level === now.level
      ? []
      : [
          `Round ${before.number} was counted by ${before.level}, round ${now.number} by ${now.level}.`,
        ]),
  ];
}

/** Where places were assessed once only, the change of the others is said too. */
function unpaired({ by, paired }: AskedChange): string[] {
  if (paired === undefined) return [];
  const { alone, before, now } = paired;
  return [
    `${alone} ${by} lines have a figure in one round only. The others: ${groupedNumber(before)} → ${groupedNumber(now)} (${signedNumber(now - before)}).`,
  ];
}
