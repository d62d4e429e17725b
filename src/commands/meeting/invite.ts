import { type Context, defineCommand } from '../../command.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { groupById } from '../../db/groups.ts';
import { meetingUid } from '../../db/meetings.ts';
import { type CalendarEntry, loadCalendar } from '../../documents/calendar.ts';
import type { AgendaItem } from '../../domain/agenda.ts';
import { letterId } from '../../domain/letter.ts';
import { type Meeting, meetingId } from '../../domain/meeting.ts';
import { invitationBody, invitationWords } from '../../language/invitations.ts';
import { standingAgenda } from '../../language/standing-agenda.ts';
import { settleAgenda } from '../../office/agenda.ts';
import {
  inviteesOf,
  openChannels,
  type WrittenLetter,
  writeInvitations,
} from '../../office/invite.ts';
import { storedMeeting } from '../../office/meeting.ts';
import { addressesOf } from '../../office/seat-addresses.ts';
import type { OutputFile } from '../../output/result.ts';
import { invitationLines } from '../../records/invitation.ts';
import { meetingRecord } from '../../records/meeting.ts';
import { type Drafting, draftsOf, intoParam, prepareDrafts } from '../letter-drafts.ts';
import { whichMeeting } from '../which-meeting.ts';

export const meetingInvite = defineCommand({
  name: 'meeting invite',
  summary: 'Reserve and draft the letters that invite, one for each channel',
  examples: ['mwg meeting invite next', 'mwg meeting invite M-4 --into invitations'],
  params: { meeting: whichMeeting, into: intoParam },
  returns: 'change',
  writes: true,
  mayAsk: true,
  prepare: async ({ into }, outside, db) => ({
    drafting: await prepareDrafts(outside, db, into),
    calendar: await loadCalendar(),
  }),
  run(input, context, { drafting, calendar }) {
    const { db, today } = context;
    const before = findMeeting(context, input.meeting);
    const scope = { ...context, group: groupById(db, before.groupId) };
    const invitees = inviteesOf(db, before);
    const open = openChannels(db, before, invitees);
    const written = writeInvitations(scope, before, invitees, invitationWords(before));
    const meeting = storedMeeting(db, before.id);
    const ids = written.map(({ number }) => letterId(number, today));
    const mailed = written.filter(isMail).flatMap(({ members }) => members);
    const invitation = { meeting, items: settleAgenda(db, meeting, standingAgenda) };
    const drafts = written.map((letter) => draftOf(context, invitation, letter, drafting));
    return {
      kind: 'change',
      say: [
        ...invitationLines(meeting, written, ids, addressesOf(context, mailed)),
        ...drafts.flatMap(({ warnings }) => warnings),
      ],
      records: [meetingRecord(meeting)],
      next: [],
      ...(open.length > 0 && {
        question: ({ meeting: said }) => said.invite.askChannel(open),
      }),
      files: [
        ...drafts.flatMap(({ files }) => files),
        ...(mailed.length > 0 ? [calendarFile(context, meeting, drafting, calendar)] : []),
        ...written
          .filter(isMail)
          .map((letter) => mailFile(context, invitation, letter, drafting, calendar)),
      ],
    };
  },
});

function isMail({ way }: WrittenLetter): boolean {
  return way.means === 'email';
}

type Invitation = { meeting: Meeting; items: readonly AgendaItem[] };

/** With when, where and the agenda in its body. */
function draftOf(
  context: Context,
  invitation: Invitation,
  letter: WrittenLetter,
  drafting: Drafting,
) {
  const language = letter.way.language === 'ar' ? 'ar' : 'en';
  const body = invitationBody({ ...invitation, kind: letter.kind }, language);
  return draftsOf(context, letter.id, drafting, body);
}

/** One message to all of them, which shows none of them to the others. */
function mailFile(
  context: Context,
  invitation: Invitation,
  letter: WrittenLetter,
  { folder }: Drafting,
  calendar: (entry: CalendarEntry) => string,
): OutputFile {
  const { db, at } = context;
  const { meeting } = invitation;
  const language = letter.way.language === 'ar' ? 'ar' : 'en';
  const { subjectEn, subjectAr } = invitationWords(meeting)(letter.kind);
  const id = letterId(letter.number);
  const isCancelled = meeting.status === 'cancelled';
  return {
    name: `${folder}/${id}.eml`,
    format: 'eml',
    mail: {
      whom: letter.members.map(({ handle }) => handle).join(','),
      to: [],
      bcc: addressesOf(context, letter.members).emails,
      calendar: {
        method: isCancelled ? 'CANCEL' : 'REQUEST',
        content: calendar(calendarEntry(context, meeting)),
      },
      subject: language === 'ar' ? subjectAr : subjectEn,
      text: invitationBody({ ...invitation, kind: letter.kind }, language).join('\n'),
      id: `${meetingUid(db, meeting.id)}-${id}`,
      at,
    },
  };
}

function calendarFile(
  context: Context,
  meeting: Meeting,
  { folder }: Drafting,
  calendar: (entry: CalendarEntry) => string,
): OutputFile {
  const text = calendar(calendarEntry(context, meeting));
  return { name: `${folder}/${meetingId(meeting)}.ics`, format: 'ics', text };
}

function calendarEntry({ db, at }: Context, meeting: Meeting): CalendarEntry {
  const { id, sequence, status, titleEn, titleAr, place, startTime, endTime, zone } = meeting;
  return {
    uid: `${meetingUid(db, id)}@mwg`,
    sequence,
    isCancelled: status === 'cancelled',
    title: titleEn,
    description: titleAr ?? titleEn,
    place,
    day: meeting.heldOn,
    startTime,
    endTime,
    zone,
    at,
  };
}
