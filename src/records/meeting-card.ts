import { isOutside } from '../domain/audience.ts';
import { isAhead, meetingId } from '../domain/meeting.ts';
import type { Audience } from '../domain/vocabulary.ts';
import { type Text, textsIn, titleIn } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { MeetingRecord } from '../office/meeting-record.ts';
import { createListing } from '../output/create-listing.ts';
import type { Card, CardField } from '../output/result.ts';
import { actionColumns } from './action.ts';
import { agendaListing } from './agenda.ts';
import { quorumLines, rollListing, unletteredLine } from './attendance.ts';
import { decisionColumnsFor } from './decision.ts';
import { meetingFields } from './meeting.ts';
import { pickColumns } from './pick-columns.ts';
import { invitedListing, isInvited, repliesFields } from './replies.ts';

type Section = Card['sections'][number];

export function meetingCard(record: MeetingRecord, reader: Audience): Card {
  const { facts } = record;
  const id = meetingId(facts.meeting);
  return {
    kind: 'card',
    heading: (words) => `${id}  ${titleIn(words, facts.meeting)}`,
    fields: [
      ...meetingFields(facts, reader),
      ...(isOutside(reader) ? [] : repliesFields(facts.meeting, record.invited)),
      ...rollField(record, reader),
    ],
    sections: sectionsOf(record, reader),
    next: [(words) => words.meeting.addAction(id)],
  };
}

function sectionsOf(record: MeetingRecord, reader: Audience): Section[] {
  const { facts, agenda, files, invited, roll, decisions, notes, actions } = record;
  const columns = pickColumns(actionColumns(facts.today), ['id', 'days_left', 'owners', 'title']);
  const isMarked = roll.entries.some(({ mark }) => mark !== undefined);
  const isAsked = isInvited(invited) && isAhead(facts.meeting) && !isOutside(reader);
  const section = (key: keyof Words['meeting']['labels'], listing: Section['listing']) => ({
    key,
    heading: label(key),
    listing,
  });
  const none = ({ meeting }: Words) => meeting.labels.none;
  return [
    ...(agenda.length > 0 ? [section('agenda', agendaListing(facts.meeting, agenda, files))] : []),
    ...(isAsked ? [section('invited', invitedListing(invited))] : []),
    ...(isMarked ? [section('attendance', rollListing(roll, reader))] : []),
    ...(decisions.length > 0
      ? [
          section(
            'decisions',
            createListing(decisionColumnsFor(reader), decisions, { empty: none }),
          ),
        ]
      : []),
    section('actions', createListing(columns, actions, { empty: none })),
    ...(notes.length > 0
      ? [
          section(
            'notes',
            createListing([{ key: 'note', value: ({ text }) => text }], notes, { empty: none }),
          ),
        ]
      : []),
  ];
}

function rollField({ roll, files }: MeetingRecord, reader: Audience): CardField[] {
  if (!roll.entries.some(({ mark }) => mark !== undefined)) return [];
  const present = {
    key: 'present',
    label: label('present'),
    value: roll.tally.present,
    text: ({ meeting }: Words) => meeting.tally(roll.tally),
  };
  if (isOutside(reader)) return [present];
  const unlettered = roll.entries.filter(({ isUnlettered }) => isUnlettered);
  const sheets = files.filter(({ kind }) => kind === 'sign_in');
  return [
    present,
    {
      key: 'quorate',
      label: label('quorum'),
      value: roll.quorum?.isQuorate ?? null,
      text: (words) => textsIn(words, quorumLines(roll)).join('. '),
    },
    {
      key: 'unlettered',
      label: label('unlettered'),
      value: unlettered.flatMap(({ member }) => member?.handle ?? []),
      text: (words) => textsIn(words, unlettered.map(unletteredLine)).join('; '),
    },
    {
      key: 'sign_in',
      label: label('sheet'),
      value: sheets.map(({ path }) => path),
      text: ({ meeting }) => sheets.map((one) => meeting.sheet(one.path, one.sha256)).join('; '),
    },
  ];
}

function label(key: keyof Words['meeting']['labels']): Text {
  return ({ meeting }) => meeting.labels[key];
}
