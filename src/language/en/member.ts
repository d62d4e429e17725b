import { dayText } from '../../domain/day-text.ts';
import { inWords } from '../../domain/in-words.ts';
import { personId, personName } from '../../domain/person.ts';
import { shellWord } from '../../domain/shell-word.ts';
import type { Capacity, Role, Side } from '../../domain/vocabulary.ts';
import type { Messages } from '../messages.ts';
import { noSuchMember } from './no-such-member.ts';

const stands: Readonly<Record<Capacity, string>> = {
  representative: 'represents',
  alternate: 'is alternate of',
  focal_point: 'is focal point of',
  office_manager: 'is office manager of',
  copy: 'is copied for',
};

/** What is said of members, their seats and the bodies that hold them. */
export const member = {
  one: 'Member',
  none: 'No members.',
  whyChanged: 'Why it changed',
  people: 'People',
  noPeople: 'none: no representative is recorded',
  namesBefore: 'Names before',
  openActions: 'Open actions',
  reached: 'Members it reaches',
  thisOffice: 'none: it is this support office',
  seat: 'Seat',
  nothing: 'none',
  missing: 'missing',
  noRole: 'none',
  since: (from: string, until: string | undefined) =>
    until === undefined ? `since ${from}` : `since ${from} until ${until}`,
  seatIs: (role: Role | null, side: Side, status: string | undefined) =>
    [role ?? 'no role', side, ...(status === undefined ? [] : [status])].join(', '),
  successors: (all: readonly { handle: string; fromOn: string }[]) =>
    all.map(({ handle, fromOn }) => `${handle} from ${fromOn}`).join(', '),
  history: (handle: string) => `mwg history ${handle}`,
  show: (handle: string, flag: string) => `mwg who ${handle}${flag}`,
  labels: {
    arabic: 'Arabic',
    also: 'also',
    before: 'before',
    channel: 'channel',
    ended: 'ended',
    note: 'note',
    now: 'now',
    people: 'people',
    role: 'role',
    seat: 'seat',
    side: 'side',
    status: 'status',
  },

  added: 'added',
  nominated: (day: string, letter: string) => `nominated on ${day} (letter ${letter})`,
  confirm: (handle: string, flag: string) => `mwg member confirm ${handle} --at MEETING${flag}`,
  moved: { confirmed: 'confirmed', suspended: 'suspended', back: 'back', nominated: 'nominated' },
  moveSeveral: (count: number, moved: string) => `Record ${count} members as ${moved}?`,
  movedFrom: (moved: string, day: string, meeting: string | undefined) =>
    `${moved} from ${day}${meeting === undefined ? '' : ` at ${meeting}`}`,
  movedAlready: (status: string, since: string) =>
    `is ${status} already, since ${since}. Nothing changed.`,
  edited: 'edited',
  handleWas: (before: string) => `${before}, which still finds it`,
  sinceWas: (before: string, now: string) =>
    `${before} → ${now}, corrected; lists of past days change`,
  soAlready: 'is so already. Nothing changed.',
  renamed: (from: string) => `renamed from ${from}`,
  nameBefore: (name: string, until: string) => `${name}, until ${until}`,
  roleCorrected:
    'the role is corrected for all time, in lists of past days too; a new role from a day on has --from DAY',
  roleSince: (day: string) => `the role is a new one from ${day}; the one before stays`,
  corrected:
    'the name is corrected for all time, in lists of past days too; a new name from a day on has --from DAY',
  ended: (last: string) => `ended on ${last}`,
  endedAlready: (last: string) => `had its seat end on ${last} already. Nothing changed.`,
  replaced: (by: readonly string[], from: string) => `replaced by ${inWords(by)} from ${from}`,
  replacedAlready: (by: readonly string[]) =>
    `was replaced by ${inWords(by)} already. Nothing changed.`,
  seatEnded: (group: string, role: Role | null, last: string) =>
    `on ${group}${role === null ? '' : ` (${role})`} ended ${last}`,
  handOver: (action: string, title: string, to: string) =>
    `to hand over: ${action}  ${title}   (mwg action assign ${action.slice(2)} --to ${to})`,
  leftSeat: (name: string, capacity: Capacity, to: string, id: string, from: string) =>
    `${name} was ${capacity.replaceAll('_', ' ')}; if for ${to} now:  mwg member rep ${to} ${id}${
      capacity === 'representative' ? '' : ` --capacity ${capacity}`
    } --from ${from}`,
  movedPerson: (name: string, capacity: Capacity, to: string) =>
    `${name} ${stands[capacity]} ${to}`,
  giveSeat: (handle: string, group: string) =>
    `mwg member add ${handle} --role member --group ${group}   gives it a seat`,

  stands: (capacity: Capacity, handle: string) => `${stands[capacity]} ${handle}`,
  standsFrom: (what: string, from: string, until: string | undefined, letter: string | null) =>
    `${what} from ${from}${until === undefined ? '' : ` until ${until}`}${letter === null ? '' : ` (letter ${letter})`}`,
  standsAlready: (what: string, since: string) => `${what} already, since ${since}`,
  standsNoMore: (what: string, last: string) => `no longer ${what} after ${last}`,
  beforePerson: (name: string, last: string) => `${name}, until ${last}`,
  beforePost: (capacity: Capacity, handle: string, last: string) =>
    `${capacity.replaceAll('_', ' ')} of ${handle}, until ${last}`,

  noEmail: (handles: readonly string[]) => `no e-mail: ${handles.join(', ')}`,
  notByEmail: (handle: string, channel: string) => `not by e-mail: ${handle} (${channel})`,
  ordered: (group: string, handles: readonly string[]) => `${group}: ${handles.join(', ')}`,
};

export const memberErrors = {
  MEMBER_NOT_FOUND: ({ text, close }) => ({
    message: noSuchMember(text),
    hints: [
      ...(close === undefined ? [] : [`Did you mean:  ${close}`]),
      'See them:  mwg member list',
    ],
  }),
  MEMBER_AMBIGUOUS: ({ text, fits }) => ({
    message: `"${text}" fits ${fits.length} members.`,
    hints: ['Use one of these handles:', ...fits.map(({ id, name }) => `  ${id}  ${name}`)],
  }),
  MEMBER_NO_SEAT: ({ handle, group }) => ({
    message: `${handle} has no seat on ${group}.`,
    hints: [
      `Who has one:  mwg member list --group ${group}`,
      `Give it one:  mwg member add ${handle} --role member --group ${group}`,
    ],
  }),
  HANDLE_TAKEN: ({ handle }) => ({
    message: `"${handle}" is the handle of another member.`,
    hints: [`See it:  mwg member show ${handle}`],
  }),
  HANDLE_INVALID: ({ handle }, verb) => ({
    message: `"${handle}" cannot be a handle: it is 2 to 24 letters a–z, digits, dots and hyphens.`,
    hints: [
      `Such as:  ${verb} iom`,
      'Not a word like office, chairs, members, all, next, last, nor one like an id (m-3).',
    ],
  }),
  ALIAS_INVALID: ({ alias, why }) => ({
    message: {
      word: `"${alias}" means something of its own, so it cannot be a name of one member or person.`,
      id: `"${alias}" reads as the id of a record, so it cannot be a name of one member or person.`,
      handle: `"${alias}" is the handle of a member already.`,
    }[why],
    hints: ['Write a name that stands for this one alone.'],
  }),
  ALIAS_NOT_FOUND: ({ alias, handle, aliases }) => ({
    message: `${handle} has no other name "${alias}".`,
    hints: [
      aliases.length === 0 ? 'It has none.' : `It has:  ${aliases.map(shellWord).join(', ')}`,
    ],
  }),
  ORGANISATION_NEW: ({ handle, lacking, line }, verb) => ({
    message: `the book does not know "${handle}" yet, so its ${lacking.join(' and ')} ${lacking.length > 1 ? 'are' : 'is'} needed.`,
    hints: [
      `Write:  ${line ?? `${verb} ${handle} --name "NAME" --side SIDE`}`,
      'See who is known:  mwg member list --ended',
    ],
  }),
  BODY_DIFFERS: ({ handle, differences }) => ({
    message: `the book knows ${handle} already, otherwise: ${differences
      .map(({ flag, held, typed }) => `${flag} is "${held}", not "${typed}"`)
      .join('; ')}.`,
    hints: [
      `The same body:  leave ${differences.map(({ flag }) => flag).join(' and ')} out`,
      `Its name was typed wrong:  mwg member edit ${handle} --name "NAME"`,
      'Another body:  give it another handle',
    ],
  }),
  MEMBER_EXISTS: ({ handle, flag }) => ({
    message: `${handle} has a seat already.`,
    hints: [
      `See it:  mwg member show ${handle}${flag}`,
      `Change it:  mwg member edit ${handle}${flag}`,
    ],
  }),
  SEAT_ENDED: ({ handle, untilOn, flag }) => ({
    message: `the seat of ${handle} ended on ${dayText(untilOn)}.`,
    hints: [
      `Give it a seat again:  mwg member nominate ${handle} --letter REF --on DAY${flag}`,
      `Ended by mistake:  mwg history ${handle}, then mwg undo N`,
    ],
  }),
  SEAT_CHANGED_LATER: ({ handle, last, day }) => ({
    message: `the seat of ${handle} changed on ${dayText(last)}; ${dayText(day)} is before that.`,
    hints: [`See it:  mwg member show ${handle}`],
  }),
  SEAT_HELD_LATER: ({ handle, person, fromOn, day }) => ({
    message: `${person} stands for ${handle} from ${dayText(fromOn)}, after ${dayText(day)}.`,
    hints: [`See it:  mwg member show ${handle}`],
  }),
  SEAT_STATUS: ({ handle, status, since, to }) => ({
    message: `${handle} is ${status} since ${dayText(since)}, so it cannot become ${to} here.`,
    hints: [
      `From there:  mwg member ${{ nominated: 'confirm', suspended: 'resume', confirmed: 'suspend' }[status]} ${handle}`,
    ],
  }),
  ROLE_BEFORE_SEAT: ({ handle, role, since }) => ({
    message: `${handle} is ${role} since ${dayText(since)}; a role changes after that.`,
    hints: [`A role typed wrong from the start:  mwg member edit ${handle} --role ROLE`],
  }),
  NAME_BEFORE_LAST: ({ handle, name, since, from }) => ({
    message: `${handle} is called "${name}" since ${dayText(since)}; a name from ${dayText(from)} is not after that.`,
    hints: [
      `See its names:  mwg member show ${handle}`,
      `A name typed wrong:  mwg member edit ${handle} --name "NAME"`,
    ],
  }),
  SUCCESSOR_IMPOSSIBLE: ({ old, successor, isOlder }) => ({
    message: `${old} cannot be replaced by ${successor}, which is ${isOlder ? 'what it came from' : 'itself'}.`,
    hints: [`A new name of the same body:  mwg member edit ${old} --name "NAME" --from DAY`],
  }),
  SUCCESSOR_IS_PERSON: ({ member: handle, person }) => ({
    message: `--by ${person} is a person, and a body is replaced by a body.`,
    hints: [`Who represents it now:  mwg member rep ${handle} ${shellWord(person)} --from DAY`],
  }),
  PERSON_NAMESAKE: ({ name, member: handle, namesakes }) => ({
    message: `the book knows "${name}" already, and only you can say whether this is the same person.`,
    hints: [
      ...namesakes
        .slice(0, 5)
        .map(
          (one) =>
            `The same as ${personName(one)}, recorded ${dayText(one.recordedOn)}:  mwg member rep ${handle} ${personId(one)}`,
        ),
      'Another person of that name:  add --new',
    ],
  }),
} satisfies Partial<Messages>;
