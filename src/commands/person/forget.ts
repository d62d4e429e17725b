import { defineCommand } from '../../command.ts';
import { findPerson } from '../../db/find-person.ts';
import { forgetPerson, holdsName } from '../../db/forget-person.ts';
import { dayText } from '../../domain/day-text.ts';
import { readId } from '../../domain/ids.ts';
import { type Person, personId, personName } from '../../domain/person.ts';
import { RefusedError, UsageError } from '../../errors.ts';
import { optional, text } from '../../params.ts';
import { listedPerson } from '../listed-person.ts';
import { personRecord } from '../person-change.ts';

export const personForget = defineCommand({
  name: 'person forget',
  summary: 'Blank a person’s names and contacts for good, in the record and its history',
  examples: ['mwg person forget P-9 --confirm P-9 --dry-run'],
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
  prepare: async (_input, outside) => ({ copies: outside.olderCopies() }),
  run(input, context, { copies }) {
    const { db, today } = context;
    const person = findPerson(db, input.person, today);
    demandConfirmed(person, input.confirm);
    const id = personId(person);
    const said = (lines: readonly string[]) => ({
      kind: 'change' as const,
      say: [
        ...lines,
        ...copies.map((copy) => `  note     an older copy may hold it still: ${copy}`),
      ],
      records: [personRecord(listedPerson(context, person.id))],
      next: [],
    });
    if (person.forgottenOn !== null) {
      const on = dayText(person.forgottenOn);
      return said([`${id} was forgotten on ${on} already. Nothing changed.`]);
    }
    const { reason = null } = input;
    if (reason !== null && holdsName(db, person.id, reason)) throw nameInReason(id, reason);
    const mentions = forgetPerson(db, person.id, { on: today, reason });
    return said([
      `${id} forgotten: names, contacts and notes are blanked, here and in the history.`,
      '  kept     the posts and functions held, with their dates and letters',
      ...mentions.map((label) => `  note     the name still stands in the text of ${label}`),
    ]);
  },
});

function nameInReason(id: string, reason: string): UsageError {
  return new UsageError({
    code: 'REASON_HOLDS_NAME',
    message: `--reason "${reason}" holds the name of ${id}, and the reason stays in the book.`,
    hints: ['Say it without the name:  --reason "Asked for in writing"'],
  });
}

function demandConfirmed(person: Person, confirm: string): void {
  if (readId(confirm, 'P') === person.id) return;
  const id = personId(person);
  throw new RefusedError({
    code: 'NOT_CONFIRMED',
    message: `"${confirm}" is not ${id}  ${personName(person)}, so nobody was forgotten.`,
    hints: [`If you mean it:  mwg person forget ${id} --confirm ${id}`],
  });
}
