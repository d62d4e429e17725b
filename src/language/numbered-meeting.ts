import { ordinal } from './arabic/ordinals.ts';

const first =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth'.split(
    ' ',
  );
const tens = 'Twent Thirt Fort Fift Sixt Sevent Eight Ninet'.split(' ');

/** `Seventh`, `Twenty-first`; from the hundredth on undefined. */
function ordinalWord(number: number): string | undefined {
  const small = first[number - 1];
  const ten = tens[Math.floor(number / 10) - 2];
  if (small !== undefined || ten === undefined) return small;
  const unit = first[(number % 10) - 1];
  return unit === undefined ? `${ten}ieth` : `${ten}y-${unit.toLowerCase()}`;
}

/** `Seventh meeting`, الاجتماع السابع: what a meeting is called where it has no name of its own. */
export function numberedMeeting(number: number): { en: string; ar: string } {
  const word = ordinalWord(number);
  return {
    en: word === undefined ? `Meeting ${number}` : `${word} meeting`,
    ar: `الاجتماع ${ordinal(number)}`,
  };
}
