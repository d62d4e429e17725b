import type {
  Breakdown,
  ImportState,
  Level,
  Measure,
  Population,
  PublishedConfidence,
} from '../domain/dtm.ts';
import type * as vocabulary from '../domain/vocabulary.ts';
import type { Words } from './words.ts';

/** Every code that people read as a word. */
export type Term =
  | Breakdown
  | ImportState
  | Level
  | Measure
  | Population
  | PublishedConfidence
  | vocabulary.ActionEventKind
  | vocabulary.ActionStatus
  | vocabulary.AgendaKind
  | vocabulary.AttendanceCapacity
  | vocabulary.Audience
  | vocabulary.Capacity
  | vocabulary.Channel
  | vocabulary.ChaseMeans
  | vocabulary.ContactKind
  | vocabulary.ContactScope
  | vocabulary.DecisionKind
  | vocabulary.DecisionStatus
  | vocabulary.FollowUp
  | vocabulary.HolidayStatus
  | vocabulary.Language
  | vocabulary.LetterDirection
  | vocabulary.LetterStatus
  | vocabulary.MeetingStatus
  | vocabulary.OwnerGroup
  | vocabulary.Presence
  | vocabulary.RecordLanguage
  | vocabulary.Reply
  | vocabulary.Role
  | vocabulary.SeatStatus
  | vocabulary.Side
  | vocabulary.TorStatus
  | 'action'
  | 'answer'
  | 'await'
  | 'group'
  | 'letter'
  | 'meeting'
  | 'person'
  | 'tor';

/** The word for a code; what is no code stays as it is. */
export function termIn({ terms }: Pick<Words, 'terms'>, code: string): string {
  return Object.hasOwn(terms, code) ? terms[code as Term] : code;
}
