import { type Context, defineCommand } from '../../command.ts';
import { findOrganisation } from '../../db/find-member.ts';
import { rolledBack } from '../../db/transaction.ts';
import { addDays } from '../../domain/day.ts';
import type { LetterLanguage } from '../../domain/vocabulary.ts';
import { english } from '../../language/en/english.ts';
import { coverBody, reminderBody, reminderSubject } from '../../language/reminders.ts';
import {
  bodyIn,
  type Reminder,
  type ReminderLetter,
  remindersDue,
  writeReminders,
} from '../../office/reminders.ts';
import { addressesOf } from '../../office/seat-addresses.ts';
import type { Change, OutputFile } from '../../output/result.ts';
import { day, flag, list, optional } from '../../params.ts';
import { reminderChange } from '../../records/reminder.ts';
import { type Drafting, draftsOf, intoParam, prepareDrafts } from '../letter-drafts.ts';

const daysAhead = 7;

export const actionRemind = defineCommand({
  name: 'action remind',
  summary: 'Draft a reminder for each owner by its channel and language, of its own actions only',
  examples: [
    'mwg action remind',
    'mwg action remind --owner moi --due-until eom --into reminders',
    'mwg action remind --since-last --reserve',
  ],
  params: {
    owner: optional(list('--owner <members>', 'only these')),
    dueUntil: optional(
      day('--due-until <date>', `what is due by a day (default: in ${daysAhead} days)`, {
        looking: 'ahead',
      }),
    ),
    sinceLast: flag('--since-last', 'only what no reminder has named since it fell due'),
    reserve: flag(
      '--reserve',
      'give each letter its outgoing number; without it nothing is recorded',
    ),
    into: intoParam,
  },
  returns: 'change',
  writes: true,
  prepare: ({ into }, outside, db) => prepareDrafts(outside, db, into),
  run(input, context, drafting) {
    const { db, today } = context;
    const reminders = remindersDue(context, {
      until: input.dueUntil?.day ?? addDays(today, daysAhead),
      organisationIds: input.owner?.map((name) => findOrganisation(db, name).id),
      sinceLast: input.sinceLast,
    });
    const write = () => written(context, reminders, drafting, input.reserve);
    return input.reserve ? write() : rolledBack(db, write);
  },
});

function written(
  context: Context,
  reminders: readonly Reminder[],
  drafting: Drafting,
  isReserved: boolean,
): Change {
  const letters = writeReminders(context, reminders, reminderSubject);
  const files = letters.flatMap((letter) => filesOf(context, letter, drafting, isReserved));
  const withoutAddress = files.flatMap((file) =>
    file.format === 'eml' && file.mail.to.length === 0 ? [file.mail.whom] : [],
  );
  return reminderChange(letters, { today: context.today, isReserved, files, withoutAddress });
}

/** What is mailed is a message; what is signed is a letter, with an enclosure for each body behind it. */
function filesOf(
  context: Context,
  letter: ReminderLetter,
  drafting: Drafting,
  isReserved: boolean,
): OutputFile[] {
  const { language, means } = letter.way;
  const [first, ...others] = letter.reminders;
  if (first === undefined) return [];
  if (means === 'email') return [mailFile(context, first, language, drafting.folder)];
  const body = others.length > 0 ? coverBody(language) : reminderBody(first.actions, language);
  const { files } = draftsOf(context, letter.id, drafting, body);
  const cover = others.length > 0 ? `cover-${letter.through}` : first.member.handle;
  const drafts = isReserved
    ? files
    : files.map((file) => unnumbered(context, file, cover, drafting));
  const enclosures = letter.reminders.map((one) => enclosureFile(context, one, language, drafting));
  return others.length > 0 ? [...drafts, ...enclosures] : drafts;
}

/** Named by whom it is for: its number was never taken. */
function unnumbered(
  { today }: Context,
  file: OutputFile,
  whom: string,
  { folder }: Drafting,
): OutputFile {
  const { draftOf: _, ...draft } = file;
  return { ...draft, name: `${folder}/reminder-${today}-${whom}.${file.format}` };
}

function mailFile(
  context: Context,
  { member, actions }: Reminder,
  language: LetterLanguage,
  folder: string,
): OutputFile {
  const { today, at, isDemo } = context;
  const name = `reminder-${today}-${member.handle}`;
  const mail = {
    whom: member.handle,
    to: addressesOf(context, [member]).emails,
    subject: language === 'ar' ? reminderSubject.subjectAr : reminderSubject.subjectEn,
    text: [...(isDemo ? [english.paper.demo, ''] : []), ...reminderBody(actions, language)].join(
      '\n',
    ),
    id: name,
    at,
  };
  return { name: `${folder}/${name}.eml`, format: 'eml', mail };
}

function enclosureFile(
  { today, group }: Context,
  { member, actions }: Reminder,
  language: LetterLanguage,
  { folder }: Drafting,
): OutputFile {
  const name = bodyIn(member, language);
  const lines = [`# ${name}`, '', ...reminderBody(actions, language)];
  const letter = { title: name, office: group.nameEn, language, lines };
  return { name: `${folder}/reminder-${today}-${member.handle}.docx`, format: 'docx', letter };
}
