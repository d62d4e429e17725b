import { type Action, actionId } from '../domain/action.ts';
import { isOutside } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import { hasDay, meetingId } from '../domain/meeting.ts';
import type { ActionReview } from '../office/action-review.ts';
import type { Block, Document, Section } from '../output/document.ts';
import type { Column } from '../output/listing.ts';
import { sectionOf, tableOf } from './weekly/blocks.ts';
import { dueText, openColumns, titleColumns } from './weekly/columns.ts';
import { ownerNames, ownersTold, statusTold, type Voice, voiceIn } from './weekly/voice.ts';

type Paper = { language: 'en' | 'ar'; office: string; name: string; isDemo: boolean };

/** The paper that a meeting reviews its action points by. */
export function actionReview(review: ActionReview, paper: Paper): Document {
  const voice = voiceIn(paper.language, review);
  const { words, day, title } = voice;
  const { meeting, last } = review;
  const since = last && words.review.since(meetingId(last), day(last.heldOn));
  return {
    kind: 'document',
    ...paper,
    title: words.review.title(meetingId(meeting)),
    subtitle: [
      words.clauses([title(meeting), hasDay(meeting) ? day(meeting.heldOn) : words.tbd]),
      ...(since === undefined ? [] : [since]),
      words.review.asOf(day(review.day)),
      ...(paper.isDemo ? [words.demo] : []),
    ],
    sections: [actionPoints(review, voice)],
    footer: [],
  };
}

function actionPoints(review: ActionReview, voice: Voice): Section {
  const columns = isOutside(review.reader)
    ? memberColumns(voice, review.day)
    : openColumns(voice, review.day);
  return sectionOf(
    'actions',
    [
      ...tableOf('late', columns, review.late, voice),
      ...tableOf('byMeeting', columns, review.due, voice),
      ...tableOf('sinceMeeting', memberColumns(voice, review.day), review.changed, voice),
      ...tableOf('undated', columns, review.undated, voice),
      ...laterLine(review.later, voice),
    ],
    voice,
  );
}

/** With its status, as its reader is told it. */
export function memberColumns(voice: Voice, asOf: IsoDay): Column<Action>[] {
  const { columns, statuses } = voice.words;
  const isTold = isOutside(voice.reader);
  return [
    { key: 'id', title: columns.id, value: actionId },
    ...titleColumns(voice),
    {
      key: 'owners',
      title: columns.owners,
      value: (action) => ownersTold(action, voice),
      text: (action) => ownerNames(action, voice),
    },
    {
      key: 'due',
      title: columns.due,
      value: ({ dueOn }) => dueOn,
      text: (action) => dueText({ ...action, firstDueOn: null }, voice),
    },
    {
      key: 'status',
      title: columns.status,
      value: ({ status }) => status,
      text: (action) => statuses[isTold ? statusTold(action, asOf) : action.status],
    },
  ];
}

/** What falls due long after the meeting is named, and not talked about. */
function laterLine(later: readonly Action[], voice: Voice): Block[] {
  if (later.length === 0) return [];
  const named = later.map((action) => `${actionId(action)} (${dueText(action, voice)})`);
  return [{ kind: 'paragraph', text: voice.words.review.later(voice.words.list(named)) }];
}
