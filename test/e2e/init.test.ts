import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { emptyOffice, newOffice } from '../support/office.ts';
import { finished, spawnMwg, startMwg } from '../support/spawn-mwg.ts';
import { countRows, integrityOf, soundBook } from '../support/stored-book.ts';

describe('init that is cut short', () => {
  test.each([['init'], ['init', '--demo']])(
    'leaves no book, and can be repeated at once: %s',
    async (...argv) => {
      const office = emptyOffice();
      const env = { MWG_DB: office.bookPath };
      const child = startMwg(argv, { env });
      const ended = finished(child);
      await untilDrafted(office.folder, () => child.exitCode !== null);
      child.kill('SIGKILL');
      await ended;
      expect(existsSync(office.bookPath)).toBe(false);
      expect(await spawnMwg(argv, { env })).toMatchObject({ exitCode: 0 });
      expect(integrityOf(office.bookPath)).toEqual(soundBook);
    },
  );

  test('is swept up after an hour, and nothing else is', async () => {
    const office = emptyOffice();
    const old = office.write('.mwg-01234567-book.db', 'half');
    const young = office.write('.mwg-89abcdef-book.db', 'being made');
    const theirs = office.write('.mwg', 'a file of the office');
    const yesterday = new Date(Date.now() - 86_400_000);
    for (const path of [old, theirs]) utimesSync(path, yesterday, yesterday);
    await office.ok('init');
    expect([old, young, theirs].map(existsSync)).toEqual([false, true, true]);
  });

  test('of two at once, one makes the book and the other is refused', async () => {
    const office = emptyOffice();
    const env = { MWG_DB: office.bookPath };
    const ran = await Promise.all([1, 2, 3].map(() => spawnMwg(['init'], { env })));
    expect(ran.map(({ exitCode }) => exitCode).sort()).toEqual([0, 4, 4]);
    expect(readdirSync(office.folder)).toEqual(['book.db']);
    expect(countRows(office.bookPath, 'place')).toBe(793);
  });
});

/** Two logins of one group, where this login may make such. */
const isRoot = process.getuid?.() === 0;
const group = 65_534;
const canShare = isRoot && spawnSync('chgrp', ['--version']).status === 0;
const { exitCode: canRun } = await spawnMwg(['--version'], {
  ...(isRoot && { uid: 4001 }),
  cwd: '/',
});
const shared = canShare && canRun === 0 ? test : test.skip;

describe('a book shared by a group', () => {
  shared('is written by two logins in turn, whatever their umask', async () => {
    const office = emptyOffice();
    chmodSync(office.folder, 0o755);
    const folder = join(office.folder, 'office');
    const MWG_DB = join(folder, 'mwg.db');
    const init = ['init', '--db', MWG_DB, '--shared', String(group)];
    expect(await spawnMwg(init, { cwd: office.folder })).toMatchObject({ exitCode: 0 });
    expect(statSync(folder).mode & 0o7777).toBe(0o2770);
    expect(statSync(MWG_DB).mode & 0o777).toBe(0o660);

    const logins = [4001, 4002];
    for (const [index, uid] of [...logins, ...logins].entries()) {
      const line = ['action', 'add', `of ${uid}, ${index}`, '--owner', 'office', '-q'];
      const ran = await asMember(uid, line, MWG_DB);
      expect(ran).toEqual({ stdout: `A-${index + 1}\n`, stderr: '', exitCode: 0 });
    }
    expect(integrityOf(MWG_DB)).toEqual(soundBook);
  });

  shared('stays the group’s when a copy of it is restored, and takes copies of all', async () => {
    const office = emptyOffice();
    chmodSync(office.folder, 0o755);
    const folder = join(office.folder, 'office');
    const MWG_DB = join(folder, 'mwg.db');
    const init = ['init', '--db', MWG_DB, '--shared', String(group)];
    await spawnMwg(init, { cwd: office.folder });
    for (const uid of [4001, 4002]) {
      expect((await asMember(uid, ['backup', '-q'], MWG_DB)).exitCode).toBe(0);
    }
    expect(statSync(join(folder, 'backups')).mode & 0o7777).toBe(0o2770);
    const restoredByOne = async () => {
      const restored = await asMember(4001, ['restore', 'latest', '--confirm', 'mwg'], MWG_DB);
      expect(restored.exitCode).toBe(0);
      const line = ['action', 'add', 'after', '--owner', 'office', '-q'];
      expect((await asMember(4002, line, MWG_DB)).exitCode).toBe(0);
    };
    await restoredByOne();
    for (const suffix of ['', '-wal', '-shm']) rmSync(MWG_DB + suffix, { force: true });
    await restoredByOne();
  });

  shared(
    'is refused in a folder that the group does not share, with the line that shares it',
    async () => {
      const office = await newOffice();
      const { stderr, exitCode } = await office.run(
        'init',
        '--db',
        './two.db',
        '--shared',
        'nogroup',
      );
      expect(exitCode).toBe(7);
      expect(stderr).toContain(`chgrp nogroup ${office.folder} && chmod 2770 ${office.folder}`);
    },
  );
});

test('a group that there is not is named', async () => {
  const office = emptyOffice();
  const path = join(office.folder, 'new', 'mwg.db');
  const { stderr, exitCode } = await office.run('init', '--db', path, '--shared', 'no-such-group');
  expect(exitCode).toBe(7);
  expect(stderr).toContain('"no-such-group"');
  expect(existsSync(path)).toBe(false);
});

/** With a umask under which nothing it makes could be written by another. */
async function asMember(uid: number, line: readonly string[], MWG_DB: string) {
  const child = startMwg(line, { uid, gid: group, umask: 0o077, env: { MWG_DB }, cwd: '/' });
  return finished(child);
}

/** Resolves when the draft of the book is there. */
async function untilDrafted(folder: string, isOver: () => boolean): Promise<void> {
  for (;;) {
    if (readdirSync(folder).some((name) => name.startsWith('.mwg-') && name.endsWith('-wal')))
      return;
    if (isOver()) throw new Error('The program ended before it was seen at work.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
