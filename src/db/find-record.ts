import { actionId } from '../domain/action.ts';
import { fold } from '../domain/fold.ts';
import { idPrefix } from '../domain/ids.ts';
import { letterId, readLetterId } from '../domain/letter.ts';
import { meetingId } from '../domain/meeting.ts';
import { personId } from '../domain/person.ts';
import { torName } from '../domain/tor.ts';
import type { RecordKey } from './changes.ts';
import { findAction } from './find-action.ts';
import { findRecordedImport } from './find-import.ts';
import { findLetter } from './find-letter.ts';
import { findMeeting } from './find-meeting.ts';
import { findMember } from './find-member.ts';
import { findPerson } from './find-person.ts';
import { findTor } from './find-tor.ts';
import { listGroups, type Scope } from './groups.ts';
import { getOrganisation } from './organisations.ts';

export type FoundRecord = {
  kind: 'action' | 'meeting' | 'import' | 'letter' | 'group' | 'member' | 'person' | 'tor';
  id: string;
  key: RecordKey;
};

/** Any id that is printed: the letters say what it is; a word without a number is a name. */
export function findRecord(scope: Scope, text: string): FoundRecord {
  if (/^tor[ -]\S/i.test(text)) {
    const tor = findTor(scope.db, scope.group, text);
    return { kind: 'tor', id: torName(tor), key: { table: 'tor', id: tor.id } };
  }
  if (readLetterId(text) !== undefined) {
    const letter = findLetter(scope.db, text, scope.today);
    return { kind: 'letter', id: letterId(letter), key: { table: 'letter', id: letter.id } };
  }
  const letters = idPrefix(text);
  if (letters === 'A') {
    const { id } = findAction(scope.db, text);
    return { kind: 'action', id: actionId({ id }), key: { table: 'action', id } };
  }
  if (letters === 'I') {
    const { id } = findRecordedImport(scope.db, text);
    return { kind: 'import', id: `I-${id}`, key: { table: 'dtm_import', id } };
  }
  if (letters === 'P') {
    const { id } = findPerson(scope.db, text, scope.today);
    return { kind: 'person', id: personId({ id }), key: { table: 'person', id } };
  }
  if (letters !== undefined || ['next', 'last'].includes(text)) {
    const meeting = findMeeting(scope, text);
    return { kind: 'meeting', id: meetingId(meeting), key: { table: 'meeting', id: meeting.id } };
  }
  return groupByCode(scope, text) ?? memberByName(scope, text);
}

/** A handle goes before a group's code. */
function groupByCode({ db }: Scope, text: string): FoundRecord | undefined {
  const word = fold(text);
  const group = listGroups(db).find(({ code }) => fold(code) === word);
  if (group === undefined || getOrganisation(db, text.toLowerCase())) return undefined;
  return { kind: 'group', id: group.code, key: { table: 'working_group', id: group.id } };
}

function memberByName(scope: Scope, text: string): FoundRecord {
  const { handle, organisationId } = findMember(scope, text);
  return { kind: 'member', id: handle, key: { table: 'organisation', id: organisationId } };
}
