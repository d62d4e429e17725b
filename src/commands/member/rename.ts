import { defineCommand } from '../../command.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { insertFormerName, listFormerNames } from '../../db/lineage.ts';
import { type Organisation, organisationById, updateOrganisation } from '../../db/organisations.ts';
import { addDays, type IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { given } from '../../domain/given.ts';
import type { FormerName } from '../../domain/organisation.ts';
import { RefusedError } from '../../errors.ts';
import { optional, pastDay, text } from '../../params.ts';
import { nothingToEdit } from '../nothing-to-edit.ts';
import { organisationChange } from './organisation-change.ts';

export const memberRename = defineCommand({
  name: 'member rename',
  summary: 'Give an organisation a new name from a day on; papers of before keep the old one',
  examples: [
    'mwg member rename mol --name "Ministry of Labour" --name-ar "وزارة العمل" --from 2018-05-02 --reason "Decision of the Council"',
  ],
  params: {
    member: text('<member>', 'its handle, or any name it has or had', 'Which member?'),
    name: optional(text('--name <text>', 'the new English name')),
    nameAr: optional(text('--name-ar <text>', 'the new Arabic name')),
    acronym: optional(text('--acronym <text>', 'the new short form')),
    from: pastDay('--from <date>', 'first day of the new name'),
    reason: text('--reason <text>', 'the decision or letter that says so', 'By which decision?'),
  },
  returns: 'change',
  writes: true,
  run(input, { db }) {
    const edit = given({ nameEn: input.name, nameAr: input.nameAr, acronym: input.acronym });
    if (Object.keys(edit).length === 0) throw nothingToEdit('member rename');
    const organisation = organisationById(db, findOrganisation(db, input.member).id);
    const { id } = organisation;
    if (isNamed(organisation, edit)) {
      return organisationChange(db, id, { done: 'has that name already. Nothing changed.' });
    }
    const [latest] = listFormerNames(db, id);
    const fromOn = latest === undefined ? null : addDays(latest.untilOn, 1);
    const from = input.from.day;
    if (fromOn !== null && from <= fromOn) throw namedSince(organisation, fromOn, from);
    const former: FormerName = {
      ...organisation,
      fromOn,
      untilOn: addDays(from, -1),
      reason: input.reason,
    };
    insertFormerName(db, id, former);
    updateOrganisation(db, id, edit);
    return organisationChange(db, id, {
      done: `renamed from ${dayText(from)}`,
      lines: [`  before   ${former.nameEn}, until ${dayText(former.untilOn)}`],
    });
  },
});

function isNamed(organisation: Organisation, edit: Partial<Organisation>): boolean {
  const asEdited = { ...organisation, ...edit };
  const { nameEn, nameAr, acronym } = organisation;
  return asEdited.nameEn === nameEn && asEdited.nameAr === nameAr && asEdited.acronym === acronym;
}

function namedSince({ handle, nameEn }: Organisation, fromOn: IsoDay, from: IsoDay): RefusedError {
  return new RefusedError({
    code: 'NAME_BEFORE_LAST',
    message: `${handle} is called "${nameEn}" since ${dayText(fromOn)}; a name from ${dayText(from)} is not after that.`,
    hints: [
      `See its names:  mwg member show ${handle}`,
      `A name typed wrong:  mwg member edit ${handle} --name "NAME"`,
    ],
  });
}
