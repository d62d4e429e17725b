import { describe, expect, test } from '@jest/globals';
import { hasTerminal, inTerminal, keys, type Step } from '../support/in-terminal.ts';
import { type Office, practiceOffice } from '../support/office.ts';
import { integrityOf, lastChange, soundBook } from '../support/stored-book.ts';

const terminalTest = hasTerminal ? test : test.skip;
const needed = hasTerminal ? '' : ' (skipped: needs python3 to make a terminal)';

const sitAt = ({ bookPath }: Office, steps: readonly Step[], more = {}) =>
  inTerminal(['sit', '4'], {
    env: { MWG_DB: bookPath, MWG_TODAY: '2018-06-27' },
    columns: 200,
    steps,
    ...more,
  });

const enter = (line: string) => `${line}${keys.enter}`;
const decisions = (office: Office) => office.json('decision', 'list', '--fields', 'title');

describe(`the rapporteur’s desk${needed}`, () => {
  terminalTest('takes lines of both languages, each echoed in one line', async () => {
    const office = await practiceOffice();
    const before = lastChange(office.bookPath);
    const { shown, exitCode } = await sitAt(office, [
      ['M-4> ', enter('+mfa,iom rep')],
      ['mfa, iom: representative · Present: 2 of', enter('قرار: اعتماد خطة العمل')],
      ['decision  اعتماد خطة العمل', enter('توصية: تسمية منسق > mol')],
      ['recommendation to mol:  تسمية منسق', enter('تكليف mol: إرسال البيانات حتى 15/7')],
      ['إرسال البيانات · mol · Sun 15 Jul 2018', enter('ملاحظة: ذكر رقمان')],
      ['M-4 noted  ذكر رقمان', enter('خرج iom')],
      ['iom: left · Present: 2 of', enter('q')],
      ['Quorum: not judged', enter('تراجع')],
      ['Undone #', enter('hm')],
      ['not understood: hm', enter('d: Wrong')],
      ['decision  Wrong', enter('undo')],
      ['mwg decision add Wrong', enter('end')],
    ]);
    expect(exitCode).toBe(0);
    expect(shown).toContain('M-4: 5 lines recorded.');
    expect(shown.match(/Quorum:/g)).toHaveLength(1);
    expect(lastChange(office.bookPath)).toBe(before + 9);
    expect(await decisions(office)).toEqual(
      expect.arrayContaining([{ title: 'اعتماد خطة العمل' }, { title: 'تسمية منسق' }]),
    );
  });

  terminalTest('takes lines that were pasted or typed ahead one by one', async () => {
    const office = await practiceOffice();
    const { shown } = await sitAt(office, [
      ['M-4> ', 'd: One\rقرار: اثنان\rhm\rd: Thr'],
      ['not understood: hm', enter('ee')],
      ['decision  Three', enter('end')],
    ]);
    expect(shown).toContain('M-4: 3 lines recorded.');
    expect(await decisions(office)).toEqual(
      expect.arrayContaining([{ title: 'One' }, { title: 'اثنان' }, { title: 'Three' }]),
    );
  });

  terminalTest.each(['kill', 'hang up'] as const)(
    'loses no line that was answered to a %s in the middle of the next',
    async (by) => {
      const office = await practiceOffice();
      const { exitCode } = await sitAt(
        office,
        [
          ['M-4> ', enter('d: Kept')],
          ['decision  Kept', 'd: Hal'],
        ],
        { lost: { at: 'd: Hal', by } },
      );
      expect(exitCode).toBeNull();
      expect(integrityOf(office.bookPath)).toEqual(soundBook);
      const found = JSON.stringify(await decisions(office));
      expect(found).toContain('Kept');
      expect(found).not.toContain('Hal');
    },
  );

  terminalTest.each([
    ['Ctrl-C', `d: Hal${keys.ctrlC}`],
    ['Ctrl-D', keys.ctrlD],
  ])('is left by %s, with what was recorded said', async (_key, typed) => {
    const office = await practiceOffice();
    const { shown, exitCode } = await sitAt(office, [
      ['M-4> ', enter('d: Kept')],
      ['decision  Kept', typed],
    ]);
    expect(exitCode).toBe(0);
    expect(shown.endsWith('\r\nM-4: 1 line recorded.\r\n')).toBe(true);
    expect(JSON.stringify(await decisions(office))).not.toContain('Hal');
  });
});
