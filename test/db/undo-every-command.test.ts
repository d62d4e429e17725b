import { describe, expect, test } from '@jest/globals';
import { commands } from '../support/commands.ts';
import { officeFor, runOk } from '../support/examples.ts';
import { digestOf, dumpBook, integrityOf, lastChange, soundBook } from '../support/stored-book.ts';

const writing = commands.filter(({ writes }) => writes);
/** The way back itself; a file that is written again; and what may never come back. */
const exempt = ['undo', 'redo', 'letter draft', 'person forget'];
const undoable = writing.filter(({ name }) => !exempt.includes(name));
const lines = (command: (typeof writing)[number]) =>
  command.examples.map((example) => example.replace(' --dry-run', ''));

/** Rehearsals, drafts without a number, and what is so already: they write files or nothing. */
const recordsNothing = /^mwg (?:\w+ check |action remind(?!.*--reserve)|group order none)/;

describe.each(undoable.map((command) => ({ name: command.name, command })))(
  'mwg $name',
  ({ command }) => {
    test.each(lines(command))('undo restores the book exactly: %s', async (line) => {
      const office = await officeFor(command);
      const before = dumpBook(office.bookPath);
      const changes = lastChange(office.bookPath);
      await runOk(office, `${line} --yes`);
      if (recordsNothing.test(line)) {
        expect(dumpBook(office.bookPath)).toEqual(before);
        return;
      }
      expect(lastChange(office.bookPath)).toBe(changes + 1);
      const after = dumpBook(office.bookPath);
      expect(after).not.toEqual(before);

      await office.ok('undo', '--yes');
      expect(dumpBook(office.bookPath)).toEqual(before);
      await office.ok('redo');
      expect(dumpBook(office.bookPath)).toEqual(after);
      expect(integrityOf(office.bookPath)).toEqual(soundBook);
    });
  },
);

describe.each(writing.map((command) => ({ name: command.name, command })))(
  'mwg $name --dry-run',
  ({ command }) => {
    test.each(lines(command))('leaves the file byte for byte: %s', async (line) => {
      const office = await officeFor(command);
      const before = digestOf(office.bookPath);
      expect(await runOk(office, `${line} --yes --dry-run`)).not.toBe('');
      expect(digestOf(office.bookPath)).toBe(before);
    });
  },
);

test('the walk covers what writes: a verb of each kind is in it', () => {
  const names = writing.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['member add', 'meeting close', 'action extend', 'dtm import', 'undo']),
  );
});

test('undo takes changes back one by one, down to the empty book, and redo brings all of them again', async () => {
  const undo = commands.find(({ name }) => name === 'undo');
  if (undo === undefined) throw new Error('No undo.');
  const office = await officeFor(undo);
  const full = dumpBook(office.bookPath);
  const changes = lastChange(office.bookPath);
  for (let change = changes; change > 0; change -= 1) await office.ok('undo', '--yes');
  const empty = dumpBook(office.bookPath);
  expect([empty.organisation, empty.meeting, empty.action, empty.dtm_import]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect((await office.run('undo')).stderr).toContain('there is nothing to undo.');

  for (let change = 0; change < changes; change += 1) await office.ok('redo');
  expect(dumpBook(office.bookPath)).toEqual(full);
  expect((await office.run('redo')).stderr).toContain('there is nothing to redo.');
  expect(integrityOf(office.bookPath)).toEqual(soundBook);
});
