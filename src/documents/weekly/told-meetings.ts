import type { Meeting } from '../../domain/meeting.ts';
import { hasDay } from '../../domain/meeting.ts';
import type { ChangedMeeting } from '../../office/since-last.ts';
import { whenAndWhere } from './meetings.ts';
import type { NoteFacts } from './note.ts';
import type { Voice } from './voice.ts';

/** A meeting to come; one whose day was told otherwise says so, and never why. */
export function meetingText(meeting: Meeting, { changed }: NoteFacts, voice: Voice): string {
  const one = changed.find((each) => each.meeting.id === meeting.id);
  return one === undefined
    ? `${voice.title(meeting)} – ${whenAndWhere(meeting, voice)}`
    : changedText(one, voice);
}

export function changedText({ meeting, told }: ChangedMeeting, voice: Voice): string {
  const { words } = voice;
  const day = voice.day(told);
  const title = voice.title(meeting);
  if (meeting.status === 'cancelled') return words.calledOff(title, day);
  return hasDay(meeting)
    ? words.movedTo(`${title} – ${whenAndWhere(meeting, voice)}`, day)
    : words.putOff(title, day);
}
