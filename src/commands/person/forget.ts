import { defineCommand } from '../../command.ts';
import { findPerson } from '../../db/find-person.ts';
import { forgetPerson, holdsName } from '../../db/forget-person.ts';
import { recordForgottenDrafts } from '../../db/letter-drafts.ts';
import { dayText } from '../../domain/day-text.ts';
import { readId } from '../../domain/ids.ts';
import { type Person, personId, personName } from '../../domain/person.ts';
import { RefusedError, UsageError } from '../../errors.ts';
import type { Text } from '../../language/text.ts';
import { draftsNaming } from '../../office/drafts-naming.ts';
import { listedPerson } from '../../office/listed-person.ts';
import { optional, text } from '../../params.ts';
import { labelled, personRecord } from '../../records/person.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    REASON_HOLDS_NAME: { id: string; reason: string };
    NOT_CONFIRMED: { typed: string; id: string; name: string };
  }
}

export const personForget = defineCommand({
  name: 'person forget',
  summary: 'Blank a person’s names and contacts for good, in the record and its history',
  examples: [
    'mwg person forget P-9 --confirm P-9 --dry-run',
    'mwg person forget P-5 --confirm P-5 --reason "Asked by letter"',
  ],
  params: {
    person: text('<person>', 'P-14', 'Who is to be forgotten?'),
    confirm: text(
      '--confirm <id>',
      'the same id again, because this cannot be undone',
      'This cannot be undone. Type the id again to go on:',
    ),
    reason: optional(text('--reason <text>', 'why, without the name in it')),
  },
  returns: 'change',
  writes: true,
  rewritesBook: true,
  isFinal: true,
  prepare: async (input, outside, db) => {
    const { id } = findPerson(db, input.person, outside.today);
    return {
      copies: outside.olderCopies(),
      reports: outside.crashReports(),
      drafts: await draftsNaming(db, id, outside.readFile),
    };
  },
  run(input, context, { copies, reports, drafts }) {
    const { db, today } = context;
    const person = findPerson(db, input.person, today);
    demandConfirmed(person, input.confirm);
    const id = personId(person);
    const say = (lines: readonly Text[]) => ({
      kind: 'change' as const,
      say: [
        ...lines,
        ...copies.map((copy) => labelled('note', (words) => words.person.olderCopy(copy))),
      ],
      records: [personRecord(listedPerson(context, person.id))],
      next: [],
      removes: drafts.filter(({ isOurs }) => isOurs),
    });
    if (person.forgottenOn !== null) {
      const on = dayText(person.forgottenOn);
      return say([(words) => words.person.forgottenAlready(id, on)]);
    }
    const { reason = null } = input;
    if (reason !== null && holdsName(db, person.id, reason)) {
      throw new UsageError('REASON_HOLDS_NAME', { id, reason });
    }
    const told = reports.filter((report) => holdsName(db, person.id, report.text));
    const left = forgetPerson(db, person.id, { on: today, reason });
    recordForgottenDrafts(db, person.id, drafts);
    return say([
      (words) => words.person.forgottenNow(id),
      labelled('kept', (words) => words.person.keptPosts),
      ...left.map((record) => labelled('note', (words) => words.person.nameStands(record))),
      ...[...told, ...drafts.filter(({ isOurs }) => !isOurs)].map(({ path }) =>
        labelled('note', (words) => words.person.fileMayHold(path)),
      ),
    ]);
  },
});

function demandConfirmed(person: Person, typed: string): void {
  if (readId(typed, 'P') === person.id) return;
  const who = { id: personId(person), name: personName(person) };
  throw new RefusedError('NOT_CONFIRMED', { typed, ...who });
}
