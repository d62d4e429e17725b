import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Office, practiceOffice, projectRoot } from '../support/office.ts';
import { spawnMwg } from '../support/spawn-mwg.ts';

/** Written by a process that ends: the files and the modules of Node that it had loaded. */
const hook = `process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, JSON.stringify({
  files: Object.keys(require.cache),
  modules: process.moduleLoadList.filter((name) => name.startsWith('NativeModule ')),
})));`;

let office: Office;
let hookPath: string;
beforeAll(async () => {
  office = await practiceOffice();
  hookPath = office.write('hook.cjs', hook);
});

async function loadedBy(...argv: string[]) {
  const LOADED = join(office.folder, 'loaded.json');
  const env = {
    LOADED,
    NODE_OPTIONS: `--require ${hookPath}`,
    MWG_DB: office.bookPath,
    MWG_TODAY: '2018-05-03',
  };
  const { exitCode } = await spawnMwg(argv, { env });
  expect(exitCode).toBe(0);
  const { files, modules } = JSON.parse(readFileSync(LOADED, 'utf8')) as {
    files: string[];
    modules: string[];
  };
  return {
    files: files
      .filter((file) => file !== hookPath)
      .map((file) => basename(file))
      .sort(),
    modules: modules.map((name) => name.replace('NativeModule ', '')),
  };
}

const always = ['mwg.cjs'];

describe('what a command loads', () => {
  test.each([
    [['action', 'list'], always],
    [['action', 'list', '--json'], always],
    [['today'], always],
    [['done', '5', '--dry-run'], always],
    [
      ['action', 'list', '--csv'],
      [...always, 'csv-stringify.cjs'],
    ],
    [
      ['report', 'weekly'],
      [...always, 'cli-table3.cjs'],
    ],
    [['report', 'weekly', '--format', 'md'], always],
    [
      ['action', 'list', '--color', 'always'],
      [...always, 'chalk.cjs'],
    ],
    [['help', 'action', 'add'], ['mwg.cjs']],
    [['date', 'thu', '--db', '/nowhere/mwg.db'], ['mwg.cjs']],
  ])('%j: %j', async (argv, files) => {
    expect((await loadedBy(...argv)).files).toEqual(files.toSorted());
  });

  test('dtm import alone loads the CSV parser', async () => {
    const file = join(projectRoot, 'fixtures', 'dtm', 'libya-hdx-demo.csv');
    const { files } = await loadedBy('dtm', 'import', file, '--dry-run');
    expect(files).toEqual([...always, 'csv-parse.cjs'].sort());
  });

  test('action list needs none of the slow modules of Node', async () => {
    const { modules } = await loadedBy('action', 'list');
    const slow = [
      'child_process',
      'crypto',
      'readline',
      'tty',
      'net',
      'worker_threads',
      'http',
      'zlib',
    ];
    expect(modules).toContain('fs');
    expect(slow.filter((name) => modules.includes(name))).toEqual([]);
  });

  test('--version loads nothing but the starter', async () => {
    expect((await loadedBy('--version')).files).toEqual(['mwg.cjs', 'package.json']);
  });
});
