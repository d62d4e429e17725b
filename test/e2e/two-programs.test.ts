import { once } from 'node:events';
import { chmodSync, chownSync, copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { newOffice, type Office, practiceOffice, projectRoot } from '../support/office.ts';
import { finished, spawnMwg, startMwg } from '../support/spawn-mwg.ts';
import { countRows, digestOf, integrityOf, lastChange, soundBook } from '../support/stored-book.ts';

const env = (office: Office) => ({ MWG_DB: office.bookPath, MWG_TODAY: '2018-05-03' });

describe('two programs on one book', () => {
  test('a writer waits for another and then saves', async () => {
    const office = await practiceOffice();
    const other = new BetterSqlite3(office.bookPath);
    other.exec('BEGIN IMMEDIATE');
    const writer = startMwg(['done', '5', '--wait', '30'], { env: env(office) });
    const ended = finished(writer);
    // Said when the book is open, just before the transaction begins.
    await once(writer.stderr, 'data');
    expect(
      (await spawnMwg(['action', 'show', '5', '--json'], { env: env(office) })).stdout,
    ).toContain('"open"');
    expect(writer.exitCode).toBeNull();
    other.exec('COMMIT');
    other.close();
    expect(await ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('A-5 done') });
  });

  test('four writers at once all save, each under its own number', async () => {
    const office = await practiceOffice();
    const adding = ['one', 'two', 'three', 'four'].map((title) =>
      spawnMwg(['action', 'add', title, '--owner', 'iom', '-q', '--wait', '30'], {
        env: env(office),
      }),
    );
    const ran = await Promise.all(adding);
    expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    expect(ran.map(({ stdout }) => stdout).sort()).toEqual([
      'A-13\n',
      'A-14\n',
      'A-15\n',
      'A-16\n',
    ]);
    expect(lastChange(office.bookPath)).toBe(47);
    expect(integrityOf(office.bookPath)).toEqual(soundBook);
  });

  test('one that gives up says who to wait for, with exit 6, and changes nothing', async () => {
    const office = await practiceOffice();
    const other = new BetterSqlite3(office.bookPath);
    other.exec('BEGIN IMMEDIATE');
    const { stdout, stderr, exitCode } = await spawnMwg(['done', '5', '--wait', '0'], {
      env: env(office),
    });
    other.close();
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 6 });
    expect(stderr).toContain('another mwg is saving');
    expect(lastChange(office.bookPath)).toBe(43);
  });

  test('two reports into one file at once leave a whole one', async () => {
    const office = await practiceOffice();
    const line = ['report', 'weekly', '--format', 'md', '-o', join(office.folder, 'r.md'), '-q'];
    const ran = await Promise.all([1, 2, 3].map(() => spawnMwg(line, { env: env(office) })));
    expect(ran).toEqual([1, 2, 3].map(() => ({ stdout: '', stderr: '', exitCode: 0 })));
    const whole = await spawnMwg(
      ['report', 'weekly', '--format', 'md', '-o', join(office.folder, 'other.md'), '-q'],
      { env: env(office) },
    );
    expect(whole.exitCode).toBe(0);
    expect(digestOf(join(office.folder, 'r.md'))).toBe(digestOf(join(office.folder, 'other.md')));
    expect(readdirSync(office.folder).sort()).toEqual(['book.db', 'other.md', 'r.md']);
  });
});

describe('an import that is killed in the middle', () => {
  test('leaves not one row, a sound book, and can simply be repeated', async () => {
    const office = await newOffice();
    const rows = 60_000;
    const file = office.write('large.csv', largeFile(rows));
    const line = [
      'dtm',
      'import',
      file,
      '--round',
      '54',
      '--from',
      '2024-08-01',
      '--until',
      '2024-09-30',
      '--yes',
    ];
    const importer = startMwg(line, { env: { MWG_DB: office.bookPath } });
    const ended = finished(importer);
    await untilBusy(office.bookPath, () => importer.exitCode !== null);
    importer.kill('SIGKILL');
    expect(await ended).toMatchObject({ exitCode: null, stdout: '' });
    for (const table of ['dtm_import', 'dtm_series', 'dtm_figure', 'change', 'open_change']) {
      expect(countRows(office.bookPath, table)).toBe(0);
    }
    expect(integrityOf(office.bookPath)).toEqual(soundBook);

    const again = await spawnMwg(line, { env: { MWG_DB: office.bookPath } });
    expect(again).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('I-1 imported') });
    expect(countRows(office.bookPath, 'dtm_figure')).toBe(rows);
  });
});

/** Root may write everywhere, so such tests run as nobody, where that login can run the program. */
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? 65_534 : undefined;
const asNobody = nobody === undefined ? {} : { uid: nobody };
const { exitCode: canRun } = await spawnMwg(['--version'], { ...asNobody, cwd: '/' });
const unprivileged = canRun === 0 ? test : test.skip;
const needed = canRun === 0 ? '' : ' (skipped: an unprivileged login cannot run the program here)';

describe(`a book that this login may only read${needed}`, () => {
  unprivileged.each([
    ['in a folder of someone else', 0o555, 0o444],
    ['in a folder of its own', 0o755, 0o444],
    ['that is its own, in a folder of someone else', 0o555, 0o644],
  ])(
    '%s is listed and reported, and refuses a change with exit 7',
    async (_what, folderMode, fileMode) => {
      const office = await practiceOffice();
      const folder = join(office.folder, 'shared');
      mkdirSync(folder);
      const path = join(folder, 'book.db');
      const wanted = await office.ok('action', 'list');
      const report = await office.ok('report', 'weekly');
      copyFileSync(office.bookPath, path);
      chmodSync(path, fileMode);
      chmodSync(office.folder, 0o755);
      if (nobody !== undefined && folderMode === 0o755) chownSync(folder, nobody, nobody);
      if (nobody !== undefined && fileMode === 0o644) chownSync(path, nobody, nobody);
      chmodSync(folder, folderMode);
      const before = digestOf(path);
      const options = { env: { MWG_DB: path, MWG_TODAY: '2018-05-03' }, cwd: '/', ...asNobody };

      expect(await spawnMwg(['action', 'list'], options)).toMatchObject({
        exitCode: 0,
        stdout: wanted,
      });
      expect(await spawnMwg(['report', 'weekly'], options)).toMatchObject({
        exitCode: 0,
        stdout: report,
      });
      const { stdout, stderr, exitCode } = await spawnMwg(['done', '5'], options);
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 7 });
      expect(stderr).toContain(
        `mwg: ${path} cannot be written with this login, or its folder cannot.`,
      );
      expect(stderr).toContain(`See whose it is:  ls -ld ${folder} ${path}`);
      expect(digestOf(path)).toBe(before);
      chmodSync(folder, 0o755);
    },
  );

  unprivileged('cannot even be read: that is said too', async () => {
    const office = await practiceOffice();
    chmodSync(office.folder, 0o755);
    chmodSync(office.bookPath, 0o000);
    const options = { env: env(office), cwd: '/', ...asNobody };
    const { stdout, stderr, exitCode } = await spawnMwg(['action', 'list'], options);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 7 });
    expect(stderr).toContain(`${office.bookPath} cannot be read with this login.`);
  });
});

/** Resolves when another program holds the book for writing. */
async function untilBusy(path: string, isOver: () => boolean): Promise<void> {
  const db = new BetterSqlite3(path, { timeout: 0 });
  try {
    for (;;) {
      if (isOver()) throw new Error('The other program ended before it was seen writing.');
      if (isBusy(db)) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    db.close();
  }
}

function isBusy(db: BetterSqlite3.Database): boolean {
  try {
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
    return false;
  } catch (error) {
    return Object(error).code === 'SQLITE_BUSY';
  }
}

/** Rows of a round of the demo book again and again, each with a figure of its own. */
function largeFile(rows: number): string {
  const [heading = '', ...lines] = readFileSync(
    join(projectRoot, 'fixtures', 'demo', 'round-901.csv'),
    'utf8',
  )
    .trimEnd()
    .split('\n');
  const many = Array.from({ length: rows }, (_, index) =>
    lines[index % lines.length]?.replace(/\d+$/, String(index + 1)),
  );
  return [heading, ...many].join('\n');
}
