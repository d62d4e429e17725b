import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { paramName } from '../../src/param.ts';
import { commands } from '../support/commands.ts';
import { wordsOf } from '../support/examples.ts';
import { emptyOffice, newOffice, practiceOffice, projectRoot } from '../support/office.ts';
import { finished, inShell, spawnMwg, startMwg } from '../support/spawn-mwg.ts';

// That a test ends at all is what is asked here: what hangs is found by the runner's own limit.
const canPipe = process.platform !== 'win32';
const piped = canPipe ? test : test.skip;

const pipeIn = (folder: string, name = 'pipe') => {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
};

const sheet = join(projectRoot, 'fixtures', 'demo', 'round-901.csv');

describe('a pipe in the place of the book', () => {
  piped('is refused by every command', async () => {
    const office = emptyOffice();
    pipeIn(office.folder);
    const taken: string[] = [];
    for (const { name, examples, needsBook } of commands.filter((one) => one.needsBook)) {
      const { exitCode } = await office.run(...wordsOf(examples[0] ?? ''), '--db', './pipe');
      if (![2, 3, 7].includes(exitCode)) taken.push(`${name} ${needsBook} ${exitCode}`);
    }
    expect(taken).toEqual([]);
    const { stderr, exitCode } = await office.run('today', '--db', './pipe');
    expect(exitCode).toBe(7);
    expect(stderr).toContain('is not a record book: it is a pipe or a device.');
  });
});

describe('a pipe in the place of a file', () => {
  const reading = commands.filter(({ params }) =>
    Object.values(params).some(({ spelling }) => /<file>/.test(spelling)),
  );
  const lines: Record<string, readonly string[]> = {
    'letter in': ['Title', '--from', 'iom', '--scan'],
  };

  piped('that nobody writes to is told so by every verb that reads one', async () => {
    const office = await practiceOffice();
    const path = pipeIn(office.folder);
    expect(reading.length).toBeGreaterThan(5);
    for (const command of reading) {
      const file = Object.values(command.params).find(({ spelling }) => /<file>/.test(spelling));
      const flag = file?.spelling.startsWith('--') ? [paramName(file)] : [];
      const before = lines[command.name] ?? [];
      const { exitCode } = await office.run(
        ...command.name.split(' '),
        ...before.filter((word) => !flag.includes(word)),
        ...flag,
        path,
        ...['--wait', '1', '--no-input'],
      );
      expect([command.name, [2, 3, 4].includes(exitCode)]).toEqual([command.name, true]);
    }
    const { stderr } = await office.run('dtm', 'check', path, '--wait', '1');
    expect(stderr).toContain('cannot be read: nothing came through it.');
    expect(stderr).toContain('--wait 60');
  });

  piped('is read like a file, to check and to import', async () => {
    const office = await newOffice();
    const env = { MWG_DB: office.bookPath, SHEET: sheet };
    const round = '--round 901 --from 2018-01-01 --until 2018-02-28';
    const direct = await inShell('mwg dtm check "$SHEET" --json', env);
    const through = await inShell('cat "$SHEET" | mwg dtm check /dev/stdin --json', env);
    const named = (text: string) => text.replaceAll(/"file": "[^"]*"/g, '');
    expect(named(through.stdout)).toBe(named(direct.stdout));
    const { stdout } = await inShell(`mwg dtm import <(cat "$SHEET") ${round}`, env);
    expect(stdout).toContain('70,414 migrants');
  });
});

describe('an answer that goes', () => {
  piped('into a pipe is read at its other end, which stays a pipe', async () => {
    const office = await practiceOffice();
    const path = pipeIn(office.folder);
    const env = { MWG_DB: office.bookPath, PIPE: path, MWG_TODAY: '2018-05-03' };
    const script = 'cat "$PIPE" & mwg action list --json -o "$PIPE" -q; wait; test -p "$PIPE"';
    const { stdout, exitCode } = await inShell(script, env);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(await office.json('action', 'list'));
  });

  piped('into a pipe that nobody reads is given up', async () => {
    const office = await practiceOffice();
    const { exitCode, stderr } = await office.run('today', '-o', pipeIn(office.folder));
    expect(exitCode).toBe(4);
    expect(stderr).toContain('cannot be written');
  });

  test('to a device is written there, and >> goes on after what is there', async () => {
    const office = await practiceOffice();
    const env = { MWG_DB: office.bookPath, MWG_TODAY: '2018-05-03', OUT: join(office.folder, 'o') };
    expect(
      await inShell('mwg action list -o /dev/null -q && test -c /dev/null', env),
    ).toMatchObject({
      stderr: '',
      exitCode: 0,
    });
    await inShell('for i in 1 2; do mwg action show 5 >> "$OUT"; done', env);
    const once = await office.ok('action', 'show', '5');
    expect(readFileSync(join(office.folder, 'o'), 'utf8')).toBe(once + once);
  });

  test('never over the book or its side files', async () => {
    const office = await practiceOffice();
    for (const suffix of ['', '-wal', '-shm', '-journal']) {
      const { exitCode, stderr } = await office.run(
        'action',
        'list',
        '-o',
        office.bookPath + suffix,
      );
      expect(exitCode).toBe(4);
      expect(stderr).toContain('is a record book');
    }
  });
});

describe('a command without', () => {
  const asking = ['action', 'add'];

  test('a stdin, or with one that says nothing, does not wait for it', async () => {
    const office = await newOffice();
    const env = { MWG_DB: office.bookPath };
    const closed = await inShell('mwg action add <&-', env);
    const idle = startMwg(asking, { env, input: null });
    const ended = await finished(idle);
    expect([closed.exitCode, ended.exitCode]).toEqual([2, 2]);
    expect(ended.stderr).toContain('there is no terminal to ask on');
  });

  test('a folder to stand in works all the same', async () => {
    const office = await practiceOffice();
    const gone = join(office.folder, 'gone');
    mkdirSync(gone);
    const env = { MWG_DB: office.bookPath, GONE: gone };
    const script = 'cd "$GONE" && rmdir "$GONE" && mwg action list && mwg action list -o late.csv';
    const { stdout, exitCode } = await inShell(script, env);
    expect(stdout).toContain('A-5');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(join(gone, 'late.csv'));
  });
});

test('~/ in MWG_DB is the home, as cron hands it over', async () => {
  const office = emptyOffice({ env: { MWG_DB: '~/book-of-cron.db' } });
  await office.ok('init');
  expect(existsSync(join(office.folder, 'book-of-cron.db'))).toBe(true);
  expect((await spawnMwg(['--version'])).exitCode).toBe(0);
});

test('a title longer than any page holds is refused where it is typed, and so is what is no text', async () => {
  const office = await newOffice();
  const long = 'x'.repeat(2000);
  for (const title of [long, 'a\uFFFEb', 'a\uFFFFb']) {
    const { exitCode } = await office.run('action', 'add', title, '--owner', 'office');
    expect(exitCode).toBe(2);
  }
  const { stderr } = await office.run('action', 'add', long, '--owner', 'office');
  expect(stderr).toContain('has 2000 letters, and 500 are the most');
  expect(stderr.length).toBeLessThan(300);
  await office.ok('action', 'add', 'x', '--owner', 'office');
  await office.ok('action', 'note', '1', 'y'.repeat(4000));
});
