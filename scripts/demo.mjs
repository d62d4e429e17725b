// Makes the demo record book afresh and prints its weekly report: `npm run demo`.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const book = join(root, 'out', 'demo.db');

if (!existsSync(join(root, 'dist', 'mwg.cjs'))) run('npm', 'run', '--silent', 'build');
for (const suffix of ['', '-wal', '-shm']) rmSync(book + suffix, { force: true });
run(process.execPath, 'bin/mwg.cjs', 'init', '--demo', '--db', book, '--quiet');
run(process.execPath, 'bin/mwg.cjs', 'report', 'weekly', '--db', book, '--today', '2018-05-03');
console.log(`
Go on with it:
  export MWG_DB=out/demo.db MWG_TODAY=2018-05-03
  node bin/mwg.cjs
  node bin/mwg.cjs action list
  node bin/mwg.cjs dtm show --by mantika`);

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
