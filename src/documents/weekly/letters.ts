import { correspondents, partName } from '../../domain/letter.ts';
import { type TimedLetter, timesChased } from '../../domain/letter-wait.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import { pickColumns } from '../../records/pick-columns.ts';
import { tableOf } from './blocks.ts';
import { letterColumns, movedLetterColumns } from './columns.ts';
import type { Voice } from './voice.ts';

/** Letters both ways this week, and ours that nobody has answered; theirs stand under what we owe. */
export function letterBlocks({ letters }: WeekFacts, voice: Voice): Block[] {
  return [
    ...tableOf('received', movedLetterColumns(voice), letters.received, voice),
    ...tableOf('sent', movedLetterColumns(voice), letters.sent, voice),
    ...tableOf('silent', waitingColumns(voice), letters.ours, voice),
  ];
}

export function waitingColumns(voice: Voice): Column<TimedLetter>[] {
  const { columns } = voice.words;
  return [
    ...pickColumns(letterColumns<TimedLetter>(voice), ['id']),
    {
      key: 'with',
      title: columns.who,
      value: stillWith,
      text: (letter) => voice.words.list(stillWith(letter).map(bodyIn(voice))),
    },
    ...pickColumns(letterColumns<TimedLetter>(voice), ['on', 'subject']),
    {
      key: 'answer_by',
      title: columns.answer_by,
      value: ({ wait }) => wait?.dueOn ?? null,
      text: ({ wait }) => (wait?.dueOn ? voice.day(wait.dueOn) : ''),
    },
    {
      key: 'working_days_waited',
      title: columns.waited,
      value: ({ wait }) => wait?.workingDaysWaited ?? null,
      align: 'right',
    },
    {
      key: 'chases',
      title: columns.chased,
      value: timesChased,
      text: (letter) => voice.words.chased(timesChased(letter)),
    },
  ];
}

/** Of a circular, those that have not answered. */
export function stillWith(letter: TimedLetter): string[] {
  const waiting = letter.wait?.waiting ?? [];
  const bodies = waiting.length > 0 ? waiting.map(({ body }) => body) : correspondents(letter);
  return bodies.map(partName);
}

function bodyIn(voice: Voice): (name: string) => string {
  return voice.language === 'ar' ? voice.body : (name) => name;
}

/** For the co-chairs: since when, and by when. How long that is changes by the day. */
export function awaitedColumns(voice: Voice): Column<TimedLetter>[] {
  const keys = ['id', 'with', 'on', 'subject', 'answer_by', 'chases'];
  return pickColumns(waitingColumns(voice), keys);
}
