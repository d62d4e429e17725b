import { findAction } from '../db/find-action.ts';
import { findMeeting } from '../db/find-meeting.ts';
import { findMember, findOrganisation } from '../db/find-member.ts';
import { findOwners } from '../db/find-owners.ts';
import type { Scope } from '../db/groups.ts';
import { splitList } from '../domain/clean-text.ts';
import { kindOf, type Param } from '../param.ts';

/** Looks an answer up while the question still stands: throws what the verb itself would throw. */
export type LookUp = (param: Pick<Param<unknown>, 'spelling'>, answer: string) => void;

/** By what the parameter asks for: `<action>`, `--owner <members>`, `--at <meeting>`. */
export function lookUpIn(scope: Scope): LookUp {
  const each = (find: (name: string) => void) => (answer: string) =>
    splitList(answer).forEach(find);
  const finders: Readonly<Record<string, (answer: string) => void>> = {
    body: (answer) => findOrganisation(scope.db, answer),
    action: (answer) => findAction(scope.db, answer),
    actions: each((name) => findAction(scope.db, name)),
    meeting: (answer) => findMeeting(scope, answer),
    member: (answer) => findMember(scope, answer),
    members: (answer) => findOwners(scope, splitList(answer)),
  };
  return (param, answer) => finders[kindOf(param) ?? '']?.(answer);
}
