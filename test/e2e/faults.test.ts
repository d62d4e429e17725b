import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import {
  emptyOffice,
  newOffice,
  type Office,
  practiceOffice,
  projectRoot,
  type Ran,
} from '../support/office.ts';
import { spawnMwg } from '../support/spawn-mwg.ts';
import { integrityOf, lastChange, soundBook } from '../support/stored-book.ts';

/** The long run, by hand:  npm run trial:faults. */
const trials = Number(process.env.MWG_TRIALS ?? 12);
// A hundred times what a trial takes on an idle machine: it stops what hangs, and nothing that is slow.
jest.setTimeout(60_000 + trials * 100_000);

const folder = mkdtempSync(join(tmpdir(), 'mwg-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const library = join(folder, 'faults.so');
const source = join(projectRoot, 'test', 'support', 'faults.c');
const made = spawnSync('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl'], {
  encoding: 'utf8',
});
const withFaults = made.status === 0 ? test : test.skip;
const needed =
  made.status === 0 ? '' : ' (skipped: no C compiler makes the library of faults here)';

const faulty = (office: Office, fault: string) => ({
  env: {
    MWG_DB: office.bookPath,
    MWG_TODAY: '2018-05-03',
    LD_PRELOAD: library,
    MWG_FAULT: fault,
  },
  cwd: office.folder,
});

/** Spread over the first writes, where most happens, and beyond the last; no moment twice. */
const moments = Array.from(
  { length: trials },
  (_, index) => 1 + Math.floor(index * Math.max(1, 60 / trials)),
);

describe(`a program that is killed at its n-th write, sync or rename${needed}`, () => {
  withFaults('leaves the change whole or absent', async () => {
    for (const moment of moments) {
      const office = await practiceOffice();
      const line = ['action', 'add', 'In the middle', '--owner', 'iom', '-q'];
      const { exitCode, stdout } = await spawnMwg(line, faulty(office, `kill:${moment}`));
      const changes = lastChange(office.bookPath);
      expect([moment, [43, 44].includes(changes)]).toEqual([moment, true]);
      if (exitCode === 0) expect([stdout, changes]).toEqual(['A-13\n', 44]);
      expect(integrityOf(office.bookPath)).toEqual(soundBook);
      expect(await office.ok('history', 'verify')).toContain(`Whole: ${changes} changes`);
    }
  });

  withFaults('leaves a new book whole or absent, and init can be repeated', async () => {
    for (const moment of moments.map((one) => one * 4)) {
      const office = emptyOffice();
      const ran = await spawnMwg(['init'], faulty(office, `kill:${moment}`));
      if (ran.exitCode === 0) expect(existsSync(office.bookPath)).toBe(true);
      if (!existsSync(office.bookPath)) await office.ok('init');
      expect(integrityOf(office.bookPath)).toEqual(soundBook);
      expect((await office.run('action', 'list')).exitCode).toBe(0);
    }
  });

  withFaults('leaves a backup whole or absent', async () => {
    const office = await practiceOffice();
    for (const moment of moments) {
      await spawnMwg(['backup', '-q'], faulty(office, `kill:${moment}`));
      const copies = join(office.folder, 'backups');
      const names = existsSync(copies) ? readdirSync(copies) : [];
      for (const name of names.filter((one) => one.endsWith('.db'))) {
        expect(integrityOf(join(copies, name))).toEqual(soundBook);
      }
    }
  });
});

describe(`a disk that is full from the n-th write on${needed}`, () => {
  withFaults('is told, and what is said of the change is true', async () => {
    for (const moment of moments) {
      const office = await practiceOffice();
      const line = ['action', 'add', 'No room', '--owner', 'iom'];
      const { exitCode, stderr } = await spawnMwg(line, faulty(office, `full:${moment}`));
      const isRecorded = lastChange(office.bookPath) === 44;
      expect([moment, exitCode]).not.toEqual([moment, 1]);
      if (exitCode === 0) expect(isRecorded).toBe(true);
      if (stderr.includes('Nothing was changed'))
        expect([moment, isRecorded]).toEqual([moment, false]);
      expect(integrityOf(office.bookPath)).toEqual(soundBook);
    }
  });

  withFaults('still lets the book be read', async () => {
    const office = await practiceOffice();
    const { stdout, exitCode } = await spawnMwg(['action', 'list'], faulty(office, 'full:1'));
    expect(exitCode).toBe(0);
    expect(stdout).toContain('A-5');
  });

  withFaults('is told of a copy of the book, which is no fault of the program', async () => {
    for (const moment of moments) {
      const office = await practiceOffice();
      const { exitCode, stderr } = await spawnMwg(['backup'], faulty(office, `full:${moment}`));
      expect([moment, stderr]).toEqual([moment, expect.not.stringContaining('inside mwg')]);
      const folder = join(office.folder, 'backups');
      const names = existsSync(folder) ? readdirSync(folder) : [];
      const copies = names.filter((name) => name.endsWith('.db'));
      expect([moment, exitCode === 0]).toEqual([moment, copies.length === 1]);
    }
  });

  withFaults('never says that nobody was forgotten where somebody was', async () => {
    for (const moment of moments) {
      const office = await newOffice({ today: '2018-05-03' });
      await office.ok('person', 'add', 'Nadia al-Mithali');
      const line = ['person', 'forget', 'P-1', '--confirm', 'P-1'];
      const { stderr } = await spawnMwg(line, faulty(office, `full:${moment}`));
      const isForgotten = lastChange(office.bookPath) === 2;
      if (stderr.includes('Nothing was changed')) {
        expect([moment, isForgotten]).toEqual([moment, false]);
      }
      if (isForgotten && stderr !== '') expect(stderr).toContain('it is recorded');
    }
  });
});

test('eight programs that write at once lose nothing', async () => {
  const office = await practiceOffice();
  const env = { MWG_DB: office.bookPath, MWG_TODAY: '2018-05-03' };
  const lines = Array.from({ length: 8 }, (_, index) => `number ${index}`);
  const ran = await Promise.all(
    lines.map((title) =>
      spawnMwg(['action', 'add', title, '--owner', 'iom', '-q', '--wait', '300'], { env }),
    ),
  );
  expect(ran.map(({ exitCode }) => exitCode)).toEqual(lines.map(() => 0));
  expect(lastChange(office.bookPath)).toBe(51);
  expect(integrityOf(office.bookPath)).toEqual(soundBook);
});

describe('a book with bytes gone bad', () => {
  const asked = [
    ['action', 'list', '--status', 'all', '--json'],
    ['history', '--json'],
    ['dtm', 'show', '--json'],
  ];

  test('never is a fault of the program, and what answers otherwise than before is found by doctor', async () => {
    const office = await practiceOffice();
    const whole = readFileSync(office.bookPath);
    const before = [];
    for (const line of asked) before.push(await office.run(...line));
    const random = numbers(1);
    const unseen: string[] = [];
    for (let trial = 0; trial < trials; trial += 1) {
      const at = spoil(office, whole, random);
      unseen.push(...(await answeredWrongly(office, before)).map((line) => `${at}: ${line}`));
    }
    expect(unseen).toEqual([]);
  });

  /** Writes the book with 64 bytes of nonsense somewhere. */
  function spoil(office: Office, whole: Buffer, random: () => number): number {
    const damaged = Buffer.from(whole);
    const at = 100 + Math.floor(random() * (damaged.length - 164));
    for (let byte = at; byte < at + 64; byte += 1) damaged[byte] = Math.floor(random() * 256);
    for (const suffix of ['-wal', '-shm']) rmSync(office.bookPath + suffix, { force: true });
    writeFileSync(office.bookPath, damaged);
    return at;
  }

  /** Commands that ended in a fault, or answered otherwise than before with no word of doctor. */
  async function answeredWrongly(office: Office, before: readonly Ran[]): Promise<string[]> {
    const wrong: string[] = [];
    for (const [index, line] of asked.entries()) {
      const ran = await office.run(...line);
      const isOther = ran.exitCode === 0 && ran.stdout !== before[index]?.stdout;
      const isUnseen = isOther && (await office.run('doctor', '--exit-code')).exitCode === 0;
      if (ran.exitCode === 1 || isUnseen) wrong.push(`${line.join(' ')} [${ran.exitCode}]`);
    }
    return wrong;
  }
});

/** The same numbers each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
