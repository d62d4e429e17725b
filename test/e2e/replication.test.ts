import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { practiceOffice } from '../support/office.ts';
import { finished, spawnMwg, startMwg } from '../support/spawn-mwg.ts';
import { dumpBook, integrityOf, lastChange, soundBook } from '../support/stored-book.ts';

/** The program of the README’s recipe, by its path or on PATH. */
const litestream = process.env.MWG_LITESTREAM ?? 'litestream';
const isHere = spawnSync(litestream, ['version']).status === 0;
const withLitestream = isHere ? test : test.skip;
const needed = isHere ? '' : ' (skipped: Litestream is not here; MWG_LITESTREAM names it)';

describe(`a book that Litestream copies all the time${needed}`, () => {
  withLitestream('comes back whole from the replica after its writer was killed', async () => {
    const office = await practiceOffice();
    const env = { MWG_DB: office.bookPath, MWG_TODAY: '2018-05-03' };
    const replica = `file://${join(office.folder, 'replica')}`;
    // As a registry installs it, the program stands behind a script that hands no signal on.
    const copier = spawn(litestream, ['replicate', office.bookPath, replica], { detached: true });
    const ended = once(copier, 'close');
    await said(copier, 'snapshot written');
    expect((await spawnMwg(['done', '5'], { env })).exitCode).toBe(0);
    const writer = startMwg(['action', 'add', 'Cut short', '--owner', 'iom'], { env });
    const killed = finished(writer);
    // Said just before the change begins.
    await once(writer.stderr, 'data');
    writer.kill('SIGKILL');
    await killed;
    const changes = lastChange(office.bookPath);
    expect([44, 45]).toContain(changes);
    const before = dumpBook(office.bookPath);
    process.kill(-(copier.pid ?? 0), 'SIGINT');
    await ended;

    for (const suffix of ['', '-wal', '-shm']) moveAway(office.bookPath + suffix);
    const restored = spawnSync(litestream, ['restore', '-o', office.bookPath, replica]);
    expect(restored.status).toBe(0);
    expect(dumpBook(office.bookPath)).toEqual(before);
    expect(integrityOf(office.bookPath)).toEqual(soundBook);
    expect(await office.ok('history', 'verify')).toContain(`Whole: ${changes} changes`);
    expect(await office.ok('action', 'show', '5')).toContain('done');
    expect((await office.run('done', '6')).exitCode).toBe(0);
  });
});

/** Read on to the end all the same: a full pipe would hold the program up. */
async function said(child: ChildProcessWithoutNullStreams, words: string): Promise<void> {
  let heard = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (piece: Buffer) => {
      heard += piece;
      if (heard.includes(words)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => reject(new Error(heard)));
  });
}

function moveAway(path: string): void {
  try {
    renameSync(path, `${path}.lost`);
  } catch {
    // A side file that is not there.
  }
}
