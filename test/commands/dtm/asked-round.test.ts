import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runOk } from '../../support/examples.ts';
import { newOffice, type Office, projectRoot } from '../../support/office.ts';
import { refused } from '../../support/refusals.ts';

const file = (round: number) => join(projectRoot, 'fixtures', 'demo', `round-${round}.csv`);

function imported(office: Office, round: number, from: string, until: string): Promise<string> {
  const period = ['--from', from, '--until', until];
  return office.ok('dtm', 'import', file(round), '--round', `${round}`, ...period, '--yes');
}

describe('a file that does not say its round, at a terminal', () => {
  test('is asked for it once: the one after the last imported is offered, and the day it begins', async () => {
    const answers = ['', '', '2018-04-15', 'y'];
    const office = await newOffice({ answers });
    await imported(office, 901, '2018-01-01', '2018-02-28');
    const { stderr, exitCode } = await office.run('dtm', 'import', file(902));
    expect(exitCode).toBe(0);
    expect(stderr).toContain('? Which DTM round is it? (the last imported is 901, ');
    expect(stderr).toContain(
      '? On which day did round 902 begin?\n? On which day did round 902 end?',
    );
    expect(stderr).toContain('--round 902 --from 2018-03-01 --until 2018-04-15\n');
    const rounds = await office.json('dtm', 'list', '--fields', 'round,from,until');
    expect(rounds).toContainEqual({ round: 902, from: '2018-03-01', until: '2018-04-15' });
  });

  test('gives the line that does the same without a question', async () => {
    const asked = await newOffice({ answers: ['902', '2018-03-01', '2018-04-15', 'y'] });
    const { stderr } = await asked.run('dtm', 'import', file(902));
    const line = /^Next time: (mwg dtm import .*)$/m.exec(stderr)?.[1] ?? '';
    const typed = await newOffice();
    await runOk(typed, `${line} --yes`);
    expect(await typed.ok('dtm', 'show', '--csv')).toBe(await asked.ok('dtm', 'show', '--csv'));
  });

  test('is offered the round that was published with its sum, whose days need no question', async () => {
    const office = await newOffice({ answers: [''] });
    const published = ['--total', '68236', '--source', 'A report'];
    const period = ['--from', '2018-03-01', '--until', '2018-04-15'];
    await office.ok('dtm', 'published', 'add', '--round', '902', ...published, ...period);
    const { stdout, stderr } = await office.run('dtm', 'import', file(902));
    expect(stderr).toContain('? Which DTM round is it? 902 was published with its sum, 68,236\n');
    expect(stdout).toContain('I-1 imported  round 902, Thu 1 Mar 2018 to Sun 15 Apr 2018');
  });

  test('may be left at each question with nothing stored', async () => {
    for (const answers of [['^C'], ['902', '^C'], ['902', '2018-03-01', '^C']]) {
      const office = await newOffice({ answers });
      const { stderr, exitCode } = await office.run('dtm', 'import', file(902));
      expect({ exitCode, asked: stderr.match(/^\? /gm)?.length }).toEqual({
        exitCode: 130,
        asked: answers.length,
      });
      expect(await office.json('dtm', 'list')).toEqual([]);
    }
  });
});

test('without a terminal the round it was published as is named, and nothing is stored', async () => {
  const office = await newOffice();
  await office.ok('dtm', 'published', 'add', '--round', '902', '--total', '68236', '--source', 'x');
  const { code, exit, hints } = await refused(office, 'dtm', 'import', file(902));
  expect({ code, exit }).toEqual({ code: 'ROUND_NOT_SAID', exit: 2 });
  expect(hints[0]).toContain('Round 902 was published with its sum, 68,236:  mwg dtm import ');
  expect(hints[0]).toContain('--round 902');
});
