import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newOffice, type Office, projectRoot } from '../support/office.ts';
import { type Finished, finished, program } from '../support/spawn-mwg.ts';

/** A machine on which `/usr/local/bin` and `/srv/mwg` are in the office's own folder. */
async function machine(): Promise<{ office: Office; here: (text: string) => string }> {
  const office = await newOffice();
  const bin = join(office.folder, 'bin');
  mkdirSync(bin);
  mkdirSync(join(office.folder, 'reports'));
  symlinkSync(process.execPath, join(bin, 'node'));
  symlinkSync(program, join(bin, 'mwg'));
  const here = (text: string) =>
    text
      .replaceAll('/usr/local/bin', bin)
      .replaceAll('/srv/mwg/reports', join(office.folder, 'reports'))
      .replaceAll('/srv/mwg/book.db', office.bookPath)
      .replaceAll('/srv/mwg/mwg.db', office.bookPath);
  return { office, here };
}

/** As cron does it: the lines before the job are all that the job's environment holds. */
function byCron(job: string, settings: readonly string[]): Promise<Finished> {
  const env = Object.fromEntries(settings.map((line) => line.split(/=(.*)/, 2)));
  const child = spawn('/bin/sh', ['-c', job], {
    cwd: '/',
    env: { HOME: '/nonexistent', LOGNAME: 'nobody', SHELL: '/bin/sh', ...env },
  });
  child.stdin.end();
  return finished(child);
}

/** What follows the five fields of time. */
function jobIn(line: string): string[] {
  return /^[\d*]+ [\d*]+ \* \* [\d*]+ +(.*)$/.exec(line)?.slice(1) ?? [];
}

const silent = { stdout: '', stderr: '', exitCode: 0 };

test('the crontab that the program prints makes the paper and says nothing', async () => {
  const { office, here } = await machine();
  const lines = here(await office.ok('help', 'cron'))
    .split('\n')
    .map((line) => line.trim());
  const jobs = lines.flatMap(jobIn);
  const settings = lines.filter((line) => /^(?:PATH|MWG_DB)=/.test(line));
  expect(jobs).toHaveLength(1);
  for (const job of jobs) expect(await byCron(job, settings)).toEqual(silent);
  expect(readdirSync(join(office.folder, 'reports'))).toEqual([
    expect.stringMatching(/^weekly-\d{4}-\d\d-\d\d\./),
  ]);
});

test('so do those of the README', async () => {
  const { office, here } = await machine();
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const crontabs = [...readme.matchAll(/```\n(PATH=.*\n)((?:[\d*].*\n)+)```/g)];
  expect(crontabs).toHaveLength(2);
  for (const [, path = '', jobs = ''] of crontabs) {
    const settings = [here(path.trim()), `MWG_DB=${office.bookPath}`];
    for (const job of here(jobs).split('\n').flatMap(jobIn)) {
      const { stdout, stderr, exitCode } = await byCron(job, settings);
      // `doctor` may find something, which is what it is asked for.
      expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
      expect([0, 8]).toContain(exitCode);
    }
  }
  expect(readdirSync(join(office.folder, 'reports')).length).toBeGreaterThan(3);
});

test('and so does the service of the timer', async () => {
  const { office, here } = await machine();
  const unit = here(await office.ok('help', 'cron'));
  const saidBy = (key: string) => new RegExp(`^ *${key}=(.*)$`, 'm').exec(unit)?.[1] ?? '';
  const settings = saidBy('Environment').split(' ');
  expect(await byCron(saidBy('ExecStart'), settings)).toEqual(silent);
  expect(readdirSync(join(office.folder, 'reports'))).toHaveLength(1);
  expect(saidBy('OnCalendar')).toMatch(/^[A-Z][a-z]{2} \d\d:\d\d$/);
});

test('trouble is one line of the program and its own exit code', async () => {
  const { here } = await machine();
  const job = here('/usr/local/bin/mwg report weekly -o /srv/mwg/none/x.csv -q --no-input');
  const settings = [here('PATH=/usr/local/bin:/usr/bin:/bin'), 'MWG_DB=/nowhere/book.db'];
  const { stdout, stderr, exitCode } = await byCron(job, settings);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 7 });
  expect(stderr.split('\n').filter((line) => line.startsWith('mwg: '))).toHaveLength(1);
});
