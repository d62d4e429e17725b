import { daysBetween, type IsoDay } from '../domain/day.ts';
import { meetingId } from '../domain/meeting.ts';
import { torName } from '../domain/tor.ts';
import { ruleText } from '../domain/tor-deadlines.ts';
import { listedDay } from '../language/listed-day.ts';
import { nameIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { Obligation } from '../office/obligations.ts';
import type { Column } from '../output/listing.ts';

export function obligationColumns(today: IsoDay): Column<Obligation>[] {
  return [
    { key: 'what', value: whatOf, text: whatText },
    {
      key: 'days_left',
      value: ({ day }) => daysBetween(today, day),
      text: ({ day }, { obligation }) => obligation.when(daysBetween(today, day)),
      tone: ({ day }) => (day < today ? 'late' : undefined),
    },
    { key: 'due', value: ({ day }) => day, text: ({ day }, words) => listedDay(day, today, words) },
    { key: 'reached', value: reachedOf, text: reachedText },
    { key: 'group', value: ({ group }) => group.code, hidden: true },
    { key: 'rule', value: ruleOf, text: ruleShown, wrap: true },
  ];
}

/** For scripts, which read it in every language: `notice for M-4`. */
function whatOf(row: Obligation): string {
  switch (row.kind) {
    case 'duty':
      return `${row.state.duty} for ${meetingId(row.meeting)}`;
    case 'close':
      return `close ${meetingId(row.meeting)}`;
    case 'comments':
      return `comments on ${torName(row.tor)}`;
    case 'announced':
      return `confirm ${row.holiday.nameEn}`;
    case 'seed':
      return `holidays of ${row.year}`;
  }
}

function whatText(row: Obligation, words: Words): string {
  const { obligation } = words;
  switch (row.kind) {
    case 'duty':
      return obligation.duty(row.state.duty, meetingId(row.meeting));
    case 'close':
      return obligation.close(meetingId(row.meeting));
    case 'comments':
      return obligation.comments(torName(row.tor));
    case 'announced':
      return obligation.announced(nameIn(words, row.holiday), row.day);
    case 'seed':
      return obligation.seed(row.year);
  }
}

/** `9 of 12`: seats that the letters have reached; for scripts in every language. */
function reachedOf(row: Obligation): string | null {
  const found = seatsReached(row);
  return found === undefined ? null : `${found.reached} of ${found.of}`;
}

function reachedText(row: Obligation, { obligation }: Words): string {
  const found = seatsReached(row);
  return found === undefined ? '' : obligation.share(found.reached, found.of);
}

function seatsReached(row: Obligation): { reached: number; of: number } | undefined {
  if (row.kind !== 'duty' || row.state.seats === undefined) return undefined;
  const { seats, duty } = row.state;
  const reached = seats.filter(({ on }) => on !== null).length;
  return duty === 'minutes' && reached === 0 ? undefined : { reached, of: seats.length };
}

function ruleShown(row: Obligation, { obligation }: Words): string {
  if (row.kind === 'duty') return obligation.rule(row.state.deadline);
  return row.kind === 'comments' ? obligation.rule(row.deadline) : '';
}

function ruleOf(row: Obligation): string | null {
  if (row.kind === 'duty') return ruleText(row.state.deadline);
  return row.kind === 'comments' ? ruleText(row.deadline) : null;
}
