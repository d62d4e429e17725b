import { isOutside } from '../domain/audience.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Group } from '../domain/group.ts';
import { meetingId } from '../domain/meeting.ts';
import { officeName } from '../domain/office-name.ts';
import type { Body } from '../domain/organisation.ts';
import { allOf } from '../domain/portion.ts';
import type { Audience } from '../domain/vocabulary.ts';
import type { PrintLanguage } from '../language/print-language.ts';
import { nameIn } from '../language/text.ts';
import { saidWithNames } from '../language/with-names.ts';
import type { MeetingRecord } from '../office/meeting-record.ts';
import type { Block, Document } from '../output/document.ts';
import { rollLines, rollListing } from '../records/attendance.ts';
import { memberColumns } from './action-review.ts';
import { listOf, sectionOf, tableOf } from './weekly/blocks.ts';
import { decisionColumns } from './weekly/changes.ts';
import { whenAndWhere } from './weekly/meetings.ts';
import { type Voice, voiceIn } from './weekly/voice.ts';

type Paper = {
  language: PrintLanguage;
  name: string;
  isDemo: boolean;
  reader: Audience;
  group: Group;
  bodies: ReadonlyMap<string, Body>;
  /** The day it is read, which statuses are told for. */
  today: IsoDay;
};

/** What became of a meeting: who came, what was on the agenda, what was decided, who does what. */
export function meetingPaper(record: MeetingRecord, paper: Paper): Document {
  const { language, name, isDemo, reader, group, bodies, today } = paper;
  const voice = voiceIn(language, { bodies, reader });
  const { words } = voice;
  const { meeting } = record.facts;
  const { office, officeAr } = officeName(group);
  const isInner = !isOutside(reader);
  return {
    kind: 'document',
    name,
    language,
    day: meeting.heldOn,
    office,
    title: words.meetingRecord(meetingId(meeting), voice.title(meeting)),
    subtitle: [
      `${language === 'ar' ? officeAr : office} · ${nameIn(voice, group)}`,
      whenAndWhere(meeting, voice),
      words.meetingStatuses[meeting.status],
      ...(isInner ? [words.inner] : []),
      ...(isDemo ? [words.demo] : []),
    ],
    sections: [
      sectionOf('attendance', attendanceBlocks(record, voice, bodies), voice),
      sectionOf('agenda', listOf(agendaItems(record, voice, isInner)), voice),
      sectionOf(
        'taken',
        tableOf('decisions', decisionColumns(voice), allOf(record.decisions), voice),
        voice,
      ),
      sectionOf('actions', actionBlocks(record, voice, today), voice),
      // Left out for who may see none, so that nothing hints at them.
      ...(record.notes.length === 0
        ? []
        : [sectionOf('notes', listOf(record.notes.map(({ text }) => text)), voice)]),
    ],
    footer: [],
  };
}

/** The quorum is judged for the office and the chairs alone. */
function attendanceBlocks(
  { roll }: MeetingRecord,
  { reader }: Voice,
  bodies: Paper['bodies'],
): Block[] {
  const isMarked = roll.entries.some(({ mark }) => mark !== undefined);
  if (!isMarked) return [];
  return [
    { kind: 'list', items: saidWithNames(rollLines(roll, reader), bodies) },
    { kind: 'table', key: 'roll', listing: rollListing(roll, reader, { bodies }) },
  ];
}

function agendaItems({ agenda }: MeetingRecord, voice: Voice, isInner: boolean): string[] {
  return agenda.map((item) => {
    const outcome = isInner && item.outcome !== null ? ` – ${item.outcome}` : '';
    return `${item.position}. ${voice.title(item)}${outcome}`;
  });
}

function actionBlocks({ actions }: MeetingRecord, voice: Voice, today: IsoDay): Block[] {
  return tableOf('agreed', memberColumns(voice, today), allOf(actions), voice);
}
