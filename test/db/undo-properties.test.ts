import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Office, practiceOffice, projectRoot } from '../support/office.ts';
import { dumpBook, integrityOf, lastChange, soundBook } from '../support/stored-book.ts';

/** A command line, or how far back among the newest changes one is taken back. */
type Step = { argv: readonly string[] } | { undo: number };

const action = fc.integer({ min: 1, max: 14 }).map(String);
const handle = fc.constantFrom('iom', 'mfa', 'eu', 'zz', 'yy');
const day = fc.constantFrom('2018-04-20', '2018-04-30', '2018-05-02', '2018-05-03', '2018-06-10');
const word = fc.constantFrom('one', 'two', 'ثلاثة');

const line = fc.oneof(
  fc.tuple(word, handle, day).map(([t, h, d]) => ['action', 'add', t, '--owner', h, '--due', d]),
  fc
    .tuple(fc.constantFrom('done', 'start', 'reopen'), action)
    .map(([verb, id]) => ['action', verb, id]),
  action.map((id) => ['action', 'cancel', id, '--reason', 'x']),
  fc.tuple(action, day).map(([id, d]) => ['action', 'extend', id, '--to', d, '--reason', 'x']),
  fc.tuple(action, handle).map(([id, h]) => ['action', 'assign', id, '--to', h]),
  fc.tuple(action, word).map(([id, t]) => ['action', 'edit', id, '--title', t]),
  handle.map((h) => ['member', 'add', h, '--name', h, '--side', 'un', '--role', 'member']),
  fc.tuple(handle, day).map(([h, d]) => ['member', 'end', h, '--reason', 'x', '--on', d]),
  fc.tuple(handle, day).map(([h, d]) => ['member', 'edit', h, '--role', 'observer', '--from', d]),
  fc.tuple(word, day).map(([t, d]) => ['meeting', 'add', t, '--date', d]),
  fc.constantFrom('M-4', 'M-5').map((id) => ['meeting', 'cancel', id, '--reason', 'x']),
  fc.constantFrom('M-4', 'M-5').map((id) => ['meeting', 'close', id, '--yes']),
  fc.constantFrom('I-2', 'I-3').map((id) => ['dtm', 'withdraw', id, '--reason', 'x']),
  fc.constantFrom('I-2', 'I-3').map((id) => ['dtm', 'restore', id]),
  fc
    .constantFrom('2018-04-16', '2018-04-20')
    .map((d) => [
      'dtm',
      'import',
      'round-903.csv',
      '--round',
      '903',
      '--from',
      d,
      '--until',
      '2018-05-01',
    ]),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: line.map((argv) => ({ argv })) },
  { weight: 1, arbitrary: fc.nat(3).map((undo) => ({ undo })) },
  { weight: 1, arbitrary: fc.constant({ argv: ['redo'] }) },
);

test('after any changes, undos and redos, undoing what stands from the newest on gives the first book', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      const office = await practiceOffice();
      office.write('round-903.csv', otherRound());
      const first = dumpBook(office.bookPath);
      const start = lastChange(office.bookPath);
      for (const one of steps) await take(office, one, start);

      for (const change of await standing(office, start))
        await office.ok('undo', `${change}`, '--yes');
      expect(dumpBook(office.bookPath)).toEqual(first);
      expect(integrityOf(office.bookPath)).toEqual(soundBook);
    }),
    { numRuns: 20 },
  );
});

/** A step may be refused; it never ends in an unexpected error, nor changes anything when it fails. */
async function take(office: Office, one: Step, start: number): Promise<void> {
  const argv = 'argv' in one ? one.argv : await undoing(office, one.undo, start);
  const changes = lastChange(office.bookPath);
  const { exitCode } = await office.run(...argv, '--yes');
  expect([0, 2, 3, 4]).toContain(exitCode);
  if (exitCode !== 0) expect(lastChange(office.bookPath)).toBe(changes);
}

async function undoing(office: Office, back: number, start: number): Promise<string[]> {
  const change = (await standing(office, start))[back];
  return change === undefined ? ['today'] : ['undo', `${change}`];
}

/** Changes made since `start` that count, newest first. */
async function standing(office: Office, start: number): Promise<number[]> {
  const told = JSON.parse(await office.ok('history', '--limit', '100', '--json'));
  return told
    .filter(({ change, kind, undone }: Told) => change > start && kind === 'do' && !undone)
    .map(({ change }: Told) => change);
}
type Told = { change: number; kind: string; undone: boolean };

/** Another file of made-up figures than the two that the demo book holds. */
function otherRound(): string {
  const round = readFileSync(join(projectRoot, 'fixtures', 'demo', 'round-901.csv'), 'utf8');
  return round.trimEnd().split('\n').slice(0, -1).join('\n');
}
