import { type Meeting, meetingId } from '../domain/meeting.ts';
import type { Text } from '../language/text.ts';
import type { Invited } from '../office/replies.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column, Listing } from '../output/listing.ts';
import type { CardField } from '../output/result.ts';

const columns: readonly Column<Invited>[] = [
  { key: 'handle', value: ({ member }) => member.handle },
  {
    key: 'reply',
    value: ({ reply }) => reply?.reply ?? 'pending',
    text: ({ reply }, words) => words.meeting.reply[reply?.reply ?? 'pending'],
  },
  {
    key: 'invited_on',
    value: ({ invitation }) => invitation?.invitedOn ?? null,
    text: ({ invitation }, { days }) => (invitation ? days.day(invitation.invitedOn) : ''),
  },
  { key: 'channel', value: ({ invitation }) => invitation?.channel ?? null, drop: 1 },
];

/** Invited, and what each has said: two facts that stand apart. */
export function invitedListing(invited: readonly Invited[]): Listing {
  return createListing(columns, invited, { empty: (words) => words.meeting.nobodyInvited });
}

/** Somebody was, or has answered. */
export function isInvited(invited: readonly Invited[]): boolean {
  return invited.some(({ invitation, reply }) => invitation ?? reply);
}

/** Once somebody was invited or has answered: how the answers stand. */
export function repliesFields(meeting: Meeting, invited: readonly Invited[]): CardField[] {
  if (!isInvited(invited)) return [];
  return [
    {
      key: 'replies',
      label: ({ meeting: { labels } }) => labels.replies,
      value: invited.filter(({ reply }) => reply !== undefined).length,
      text: repliesLine(meeting, invited),
    },
  ];
}

/** `M-7: 9 invited · 6 coming · 1 not · 1 unsure · 1 no answer (mlg)` */
export function repliesLine(meeting: Meeting, invited: readonly Invited[]): Text {
  const saying = (wanted: string) => invited.filter(({ reply }) => reply?.reply === wanted).length;
  const counts = {
    invited: invited.length,
    coming: saying('accepted'),
    not: saying('declined'),
    unsure: saying('tentative'),
    silent: invited.filter(({ reply }) => reply === undefined).map(({ member }) => member.handle),
  };
  return (words) => words.meeting.replies(meetingId(meeting), counts);
}
