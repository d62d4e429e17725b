import { passerOf } from '../domain/channel.ts';
import { type Meeting, meetingId } from '../domain/meeting.ts';
import type { Text } from '../language/text.ts';
import type { WrittenLetter } from '../office/invite.ts';
import type { Addresses } from '../office/seat-addresses.ts';

/** A line for each letter that was reserved, then whose mailboxes go into BCC. */
export function invitationLines(
  meeting: Meeting,
  letters: readonly WrittenLetter[],
  ids: readonly string[],
  { emails, without }: Addresses,
): Text[] {
  const seats = letters.reduce((sum, { members }) => sum + members.length, 0);
  return [
    (words) => words.meeting.invite.reserved(meetingId(meeting), letters.length, seats),
    ...letters.map(
      (letter, index): Text =>
        (words) => {
          const handles = letter.members.map(({ handle }) => handle);
          const { kind, way } = letter;
          const line = { kind, means: way.means, via: passerOf(way.channels), handles };
          return words.meeting.invite.letter(ids[index] ?? '', line);
        },
    ),
    ...(emails.length > 0 ? ([(words) => words.meeting.invite.bcc(emails)] satisfies Text[]) : []),
    ...(without.length > 0
      ? ([(words) => words.meeting.invite.noMail(without)] satisfies Text[])
      : []),
  ];
}
