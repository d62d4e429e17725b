import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bigOffice } from '../support/big-book.ts';
import type { Office } from '../support/office.ts';
import { inShell, spawnMwg, startMwg } from '../support/spawn-mwg.ts';
import { lastChange } from '../support/stored-book.ts';

let office: Office;
beforeAll(async () => {
  office = await bigOffice();
});
const env = () => ({ MWG_DB: office.bookPath, MWG_TODAY: '2026-11-24' });
const everything = ['action', 'list', '--status', 'all', '--json'];

describe('a reader', () => {
  test('that closes after one line is no trouble: exit 0, nothing on stderr', async () => {
    const script = `mwg ${everything.join(' ')} | head -n 1; echo "\${PIPESTATUS[*]}"`;
    expect(await inShell(script, env())).toEqual({ stdout: '[\n0 0\n', stderr: '', exitCode: 0 });
  });

  test('that closes before a byte is written is no trouble either', async () => {
    const child = startMwg(everything, { env: env() });
    child.stdout.destroy();
    const closed = once(child, 'close');
    expect(await text(child.stderr)).toBe('');
    await closed;
    expect(child.exitCode).toBe(0);
  });

  test('that closes before the version is printed is no trouble either', async () => {
    const child = startMwg(['--version']);
    child.stdout.destroy();
    const closed = once(child, 'close');
    expect(await text(child.stderr)).toBe('');
    await closed;
    expect(child.exitCode).toBe(0);
  });

  test('that is slow gets every byte', async () => {
    const path = join(office.folder, 'all.json');
    await office.ok(...everything, '-o', path, '-q');
    const whole = readFileSync(path, 'utf8');
    expect(Buffer.byteLength(whole)).toBeGreaterThan(300_000);
    expect(JSON.parse(whole)).toHaveLength(5000);
    // A shell reads a pipe byte by byte.
    const script = `mwg ${everything.join(' ')} | { while IFS= read -r line; do printf '%s\\n' "$line"; done; }`;
    const { stdout, stderr, exitCode } = await inShell(script, env());
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout === whole).toBe(true);
  });

  test('that is another program gets what a file gets', async () => {
    const path = join(office.folder, 'all.csv');
    const csv = ['action', 'list', '--status', 'all', '--csv'];
    await office.ok(...csv, '-o', path, '-q');
    const { stdout } = await spawnMwg(csv, { env: env() });
    expect(stdout === readFileSync(path, 'utf8')).toBe(true);
  });
});

const fullDisk = existsSync('/dev/full') ? test : test.skip;

describe('a full disk under stdout', () => {
  fullDisk('is told, and is not taken for a fault of the program', async () => {
    const { stderr, exitCode } = await inShell('mwg action list > /dev/full', env());
    expect(exitCode).toBe(4);
    expect(stderr).toBe(
      'mwg: the answer could not be written: the disk or device it goes to is full or gone.\n     Send it to another file:  -o FILE\n',
    );
  });

  fullDisk('does not hide what was recorded', async () => {
    const before = lastChange(office.bookPath);
    const { stderr, exitCode } = await inShell('mwg action note 5 seen > /dev/full', env());
    expect(exitCode).toBe(4);
    expect(stderr).toContain('mwg: A-5 was recorded, but the answer could not be written.');
    expect(lastChange(office.bookPath)).toBe(before + 1);
  });
});

describe('stdout', () => {
  test('carries the answer alone: what is said beside it is on stderr', async () => {
    const { stdout, stderr } = await spawnMwg(
      ['action', 'list', '--overdue', '--today', '2025-01-01'],
      {
        env: env(),
      },
    );
    expect(stdout).toBe('');
    expect(stderr).toBe('No action is late.\n');
  });

  test('that is closed stops nothing', async () => {
    expect((await inShell('mwg action list >&-', env())).exitCode).toBe(0);
    expect((await inShell('mwg nosuch 2>&-', env())).exitCode).toBe(2);
  });
});
