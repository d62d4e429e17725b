import type { LeadCount } from '../../db/leads.ts';
import { type Action, actionId, actionTitle, daysLate, isOpen } from '../../domain/action.ts';
import { isOutside } from '../../domain/audience.ts';
import { daysBetween, type IsoDay } from '../../domain/day.ts';
import { correspondents, type Letter, letterId, partName } from '../../domain/letter.ts';
import { hasDay, type Meeting, meetingId } from '../../domain/meeting.ts';
import { isPersonId } from '../../domain/person.ts';
import { placeIn } from '../../language/text.ts';
import type { MovedAction } from '../../office/week-actions.ts';
import type { MovedLetter } from '../../office/week-letters.ts';
import type { Column } from '../../output/listing.ts';
import { ownerNames, ownersNamed, ownersTold, type Voice } from './voice.ts';

/** An open action, with all that is known of it for scripts. */
export function openColumns(voice: Voice, asOf: IsoDay): Column<Action>[] {
  const { columns } = voice.words;
  return [
    { key: 'id', title: columns.id, value: actionId },
    {
      key: 'days_left',
      title: columns.when,
      value: ({ dueOn }) => (dueOn === null ? null : daysBetween(asOf, dueOn)),
      text: (action) => whenText(action, voice, asOf),
    },
    ...sharedColumns(voice),
    ...wordColumns(voice),
    { key: 'status', value: ({ status }) => status, hidden: true },
    { key: 'first_due', value: ({ firstDueOn }) => firstDueOn, hidden: true },
    { key: 'extensions', value: ({ extensions }) => extensions, hidden: true },
    { key: 'raised', value: ({ raisedOn }) => raisedOn, hidden: true },
    { key: 'urgent', value: ({ isUrgent }) => isUrgent, hidden: true },
    { key: 'group', value: ({ group }) => group, hidden: true },
  ];
}

/** How often it was asked after and what was answered; how long it has gone round, for scripts. */
function wordColumns(voice: Voice): Column<Action>[] {
  const { columns, chased } = voice.words;
  return [
    {
      key: 'last_word',
      title: columns.last_word,
      value: ({ lastWord }) => lastWord,
      text: ({ chases, lastWord }) =>
        [chased(chases), lastWord ?? ''].filter((part) => part !== '').join(' '),
    },
    { key: 'chases', value: ({ chases }) => chases, hidden: true },
    { key: 'meetings_open', value: ({ meetingsOpen }) => meetingsOpen, hidden: true },
  ];
}

/** What happened in the week. */
export function movedColumns(voice: Voice): Column<MovedAction>[] {
  const { columns } = voice.words;
  return [
    { key: 'id', title: columns.id, value: actionId },
    {
      key: 'on',
      title: columns.on,
      value: ({ happenedOn }) => happenedOn,
      text: (action) => asEntered(voice.day(action.happenedOn), action, voice),
    },
    ...sharedColumns(voice),
    enteredLate(voice),
  ];
}

type Entered = { isEnteredLate: boolean };

/** A thing entered late says so. */
export function asEntered(text: string, { isEnteredLate }: Entered, { words }: Voice): string {
  return isEnteredLate ? `${text} (${words.late})` : text;
}

export function enteredLate(voice: Voice): Column<Entered> {
  return {
    key: 'entered_late',
    title: voice.words.late,
    value: ({ isEnteredLate }) => isEnteredLate,
    hidden: true,
  };
}

/** Scripts find it in either language, whatever the paper's is. */
export function titleColumns(voice: Voice): Column<Action>[] {
  const { columns } = voice.words;
  return [
    { key: 'title', title: columns.action, value: actionTitle, text: voice.title },
    { key: 'title_ar', value: ({ titleAr }) => titleAr, hidden: true },
  ];
}

/** What both say of an action, in the midst of their own. */
function sharedColumns(voice: Voice): Column<Action>[] {
  const { columns } = voice.words;
  return [
    {
      key: 'due',
      title: columns.due_first,
      value: ({ dueOn }) => dueOn,
      text: (action) => dueText(action, voice),
    },
    {
      key: 'owners',
      title: columns.owners,
      value: (action) => ownersTold(action, voice),
      text: (action) => shortOwners(action, voice),
    },
    { key: 'title', title: columns.action, value: actionTitle, text: voice.title },
    { key: 'meeting', title: columns.meeting, value: ({ meeting }) => meeting },
    { key: 'title_ar', value: ({ titleAr }) => titleAr, hidden: true },
  ];
}

export function leadColumns(voice: Voice): Column<LeadCount>[] {
  const { columns } = voice.words;
  return [
    {
      key: 'lead',
      title: columns.lead,
      value: ({ lead }) => lead,
      text: ({ lead }) => voice.body(lead),
    },
    { key: 'open', title: columns.open, value: ({ open }) => open, align: 'right' },
    { key: 'late', title: columns.late, value: ({ late }) => late, align: 'right' },
  ];
}

export function meetingColumns(voice: Voice): Column<Meeting>[] {
  const { columns, meetingStatuses, tbd } = voice.words;
  return [
    { key: 'id', title: columns.id, value: meetingId },
    {
      key: 'date',
      title: columns.day,
      value: (meeting) => (hasDay(meeting) ? meeting.heldOn : null),
      text: (meeting) => (hasDay(meeting) ? voice.day(meeting.heldOn) : tbd),
    },
    {
      key: 'time',
      title: columns.time,
      value: (meeting) => (hasDay(meeting) ? meeting.startTime : null),
    },
    {
      key: 'status',
      title: columns.status,
      value: ({ status }) => status,
      text: ({ status }) => meetingStatuses[status],
    },
    { key: 'title', title: columns.title, value: ({ titleEn }) => titleEn, text: voice.title },
    {
      key: 'place',
      title: columns.place,
      value: ({ place }) => place,
      text: (meeting) => placeIn(voice, meeting),
    },
  ];
}

/** Of letters both ways: the other side, its number, what it is about. */
export function letterColumns<L extends Letter>(voice: Voice): Column<L>[] {
  const { columns } = voice.words;
  return [
    { key: 'id', title: columns.id, value: (letter) => letterId(letter) },
    {
      key: 'with',
      title: columns.who,
      value: (letter) => correspondents(letter).map(partName),
      text: (letter) => otherSide(letter, voice),
    },
    {
      key: 'reference',
      title: columns.their_number,
      value: ({ reference }) => reference,
      text: ({ reference }) => reference ?? '',
    },
    {
      key: 'on',
      title: columns.on,
      value: ({ movedOn }) => movedOn,
      text: ({ movedOn }) => (movedOn === null ? '' : voice.day(movedOn)),
    },
    {
      key: 'subject',
      title: columns.subject,
      value: ({ subjectEn, subjectAr }) => subjectEn ?? subjectAr,
      text: ({ subjectEn, subjectAr }) => voice.title({ titleEn: subjectEn, titleAr: subjectAr }),
    },
  ];
}

/** Of letters that came or went in the week. */
export function movedLetterColumns(voice: Voice): Column<MovedLetter>[] {
  const text = (letter: MovedLetter) =>
    letter.movedOn === null ? '' : asEntered(voice.day(letter.movedOn), letter, voice);
  return [
    ...letterColumns<MovedLetter>(voice).map((column) =>
      column.key === 'on' ? { ...column, text } : column,
    ),
    enteredLate(voice),
  ];
}

/** `Sun 13 Dec 2026 (Thu 19 Nov 2026)`: the first target stays in sight, of this office and the chairs alone. */
export function dueText({ dueOn, firstDueOn }: Action, voice: Voice): string {
  if (dueOn === null) return voice.words.noDate;
  const isPutOff = firstDueOn !== null && firstDueOn !== dueOn;
  const first = isPutOff && !isOutside(voice.reader) ? ` (${voice.day(firstDueOn)})` : '';
  return `${voice.day(dueOn)}${first}`;
}

/** The office knows its bodies by their handles, and people by their names; Arabic has no handles. */
function shortOwners(action: Action, voice: Voice): string {
  if (voice.language === 'ar') return ownerNames(action, voice);
  return ownersNamed(action, voice, (owner) => (isPersonId(owner) ? voice.body(owner) : owner));
}

function whenText(action: Action, { words }: Voice, asOf: IsoDay): string {
  if (action.dueOn === null || !isOpen(action)) return '';
  const late = daysLate(action, asOf);
  return late > 0 ? words.daysLate(late) : words.daysLeft(daysBetween(asOf, action.dueOn));
}

function otherSide(letter: Letter, voice: Voice): string {
  const names = correspondents(letter).map(partName);
  return voice.words.list(voice.language === 'ar' ? names.map(voice.body) : names);
}
