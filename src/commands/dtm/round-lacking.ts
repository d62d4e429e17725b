import type { Lacking } from '../../command.ts';
import { given } from '../../domain/given.ts';
import { isOf, type UserError } from '../../errors.ts';

/** Asked once, where there is a person to ask: its number, or the days of a number nobody knows. */
export function roundLacking(refusal: UserError): readonly Lacking[] {
  if (!isOf(refusal, 'ROUND_NOT_SAID')) return [];
  const { values } = refusal;
  if ('begins' in values) return daysLacking(values);
  const { offered } = values;
  const suggested = offered.number === undefined ? undefined : `${offered.number}`;
  return [
    {
      key: 'round',
      question: ({ dtmImport }) => dtmImport.whichRound(offered),
      ...given({ suggested }),
    },
  ];
}

function daysLacking({
  number,
  begins,
}: {
  number: number;
  begins: string | undefined;
}): Lacking[] {
  return [
    {
      key: 'from',
      question: ({ dtmImport }) => dtmImport.firstDay(number),
      ...given({ suggested: begins }),
    },
    { key: 'until', question: ({ dtmImport }) => dtmImport.lastDay(number) },
  ];
}
