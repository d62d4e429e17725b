import type { TimedLetter } from '../../domain/letter-wait.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import { pickColumns } from '../../records/pick-columns.ts';
import { tableOf } from './blocks.ts';
import { letterColumns } from './columns.ts';
import type { Voice } from './voice.ts';

/** Letters both ways this week, and ours that nobody has answered; theirs stand under what we owe. */
export function letterBlocks({ letters }: WeekFacts, voice: Voice): Block[] {
  return [
    ...tableOf('received', letterColumns(voice), letters.received, voice),
    ...tableOf('sent', letterColumns(voice), letters.sent, voice),
    ...tableOf('silent', waitingColumns(voice), letters.ours, voice),
  ];
}

export function waitingColumns(voice: Voice): Column<TimedLetter>[] {
  const { columns } = voice.words;
  return [
    ...pickColumns(letterColumns<TimedLetter>(voice), ['id', 'with', 'on', 'subject']),
    {
      key: 'answer_by',
      title: columns.answer_by,
      value: ({ answerByOn }) => answerByOn,
      text: ({ answerByOn }) => (answerByOn === null ? '' : voice.day(answerByOn)),
    },
    {
      key: 'working_days_waited',
      title: columns.waited,
      value: ({ workingDaysWaited }) => workingDaysWaited,
      align: 'right',
    },
    {
      key: 'chases',
      title: columns.chased,
      value: ({ chases }) => chases.length,
      text: ({ chases }) => voice.words.chased(chases.length),
    },
  ];
}
