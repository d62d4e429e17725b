import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { wordsOf } from '../support/examples.ts';
import { newOffice, type Office, projectRoot } from '../support/office.ts';
import { type Finished, spawnMwg } from '../support/spawn-mwg.ts';

/**
 * Six weeks as a clerk types them, and the papers that come of them in both languages, kept beside
 * this file to be read. After a wanted change:  UPDATE_TRANSCRIPTS=1 npx jest test/weeks
 */
const here = import.meta.dirname;
const script = readFileSync(join(here, 'six-weeks.txt'), 'utf8');
const papers = script.match(/(?<=^@ paper )\S+/gm) ?? [];
const files = papers.flatMap((name) => [`${name}-en.txt`, `${name}-ar.txt`]);

let office: Office;
/** What each paper's run under cron said. */
const fromCron = new Map<string, Finished>();

beforeAll(async () => {
  office = await newOffice({ today: '2026-10-18' });
  symlinkSync(join(projectRoot, 'fixtures'), join(office.folder, 'fixtures'));
  let day = '';
  for (const line of script.split('\n')) {
    if (line.startsWith('@ day ')) day = line.slice('@ day '.length);
    if (line.startsWith('@ paper ')) await makePapers(line.slice('@ paper '.length), day);
    if (line.startsWith('mwg ')) await office.ok(...wordsOf(line), '--today', day);
  }
});

/** By a person, and by cron: no environment, another folder. */
async function makePapers(typed: string, day: string): Promise<void> {
  const [name = '', ...flags] = typed.split(' ');
  const line = ['report', 'weekly', '--lang', 'both', '--format', 'md', ...flags, '--today', day];
  const into = (who: string) => {
    const folder = join(office.folder, who, name);
    mkdirSync(folder, { recursive: true });
    return ['-o', `${folder}/`];
  };
  await office.ok(...line, ...into('typed'));
  const quiet = ['-q', '--no-input', '--db', office.bookPath];
  const ran = await spawnMwg([...line, ...into('cron'), ...quiet], {
    wholeEnv: { LC_ALL: 'C', TZ: 'Pacific/Auckland' },
    cwd: '/',
  });
  fromCron.set(name, ran);
}

/** `week-1-en.txt`, made by one of the two. */
function made(who: string, file: string): string {
  const [, name = '', language = ''] = /^(.*)-(en|ar)\.txt$/.exec(file) ?? [];
  const folder = join(office.folder, who, name);
  const found = readdirSync(folder).find((one) => one.includes('-ar.') === (language === 'ar'));
  return readFileSync(join(folder, found ?? ''), 'utf8');
}

test.each(files)('%s is the paper of its week', (file) => {
  const path = join(here, file);
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, made('typed', file));
  expect(made('typed', file)).toBe(readFileSync(path, 'utf8'));
});

test.each(papers)('%s is the same from cron, which says nothing', (name) => {
  expect(fromCron.get(name)).toEqual({ stdout: '', stderr: '', exitCode: 0 });
  for (const language of ['en', 'ar']) {
    const file = `${name}-${language}.txt`;
    expect(made('cron', file)).toBe(made('typed', file));
  }
});
