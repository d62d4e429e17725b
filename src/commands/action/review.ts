import { defineCommand } from '../../command.ts';
import { findGroup } from '../../db/find-group.ts';
import { findMeeting } from '../../db/find-meeting.ts';
import { lastMeeting } from '../../db/meetings.ts';
import { actionReview } from '../../documents/action-review.ts';
import { visibilitiesFor } from '../../domain/audience.ts';
import { addDays, earlierDay } from '../../domain/day.ts';
import { meetingId } from '../../domain/meeting.ts';
import { officeName } from '../../domain/office-name.ts';
import { reviewActions } from '../../office/action-review.ts';
import { choice, optional, text } from '../../params.ts';
import { inLanguages } from '../in-languages.ts';

export const actionReviewPaper = defineCommand({
  name: 'action review',
  summary: 'A meeting’s paper of action points: late, due by then, changed since the last one',
  examples: ['mwg action review next', 'mwg action review M-3 --for members --lang ar'],
  params: {
    meeting: text('<meeting>', 'the meeting it is made for: next, 7, M-7', 'For which meeting?'),
    for: optional(
      choice('--for <reader>', 'whose paper (default: this office)', [
        'office',
        'chairs',
        'members',
      ]),
    ),
  },
  returns: 'document',
  run(input, context) {
    const { db, today, isDemo, languages } = context;
    const reader = input.for ?? 'office';
    const meeting = findMeeting(context, input.meeting, reader);
    const before = addDays(earlierDay(meeting.heldOn, today), meeting.heldOn <= today ? -1 : 0);
    const review = reviewActions(db, {
      meeting,
      last: lastMeeting(db, meeting.groupId, before, visibilitiesFor(reader)),
      reader,
      today,
    });
    const { office } = officeName(findGroup(db, meeting.prefix));
    return inLanguages(languages, (language) =>
      actionReview(review, {
        language,
        office,
        isDemo,
        name: ['action-review', meetingId(meeting), reader, language].join('-'),
      }),
    );
  },
});
