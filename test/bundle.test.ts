import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const dist = join(import.meta.dirname, '..', 'dist');
const core = join(dist, 'mwg.cjs');

/** Every start reads all of it. */
const bytesTheCoreMayHave = 700_000;

test(`the core bundle has at most ${bytesTheCoreMayHave} bytes`, () => {
  expect(statSync(core).size).toBeLessThanOrEqual(bytesTheCoreMayHave);
});

test.each([
  ['inquirer', 'User force closed the prompt with'],
  ['csv-parse', 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'],
  ['docx', 'word/document.xml'],
  ['cli-table3', 'Content needs to be a primitive, got: '],
])('%s is in the bundle of a leaf and not in the core', (_, itsOwnWords) => {
  const holders = readdirSync(dist).filter((name) =>
    readFileSync(join(dist, name), 'utf8').includes(itsOwnWords),
  );
  expect(holders).toHaveLength(1);
  expect(holders).not.toContain('mwg.cjs');
});

test('loading the core loads no other file and no slow module of Node', () => {
  const { files, added } = JSON.parse(
    evaluate(`
      const before = new Set(process.moduleLoadList);
      require(${JSON.stringify(core)});
      const added = process.moduleLoadList.filter((name) => !before.has(name));
      process.stdout.write(JSON.stringify({ files: Object.keys(require.cache), added }));`),
  );
  const slow = ['child_process', 'crypto', 'tty', 'worker_threads'].map(
    (name) => `NativeModule ${name}`,
  );
  expect(files).toEqual([core]);
  expect(slow.filter((name) => added.includes(name))).toEqual([]);
});

// The first formatter or segmenter costs half a bare start.
test('loading the core makes nothing of Intl', () => {
  const loaded = evaluate(`
    delete globalThis.Intl;
    try {
      require(${JSON.stringify(core)});
      process.stdout.write('loaded');
    } catch (error) {
      process.stdout.write(error.message);
    }`);
  expect(loaded).toBe('loaded');
});

function evaluate(code: string): string {
  return execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' });
}
