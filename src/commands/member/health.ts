import { type Context, defineCommand } from '../../command.ts';
import { suspectAll } from '../../db/duplicates.ts';
import { groupFlag } from '../../db/find-group.ts';
import { listAliases, listMembers } from '../../db/members.ts';
import { listHeldPosts } from '../../db/posts.ts';
import { given } from '../../domain/given.ts';
import {
  type Finding,
  healthChecks,
  type Register,
  registerHealth,
} from '../../domain/register-health.ts';
import { createListing } from '../../output/create-listing.ts';
import type { Column } from '../../output/listing.ts';
import { somethingFound } from '../../output/result.ts';
import { choice, flag, optional } from '../../params.ts';

export const memberHealth = defineCommand({
  name: 'member health',
  summary: 'What is missing or doubtful in the register, with the command that mends it',
  examples: ['mwg member health', 'mwg member health --check no_email --csv'],
  params: {
    check: optional(choice('--check <name>', 'only one of the checks', healthChecks)),
    exitCode: flag('--exit-code', `exit ${somethingFound} where something was found`),
  },
  returns: 'list',
  run({ check, exitCode }, context) {
    const findings = registerHealth(register(context)).filter(
      (finding) => (check ?? finding.check) === finding.check,
    );
    const listing = createListing(findingColumns, findings, { empty: 'Nothing was found.' });
    const isFound = exitCode && findings.length > 0;
    return { ...listing, ...given({ exitCode: isFound ? somethingFound : undefined }) };
  },
});

function register({ db, group, today }: Context): Register {
  const groupId = group.id;
  const seats = listMembers(db, { groupId, asOf: today });
  return {
    today,
    groupFlag: groupFlag(db, group),
    members: seats.filter(({ status }) => status === 'confirmed'),
    posts: listHeldPosts(db, { groupId, asOf: today }),
    named: seats.map(({ handle, side, nameEn, nameAr, organisationId }) => ({
      handle,
      side,
      names: [nameEn, nameAr, ...listAliases(db, organisationId)].filter((name) => name !== null),
    })),
    suspected: pairs(suspectAll(db, today)),
  };
}

/** Each pair once, under the older record. */
function pairs(suspected: ReturnType<typeof suspectAll>): Register['suspected'] {
  return [...suspected].flatMap(([, { person, others }]) =>
    others
      .filter(({ person: other }) => person.id < other.id)
      .map(({ person: other, reason }) => ({ person, other, reason })),
  );
}

const findingColumns: readonly Column<Finding>[] = [
  {
    key: 'check',
    value: ({ check }) => check,
    text: ({ check }) => check.replaceAll('_', ' '),
  },
  { key: 'id', value: ({ id }) => id },
  { key: 'trouble', value: ({ trouble }) => trouble, cut: true },
  { key: 'mend', value: ({ mend }) => mend, drop: 1 },
];
