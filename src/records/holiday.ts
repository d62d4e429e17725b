import { actionId, actionTitle } from '../domain/action.ts';
import { dayOr, dayText } from '../domain/day-text.ts';
import type { BookHoliday } from '../domain/holiday-book.ts';
import type { Words } from '../language/words.ts';
import type { Settled, Staying } from '../office/what-moves.ts';
import type { Column } from '../output/listing.ts';
import type { Change } from '../output/result.ts';
import { indented } from './change-lines.ts';
import { recordOf } from './record-fields.ts';

export const holidayColumns: readonly Column<BookHoliday>[] = [
  { key: 'date', value: ({ day }) => day, text: ({ day }) => dayText(day) },
  { key: 'status', value: ({ status }) => status, text: statusText },
  { key: 'name', value: ({ nameEn }) => nameEn, wrap: true },
  { key: 'name_ar', value: ({ nameAr }) => nameAr, drop: 3, wrap: true },
  {
    key: 'kind',
    value: ({ kind }) => kind,
    text: ({ kind }, { holiday }) => holiday.kind(kind),
    drop: 2,
  },
  {
    key: 'applies_to',
    value: ({ appliesTo }) => appliesTo,
    text: ({ appliesTo }, { holiday }) => holiday.reach(appliesTo),
    drop: 1,
  },
  {
    key: 'until',
    value: ({ untilOn }) => untilOn,
    text: ({ untilOn }) => dayOr(untilOn),
    hidden: true,
  },
  { key: 'authority', value: ({ authority }) => authority, hidden: true },
  {
    key: 'source',
    value: ({ source }) => source,
    text: ({ source }, { holiday }) => holiday.source(source ?? ''),
    drop: 4,
    wrap: true,
  },
  { key: 'moved_from', value: ({ movedFrom }) => movedFrom, hidden: true },
];

function statusText({ status, movedFrom }: BookHoliday, { holiday }: Words): string {
  return holiday.status(status, movedFrom ?? undefined);
}

function nameText({ nameEn, untilOn }: BookHoliday, { holiday }: Words): string {
  return untilOn === null ? nameEn : holiday.lasting(nameEn, dayText(untilOn));
}

/** What the holiday book holds now, and which reckoned days moved with it. */
export function holidayChange({ holidays, moved, staying }: Settled): Change {
  return {
    kind: 'change',
    say: [
      ...holidays.map(
        (one) => (words: Words) =>
          words.holiday.changed(dayText(one.day), nameText(one, words), statusText(one, words)),
      ),
      ...movesLines({ moved, staying }),
    ],
    records: holidays.map(holidayRecord),
    next: [],
  };
}

/** A whole year at once. */
export function seededChange(year: number, { holidays, moved, staying }: Settled): Change {
  const estimated = holidays.filter(({ status }) => status === 'estimated').length;
  return {
    kind: 'change',
    say: [
      ({ holiday }) => holiday.seeded(year, holidays.length, estimated),
      ...movesLines({ moved, staying }),
    ],
    records: holidays.map(holidayRecord),
    next: [({ holiday }) => holiday.confirmOne],
  };
}

function movesLines({ moved, staying }: Pick<Settled, 'moved' | 'staying'>) {
  const lines = [
    ...moved.map(({ what, before, after }) =>
      indented(({ holiday }) => holiday.moved(what, dayText(before), dayText(after))),
    ),
    ...staying.map((one) => indented(({ holiday }) => stayingText(one, holiday))),
  ];
  return lines.length > 0 ? lines : [indented(({ holiday }) => holiday.nothingMoves)];
}

function stayingText(one: Staying, holiday: Words['holiday']): string {
  const { key, day } = one;
  switch (one.kind) {
    case 'agreed':
      return holiday.agreed(actionId(one.action), actionTitle(one.action), dayText(day));
    case 'meeting':
      return holiday.meetingStays(key, dayText(day), one.isInvited);
    case 'letter':
      return holiday.letterStays(key, dayText(day));
    case 'told':
      return holiday.told(key, dayText(day), { byRule: dayText(one.byRule), in: one.in });
  }
}

function holidayRecord(holiday: BookHoliday): Change['records'][number] {
  return recordOf(holiday.day, holidayColumns, holiday, 'date');
}
