import { listChannels } from '../db/channels.ts';
import type { Database } from '../db/database.ts';
import type { Scope } from '../db/groups.ts';
import { insertInvitation } from '../db/invitations.ts';
import { setMeetingStatus } from '../db/meetings.ts';
import { groupBy } from '../domain/group-by.ts';
import { hasDay, isAhead, type Meeting, meetingId } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import { RefusedError } from '../errors.ts';
import { type Reserved, reserveLetters } from './letter.ts';
import { type Invited, invitedTo } from './replies.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    INVITE_HELD: { id: string; status: string };
    INVITE_NO_DAY: { id: string };
    INVITE_NOBODY: { id: string; why: 'told' | 'chairs_alone' | 'none_invited' };
  }
}

export type InvitationKind = 'invitation' | 'change' | 'cancellation';

/** Who is to be told what: those who know an older state of the meeting are told of the new one. */
export type Invitees = { kind: InvitationKind; members: readonly Member[] };

export function inviteesOf(db: Database, meeting: Meeting): Invitees[] {
  demandInvitable(meeting);
  const invited = invitedTo(db, meeting);
  const told = invited.flatMap(({ member, invitation }) => {
    const kind = kindFor(meeting, invitation?.sequence);
    return kind === undefined ? [] : [{ kind, member }];
  });
  if (told.length === 0) {
    throw new RefusedError('INVITE_NOBODY', { id: meetingId(meeting), why: whyNobody(invited) });
  }
  const byKind = groupBy(told, ({ kind }) => kind);
  return [...byKind].map(([kind, ones]) => ({ kind, members: ones.map(({ member }) => member) }));
}

function whyNobody(invited: readonly Invited[]) {
  if (invited.length === 0) return 'chairs_alone';
  return invited.some(({ invitation }) => invitation !== undefined) ? 'told' : 'none_invited';
}

function demandInvitable(meeting: Meeting): void {
  const id = meetingId(meeting);
  if (meeting.status === 'held') {
    throw new RefusedError('INVITE_HELD', { id, status: meeting.status });
  }
  if (!hasDay(meeting)) throw new RefusedError('INVITE_NO_DAY', { id });
}

/** `known`: the state of the meeting that was last written of. */
function kindFor(meeting: Meeting, known: number | undefined): InvitationKind | undefined {
  if (known === meeting.sequence) return undefined;
  if (!isAhead(meeting)) return known === undefined ? undefined : 'cancellation';
  return known === undefined ? 'invitation' : 'change';
}

/** Municipalities whose channel nobody recorded: it is asked before they are written to. */
export function openChannels(
  db: Database,
  { groupId, heldOn }: Meeting,
  invitees: readonly Invitees[],
): string[] {
  const channels = listChannels(db, groupId, heldOn);
  const open = new Set(channels.flatMap(({ since, handle }) => (since === null ? [handle] : [])));
  return invitees
    .flatMap(({ members }) => members)
    .filter(({ side, handle }) => side === 'municipality' && open.has(handle))
    .map(({ handle }) => handle);
}

/** What a letter says of itself, in both languages. */
export type InvitationWords = (kind: InvitationKind) => {
  subjectEn: string;
  subjectAr: string;
  attachments: readonly string[];
};

export type WrittenLetter = Reserved & { kind: InvitationKind; members: readonly Member[] };

/** As few letters as the channels need, each of its own number; the meeting is convened from then on. */
export function writeInvitations(
  scope: Scope,
  meeting: Meeting,
  invitees: readonly Invitees[],
  words: InvitationWords,
): WrittenLetter[] {
  const written = invitees.flatMap((ones) => writeLetters(scope, meeting, ones, words));
  if (meeting.status === 'planned') {
    setMeetingStatus(scope.db, meeting.id, { status: 'convened', on: scope.today, reason: null });
  }
  return written;
}

function writeLetters(
  scope: Scope,
  meeting: Meeting,
  { kind, members }: Invitees,
  words: InvitationWords,
): WrittenLetter[] {
  const letters = reserveLetters(scope, {
    ...words(kind),
    to: members.map(({ organisationId }) => ({ role: 'to', organisationId, name: null })),
    about: [{ column: 'meeting_id', id: meeting.id }],
    ...(kind === 'invitation' && { kind }),
  });
  return letters.map((letter) => {
    const ids = letter.way.to.map(({ organisationId }) => organisationId);
    const reached = members.filter(({ organisationId }) => ids.includes(organisationId));
    for (const member of reached) tellSeat(scope, meeting, letter, member);
    return { ...letter, kind, members: reached };
  });
}

function tellSeat(
  { db, today }: Scope,
  { id, sequence }: Meeting,
  { id: letterId, way }: Reserved,
  { seatId, handle }: Member,
): void {
  const channel = way.channels.find((one) => one.handle === handle)?.channel ?? 'email';
  insertInvitation(db, id, { seatId, letterId, channel, sequence, invitedOn: today });
}
