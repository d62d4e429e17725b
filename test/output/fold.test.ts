import { describe, expect, test } from '@jest/globals';
import { foldText } from '../../src/output/fold.ts';

describe('what is said beside an answer, on a screen of 40 columns', () => {
  test('goes on between words, below what it says', () => {
    const error = 'mwg: change #2 cannot be undone alone: A-2 was changed later (#6).\n';
    expect(foldText(error, 40)).toBe(
      'mwg: change #2 cannot be undone alone:\n     A-2 was changed later (#6).\n',
    );
    const fact = '  channel  mol: letter via mfa, because mol is a government seat';
    expect(foldText(fact, 40)).toBe(
      '  channel  mol: letter via mfa, because\n           mol is a government seat',
    );
  });

  test('goes on below the title of what was recorded', () => {
    const heading = 'A-1 added  Circulate the terms of reference to all';
    expect(foldText(heading, 40)).toBe(
      'A-1 added  Circulate the terms of\n           reference to all',
    );
  });

  test('never breaks a command, which is copied, but goes on between two', () => {
    const command = 'Next:  mwg member add mfa --name "Ministry of Foreign Affairs"';
    expect(foldText(command, 40)).toBe(command);
    expect(foldText('Next: mwg action list   mwg done A-N   mwg help', 40)).toBe(
      'Next: mwg action list   mwg done A-N\n      mwg help',
    );
  });

  test('never breaks a path or an e-mail', () => {
    const path = `/home/clerk/${'letters/'.repeat(6)}OUT-2026-1.docx`;
    expect(foldText(`mwg: there is no file ${path} any more.`, 40)).toBe(
      `mwg: there is no file\n     ${path}\n     any more.`,
    );
  });

  test('stays as it is where nobody reads it on a screen', () => {
    const line = 'x '.repeat(100);
    expect(foldText(line, undefined)).toBe(line);
  });
});
