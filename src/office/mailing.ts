import { listChannels } from '../db/channels.ts';
import { findLetter } from '../db/find-letter.ts';
import { findMeeting } from '../db/find-meeting.ts';
import { findMember } from '../db/find-member.ts';
import type { Scope } from '../db/groups.ts';
import { listMembers } from '../db/members.ts';
import type { SeatChannel } from '../domain/channel.ts';
import { asciiDigits } from '../domain/clean-text.ts';
import { idPrefix } from '../domain/ids.ts';
import { readLetterId } from '../domain/letter.ts';
import { isWaiting } from '../domain/letter-ledger.ts';
import { meetingWord } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import { ownerWord } from '../domain/owner-words.ts';
import type { Calendar } from '../domain/working-week.ts';
import { UsageError } from '../errors.ts';
import { circularOf } from './circular.ts';
import { invitedTo } from './replies.ts';
import { demandStanding } from './seats.ts';
import { seatsMeant } from './seats-meant.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    NO_ANSWER_TO_WHAT: { words: readonly string[] };
  }
}

type Dated = Scope & { calendar: Calendar };

export type Mailing = {
  members: Member[];
  /** Seats of a letter or a meeting that are not written to by e-mail. */
  otherwise: SeatChannel[];
};

/**
 * Whom a mail is for: members by handle, `members`, `chairs`, `all`, the addressees of a letter, those
 * invited to a meeting; with `isSilent` only those that have not answered it.
 */
export function mailingTo(dated: Dated, words: readonly string[], isSilent: boolean): Mailing {
  const found = words.map((word) => ({ word, seats: asked(dated, word, isSilent) }));
  if (isSilent && found.some(({ seats }) => seats === undefined)) {
    throw new UsageError('NO_ANSWER_TO_WHAT', { words });
  }
  const named = found.flatMap(({ word, seats }) => (seats ? [] : membersNamed(dated, word)));
  const seats = found.flatMap((one) => one.seats ?? []);
  const channels = listChannels(dated.db, dated.group.id, dated.today);
  const channelOf = (seat: Member) => channels.find(({ seatId }) => seatId === seat.seatId);
  const byMail = seats.filter((seat) => channelOf(seat)?.channel === 'email');
  return {
    members: [...named, ...byMail],
    otherwise: seats.flatMap((seat) => {
      const channel = channelOf(seat);
      return channel === undefined || channel.channel === 'email' ? [] : [channel];
    }),
  };
}

/** The seats of a letter or a meeting; undefined where the word is neither. */
function asked(dated: Dated, word: string, isSilent: boolean): Member[] | undefined {
  if (readLetterId(word) !== undefined) return addressees(dated, word, isSilent);
  const isMeeting = /^\d+$/.test(asciiDigits(word)) || meetingWord(word) !== undefined;
  if (!isMeeting && idPrefix(word) === undefined) return undefined;
  return invitedTo(dated.db, findMeeting(dated, word))
    .filter(({ reply }) => !isSilent || reply === undefined)
    .map(({ member }) => member);
}

function addressees(dated: Dated, word: string, isSilent: boolean): Member[] {
  const letter = findLetter(dated.db, word, dated.today);
  const rows = circularOf(dated, letter).filter((row) => !isSilent || isWaiting(row));
  const handles = new Set(rows.map(({ body }) => body.handle));
  return standing(dated).filter(({ handle }) => handles.has(handle));
}

function membersNamed(dated: Dated, word: string): Member[] {
  const several = ownerWord(word);
  if (several !== undefined && several !== 'office') return seatsMeant(dated, several);
  const member = findMember(dated, word);
  demandStanding(dated, member);
  return [member];
}

function standing({ db, group, today }: Scope): Member[] {
  return listMembers(db, { groupId: group.id, asOf: today });
}
