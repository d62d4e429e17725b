import { defineTool, type Outside } from '../command.ts';
import type { BookPlace } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { findGroup } from '../db/find-group.ts';
import { freshBook, openBook } from '../db/open.ts';
import { registerHealth } from '../domain/register-health.ts';
import { UserError } from '../errors.ts';
import { summaries } from '../language/en/summaries.ts';
import { examineBook } from '../office/doctor.ts';
import { examinePlace } from '../office/place-of-book.ts';
import { registerOf } from '../office/register.ts';
import { createListing } from '../output/create-listing.ts';
import { somethingFound } from '../output/result.ts';
import { flag, optional, text } from '../params.ts';
import { type AnyFinding, checkOf, findingColumns } from '../records/findings.ts';

export const doctor = defineTool({
  name: 'doctor',
  summary: summaries.doctor,
  examples: ['mwg doctor', 'mwg doctor --check no_email --csv', 'mwg doctor --json'],
  params: {
    check: optional(text('--check <name>', 'only one of the checks: chain, no_copy, no_email')),
    exitCode: flag('--exit-code', `exit ${somethingFound} where something was found`),
  },
  returns: 'list',
  async run({ check, exitCode }, outside) {
    const found = await examine(outside);
    const shown = found.filter((one) => (check ?? checkOf(one)) === checkOf(one));
    const listing = createListing(findingColumns, shown, {
      empty: ({ doctor: words }) => words.sound,
      brief: 'trouble',
      notes: [({ doctor: words }) => words.checked],
    });
    return { ...listing, ...(exitCode && shown.length > 0 && { exitCode: somethingFound }) };
  },
});

async function examine(outside: Outside): Promise<AnyFinding[]> {
  const { place, today } = outside;
  let db: Database | undefined;
  try {
    db = await openBook(place, 'inspect');
    return [...(await examineOpened(db, outside)), ...examinePlace(place.path, today)];
  } catch (error) {
    return [unopened(error, place), ...examinePlace(place.path, today)];
  } finally {
    db?.close();
  }
}

/** Why the book cannot be looked into, where that is a finding and no wrong path. */
function unopened(error: unknown, { path, packageRoot }: BookPlace): AnyFinding {
  if (error instanceof UserError && error.code === 'BOOK_DAMAGED') {
    return { kind: 'unopened', values: { path } };
  }
  if (error instanceof UserError && error.code === 'DRIVER_MISSING') {
    return { kind: 'driver', values: { folder: packageRoot } };
  }
  throw error;
}

async function examineOpened(db: Database, outside: Outside): Promise<AnyFinding[]> {
  const { place, today, group, digestOf } = outside;
  const fresh = await freshBook(place);
  try {
    const found = examineBook(db, fresh, { today, digestOf });
    const isSound = found.every(({ kind }) => kind !== 'pages' && kind !== 'unreadable');
    // What a damaged book says of its members may be anything.
    if (!isSound) return found;
    return [...found, ...registerHealth(registerOf(db, findGroup(db, group, '--group'), today))];
  } finally {
    fresh.close();
  }
}
