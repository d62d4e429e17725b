import { actionId } from '../domain/action.ts';
import { asciiDigits } from '../domain/clean-text.ts';
import type { IsoDay } from '../domain/day.ts';
import { meetingId } from '../domain/meeting.ts';
import type { RecordKey } from './changes.ts';
import type { Database } from './database.ts';
import { findAction } from './find-action.ts';
import { findImport } from './find-import.ts';
import { findMeeting } from './find-meeting.ts';
import { findMember } from './find-member.ts';
import { defaultGroup } from './groups.ts';

export type FoundRecord =
  | { kind: 'action' | 'meeting' | 'import'; id: string; key: RecordKey }
  | { kind: 'member'; id: string; key: RecordKey };

/** Any id that is printed: the letters say what it is, a word without a number is a member. */
export function findRecord(db: Database, text: string, today: IsoDay): FoundRecord {
  const letters = /^([a-z]+)[-–—]?\d+$/i.exec(asciiDigits(text))?.[1]?.toUpperCase();
  if (letters === 'A') {
    const action = findAction(db, text);
    return { kind: 'action', id: actionId(action), key: { table: 'action', id: action.id } };
  }
  if (letters === 'I') {
    const found = findImport(db, text);
    return { kind: 'import', id: `I-${found.id}`, key: { table: 'dtm_import', id: found.id } };
  }
  const { prefix } = defaultGroup(db);
  if (letters === prefix || ['next', 'last'].includes(text)) {
    const meeting = findMeeting(db, text, today);
    return { kind: 'meeting', id: meetingId(meeting), key: { table: 'meeting', id: meeting.id } };
  }
  const member = findMember(db, text, today);
  return {
    kind: 'member',
    id: member.handle,
    key: { table: 'organisation', id: member.organisationId },
  };
}
