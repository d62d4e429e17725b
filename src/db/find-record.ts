import { actionId } from '../domain/action.ts';
import { asciiDigits } from '../domain/clean-text.ts';
import { decisionId, readDecisionNumber } from '../domain/decision.ts';
import { fold } from '../domain/fold.ts';
import { idPrefix } from '../domain/ids.ts';
import { letterId, letterSubject, readLetterId } from '../domain/letter.ts';
import { meetingId, meetingWord } from '../domain/meeting.ts';
import { personId } from '../domain/person.ts';
import { importRef } from '../domain/stored-import.ts';
import { torName } from '../domain/tor.ts';
import { NotFoundError, UsageError } from '../errors.ts';
import type { RecordKey } from './changes.ts';
import { findEstimate } from './dtm-estimates.ts';
import { findAction } from './find-action.ts';
import { findDecision } from './find-decision.ts';
import { findRecordedImport } from './find-import.ts';
import { findLetter } from './find-letter.ts';
import { findMeeting } from './find-meeting.ts';
import { findMember } from './find-member.ts';
import { findPerson } from './find-person.ts';
import { findTor } from './find-tor.ts';
import { listGroups, type Scope } from './groups.ts';
import { lettersBearing } from './letters.ts';
import { getOrganisation } from './organisations.ts';
import type { Ambiguous } from './resolve.ts';
import { type Hit, search } from './search.ts';

export type FoundRecord = {
  kind:
    | 'action'
    | 'decision'
    | 'estimate'
    | 'meeting'
    | 'import'
    | 'letter'
    | 'group'
    | 'member'
    | 'person'
    | 'tor';
  id: string;
  key: RecordKey;
};

type Found = Pick<Hit, 'id' | 'title'>;

/** Of whatever kind, to whomever it is shown. */
const everything = { reader: 'office', limit: undefined } as const;

declare module '../errors.ts' {
  interface ErrorValues {
    RECORD_AMBIGUOUS: Ambiguous;
  }
}

type Finder = (scope: Scope, text: string) => FoundRecord;

/** By the letters that an id begins with; a group's meetings have letters of their own. */
const finders: Readonly<Record<string, Finder>> = {
  A: ({ db }, text) => {
    const { id } = findAction(db, text);
    return { kind: 'action', id: actionId({ id }), key: { table: 'action', id } };
  },
  D: (scope, text) => decision(scope, text),
  E: (scope, text) => (isMeetingLetter(scope, 'E') ? meeting : estimate)(scope, text),
  I: ({ db }, text) => {
    const { id } = findRecordedImport(db, text);
    return { kind: 'import', id: importRef(id), key: { table: 'dtm_import', id } };
  },
  P: ({ db, today }, text) => {
    const { id } = findPerson(db, text, today);
    return { kind: 'person', id: personId({ id }), key: { table: 'person', id } };
  },
};

const decision: Finder = (scope, text) => {
  const { id } = findDecision(scope, text);
  return { kind: 'decision', id: decisionId({ id }), key: { table: 'decision', id } };
};

const estimate: Finder = ({ db }, text) => {
  const { id } = findEstimate(db, text);
  return { kind: 'estimate', id: `E-${id}`, key: { table: 'dtm_estimate', id } };
};

/** A letter that was free before estimates had it. */
function isMeetingLetter({ db }: Scope, letters: string): boolean {
  return listGroups(db).some(({ prefix }) => prefix === letters);
}

const meeting: Finder = (scope, text) => {
  const found = findMeeting(scope, text);
  return { kind: 'meeting', id: meetingId(found), key: { table: 'meeting', id: found.id } };
};

const letter: Finder = ({ db, today }, text) => {
  const found = findLetter(db, text, today);
  return { kind: 'letter', id: letterId(found), key: { table: 'letter', id: found.id } };
};

const tor: Finder = ({ db, group }, text) => {
  const found = findTor(db, group, text);
  return { kind: 'tor', id: torName(found), key: { table: 'tor', id: found.id } };
};

/** Any id that is printed: its letters say what it is. Without an id, a name or words of one record. */
export function findRecord(scope: Scope, text: string): FoundRecord {
  if (/^tor[ -]\S/i.test(text)) return tor(scope, text);
  if (/^\d+$/.test(asciiDigits(text))) return numbered(scope, text);
  if (readLetterId(text) !== undefined) return letter(scope, text);
  if (readDecisionNumber(text) !== undefined) return decision(scope, text);
  const letters = idPrefix(text);
  if (letters !== undefined) return (finders[letters] ?? meeting)(scope, text);
  if (meetingWord(text) !== undefined) return meeting(scope, text);
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
  try {
    const { handle, organisationId } = findMember(scope, text);
    return { kind: 'member', id: handle, key: { table: 'organisation', id: organisationId } };
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    // The number of a registry is one number, whatever else has its digits.
    const bearers = lettersBearing(scope.db, text).map((one) => ({
      id: letterId(one),
      title: letterSubject(one),
    }));
    const bearer = oneOf(scope, text, bearers);
    if (bearer !== undefined) return bearer;
    const found = search(scope.db, text, everything).hits.filter(({ kind }) => kind !== 'member');
    return oneOf(scope, text, found) ?? raise(error);
  }
}

/** `1` is the number of an action, a meeting, a person: of several records, and then it is asked which. */
function numbered(scope: Scope, text: string): FoundRecord {
  const ending = new RegExp(`-${Number(asciiDigits(text))}$`);
  const found = search(scope.db, text, everything).hits.filter(({ id }) => ending.test(id));
  return oneOf(scope, text, found) ?? memberByName(scope, text);
}

function oneOf(scope: Scope, text: string, found: readonly Found[]): FoundRecord | undefined {
  const [only, second] = found;
  if (only === undefined) return undefined;
  if (second === undefined) return findRecord(scope, only.id);
  const fits = found.map(({ id, title }) => ({ id, name: title }));
  throw new UsageError('RECORD_AMBIGUOUS', { text, fits });
}

function raise(error: unknown): never {
  throw error;
}
