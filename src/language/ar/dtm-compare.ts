import { breakBetween } from '../../domain/dtm-breaks.ts';
import { isPlaceWay } from '../../domain/dtm-ways.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import { importRef } from '../../domain/stored-import.ts';
import type { AskedChange, Pair, ToldSeries } from '../dtm-told.ts';
import { arabicCoverageMark } from './coverage.ts';
import {
  breakText,
  changeWords,
  countedText,
  periodText,
  signed,
  sourceText,
  wayText,
  whereText,
  whoseText,
  whoText,
} from './dtm-words.ts';
import { boundary } from './paper.ts';
import { terms } from './terms.ts';

export function compare({ before, now }: Pair, asked: AskedChange): string[] {
  const { by, place, nationality, veils } = asked;
  const line = (told: ToldSeries, value: number | null, veil: string | undefined) => {
    const counted = countedText(told, nationality === undefined ? by : 'nationality');
    const mark = arabicCoverageMark(told.coverage);
    return `الجولة ${told.number}${whoseText(told)}، ${periodText(told)}: ${value === null ? 'لا رقم' : (veil ?? groupedNumber(value))}؛ ${counted}؛ الاستيراد ${importRef(told.importId)}.${mark === '' ? '' : ` ${mark}.`}`;
  };
  return [
    '',
    `${terms[now.population]}${whoText(nationality)} (${terms[now.measure]})${whereText(place)}: ${changeText(asked)}.`,
    line(now, asked.now, veils.now),
    line(before, asked.before, veils.before),
    ...warnings(before, now),
    ...unpaired(asked),
    ...new Set([sourceText(before.source), sourceText(now.source)]),
    ...(isPlaceWay(by) || place !== undefined ? [boundary] : []),
  ];
}

/** In words, because an arrow points the other way between Arabic words. */
function changeText({ before, now, change, percent, veils }: AskedChange): string {
  if (before === null || now === null || change === null) return 'لا يمكن حساب التغيير';
  const said = `من ${veils.before ?? groupedNumber(before)} إلى ${veils.now ?? groupedNumber(now)}`;
  const isVeiled = (veils.before ?? veils.now) !== undefined;
  return isVeiled ? said : `${said} (${changeWords(change, percent)})`;
}

function warnings(before: ToldSeries, now: ToldSeries): string[] {
  const found = breakBetween(now, before.number, now.number);
  const [one, other] = [before, now].map((told) => `الجولة ${told.number}`);
  return [
    ...(found === undefined ? [] : [`ليس نموًا: ${breakText(found)}.`]),
    ...(now.fromOn <= before.untilOn ? ['تتداخل مدتا الجولتين.'] : []),
    ...(before.breakdown === now.breakdown
      ? []
      : [
          `لم تُحص الجولتان بالطريقة نفسها: ${one} بحسب ${terms[before.breakdown]}، و${other} بحسب ${terms[now.breakdown]}.`,
        ]),
    ...(before.level === now.level
      ? []
      : [`${one}: ${countedText(before)}. ${other}: ${countedText(now)}.`]),
  ];
}

function unpaired({ by, paired }: AskedChange): string[] {
  if (paired === undefined) return [];
  const { alone, before, now } = paired;
  return [
    `صفوف لها رقم في جولة واحدة فقط (${wayText(by)}): ${alone}. أما البقية فمن ${groupedNumber(before)} إلى ${groupedNumber(now)} (${signed(now - before)}).`,
  ];
}
