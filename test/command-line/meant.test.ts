import { describe, expect, test } from '@jest/globals';
import { findCommand } from '../../src/command-line/find-command.ts';
import { parseTokens } from '../../src/command-line/parse.ts';
import { formerNames } from '../../src/language/en/former-names.ts';
import { allIntents } from '../../src/language/en/intents.ts';
import { contents } from '../../src/program.ts';
import { wordsOf } from '../support/examples.ts';
import { newOffice, practiceOffice } from '../support/office.ts';
import { refused } from '../support/refusals.ts';

const nothingDeleted = 'nothing in the book is deleted';

/** What is typed, and the lines that are offered for it, in their order. */
const meant: [typed: string, offered: string[]][] = [
  ['meeting delete 3', ['mwg undo M-3', 'mwg meeting cancel M-3 --reason "WHY"']],
  [
    'meeting move 3',
    [
      'mwg meeting postpone M-3 --to DAY --reason "WHY"',
      'mwg meeting edit M-3 --date DAY --mistyped',
    ],
  ],
  ['meeting held 3', ['mwg meeting close M-3']],
  ['meeting reopen 3', ['mwg undo M-3']],
  ['action delete 1', ['mwg undo A-1', 'mwg action cancel A-1 --reason "WHY"']],
  ['action rm A-1', ['mwg undo A-1', 'mwg action cancel A-1 --reason "WHY"']],
  ['delete action 1', ['mwg undo A-1', 'mwg action cancel A-1 --reason "WHY"']],
  ['delete A-1', ['mwg undo A-1', 'mwg action cancel A-1 --reason "WHY"']],
  ['member remove mfa', ['mwg undo mfa', 'mwg member end mfa --reason "WHY"']],
  ['dtm remove I-1', ['mwg undo I-1', 'mwg dtm withdraw I-1 --reason "WHY"']],
  ['dtm estimate remove 1', ['mwg undo E-1', 'mwg dtm estimate end E-1 --reason "WHY"']],
  ['letter delete IN-1', ['mwg undo IN-1', 'mwg letter void IN-1 --reason "WHY"']],
  ['reopen 1', ['mwg action reopen 1']],
  ['assign 1 iom', ['mwg action assign A-1 --to iom']],
  ['overdue', ['mwg late', 'mwg report overdue']],
  ['weekly', ['mwg report weekly']],
  ['edit A-1', ['mwg action edit A-1']],
  ['A-1', ['mwg show A-1']],
  ['edit M-3', ['mwg meeting edit M-3']],
  ['edit IN-1', ['mwg letter edit IN-1']],
  ['void OUT-1', ['mwg letter void OUT-1']],
  ['letter list mfa', ['mwg letter list --with mfa']],
  ['dtm show 54', ['mwg dtm show --round 54']],
  ['action list M-3', ['mwg action list --at M-3']],
  ['action list iom', ['mwg action list --owner iom']],
  ['action list --ownr iom', ['mwg action list --owner iom --json']],
  ['report weekly --from 2018-04-22', ['mwg report weekly --week 2018-04-22 --json']],
  [
    'action add Figures --owner iom --raised 2018-04-25',
    ['mwg action add Figures --owner iom --on 2018-04-25 --json'],
  ],
  [
    'action add Figures --owner iom --decision M-3/1',
    ['mwg action add Figures --owner iom --about M-3/1 --json'],
  ],
  ['letter list --date 2018-04-01', ['mwg letter list --from 2018-04-01 --json']],
];

test.each(meant)('%s is answered by the line that was meant', async (typed, offered) => {
  const office = await practiceOffice();
  const { exit, hints } = await refused(office, ...wordsOf(`mwg ${typed}`));
  const lines = hints
    .map((hint) => hint.split(':  ')[1] ?? '')
    .filter((line) => !line.includes('help'));
  expect({ exit, lines }).toEqual({ exit: 2, lines: offered });
});

test('the value of a flag is none of the ids that a line offers', async () => {
  const office = await practiceOffice();
  for (const [typed, offered] of [
    [['reopen', '5', '--today', '2018-05-03'], 'mwg action reopen 5'],
    [['weekly', '--for', 'chairs'], 'mwg report weekly'],
  ] as const) {
    const { hints } = await refused(office, ...typed);
    expect(hints[0]?.split(':  ')[1]).toBe(offered);
  }
});

test('a bare number may be of several nouns, and each is offered', async () => {
  const { hints } = await refused(await practiceOffice(), 'cancel', '1');
  expect(hints.slice(0, 2)).toEqual([
    'The meeting:  mwg meeting cancel 1',
    'The action:  mwg action cancel 1',
  ]);
});

test.each(['delete', 'remove', 'rm', 'erase'])(
  'who types %s learns that nothing is',
  async (verb) => {
    const office = await practiceOffice();
    expect((await refused(office, 'meeting', verb, '3')).message).toContain(nothingDeleted);
    expect((await refused(office, 'meeting', 'held', '3')).message).not.toContain(nothingDeleted);
  },
);

describe('a likeness of spelling', () => {
  test.each([
    [['action', 'strat', '1'], 'mwg action start'],
    [['meeting', 'clsoe', '3'], 'mwg meeting close'],
    [['letter', 'viod', 'IN-1'], 'mwg letter void'],
  ])('of one slip offers any verb: %j', async (argv, offered) => {
    expect((await refused(await practiceOffice(), ...argv)).hints[0]).toBe(
      `Did you mean:  ${offered}`,
    );
  });

  test.each([
    ['member', 'send', 'iom'],
    ['letter', 'avoidd', 'IN-1'],
    ['person', 'forgive', 'P-1'],
  ])('never offers what ends or sends something: mwg %s %s %s', async (...argv) => {
    const { hints } = await refused(await practiceOffice(), ...argv);
    expect(hints.join('\n')).not.toMatch(/end iom|void|forget|Did you mean/);
  });
});

/** Each line that is offered is one that mwg takes, whatever is renamed later. */
test.each(allIntents())('the lines for %s %s are commands of this program', async (noun, word) => {
  const { hints } = await refused(await practiceOffice(), ...offeredFor(noun, word));
  const lines = hints.flatMap((hint) => /: {2}(mwg .*)/.exec(hint)?.[1] ?? []);
  for (const line of lines.filter((one) => !one.startsWith('mwg help'))) {
    const found = findCommand(contents, wordsOf(line));
    if (found.kind !== 'verb') throw new Error(line);
    parseTokens(await found.load(), found.rest);
  }
  expect(lines.length).toBeGreaterThan(1);
});

/** A verb that the noun has is refused only without its noun. */
function offeredFor(noun: string, word: string): string[] {
  return contents.verbs[`${noun} ${word}`] === undefined
    ? [...noun.split(' '), word]
    : [word, '1', 'iom'];
}

test('the names that verbs had answer with those of today, for good', async () => {
  const office = await newOffice();
  for (const name of formerNames.filter((former) => contents.verbs[former] === undefined)) {
    for (const argv of [name.split(' '), ['help', ...name.split(' ')]]) {
      const { exit, hints } = await refused(office, ...argv);
      expect(exit).toBe(2);
      const line = hints[0]?.split(':  ')[1] ?? '';
      expect(findCommand(contents, wordsOf(line)).kind).toBe('verb');
    }
  }
});
