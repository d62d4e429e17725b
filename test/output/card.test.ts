import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { english } from '../../src/language/en/english.ts';
import { renderCard } from '../../src/output/card.ts';
import { createListing } from '../../src/output/create-listing.ts';
import { printedCard } from '../../src/output/printed.ts';
import type { Card } from '../../src/output/result.ts';
import { plainScreen, type Screen } from '../../src/output/screen.ts';
import { actionList } from './actions.ts';
import { lettersOnScreen } from './lines-on-screen.ts';
import { shownAs } from './papers.ts';
import { wildText } from './wild-text.ts';

const meeting: Card = {
  kind: 'card',
  heading: 'M-015  Third plenary',
  fields: [
    { key: 'starts', label: 'when', value: '2026-11-26T10:00', text: 'Thu 26 Nov 2026, 10:00' },
    { key: 'chair', label: 'chair', value: 'وزارة العمل والتأهيل' },
    { key: 'invited', label: 'invited', value: 9 },
    { key: 'note', label: 'note', value: null },
    { key: 'online', label: 'online', value: false, text: '' },
    { key: 'status', label: 'status', value: 'planned', tone: 'soon' },
  ],
  sections: [
    {
      key: 'actions',
      heading: 'actions',
      listing: shownAs(actionList(), {
        selection: { fields: ['id', 'action', 'due'], limit: 2 },
        caption: ['Open ones only.'],
      }),
    },
    { key: 'decisions', heading: 'decisions', listing: none('No decisions yet.') },
    { key: 'papers', heading: 'papers', listing: none('') },
  ],
  next: ['mwg minutes draft M-015'],
};

function none(empty: string) {
  return createListing([{ key: 'id', title: 'Id', value: () => '' }], [], { empty });
}

function lines(...text: string[]): string {
  return `${text.join('\n')}\n`;
}

test('a card has its labels below each other, leaves out what is not known, and has its tables', () => {
  expect(renderCard(printedCard(meeting, english), plainScreen, english)).toBe(
    lines(
      'M-015  Third plenary',
      '  when     Thu 26 Nov 2026, 10:00',
      '  chair    وزارة العمل والتأهيل',
      '  invited  9',
      '  status   planned',
      '',
      '  actions',
      '    ID     ACTION                          DUE',
      '    A-127  Share the returns SOP           Thu 12 Nov',
      '    A-131  Circulate the Round 58 figures  Sun 22 Nov',
      '    Open ones only.',
      '',
      '  decisions',
      '    No decisions yet.',
    ),
  );
});

test('a narrow card wraps its values and names the columns it had no room for', () => {
  const narrow = { ...plainScreen, width: 34 };
  const note = 'Bring the signed list,\nand the translation of the minutes';
  const card = { ...meeting, fields: [{ key: 'note', label: 'note', value: note }] };
  expect(
    renderCard(
      printedCard({ ...card, sections: meeting.sections.slice(0, 1) }, english),
      narrow,
      english,
    ),
  ).toBe(
    lines(
      'M-015  Third plenary',
      '  note  Bring the signed list,',
      '        and the translation of the',
      '        minutes',
      '',
      '  actions',
      '    ID     ACTION',
      '    A-127  Share the returns SOP',
      '    A-131  Circulate the Round 58…',
      '    hidden: due',
      '    Open ones only.',
    ),
  );
});

test('on a terminal a mark begins every text, Arabic is embedded, and tones are painted', () => {
  const screen: Screen = {
    width: 80,
    isTerminal: true,
    marks: true,
    paint: (tone, text) => `<${tone}>${text}</>`,
  };
  const painted = renderCard(printedCard({ ...meeting, sections: [] }, english), screen, english);
  expect(painted.replaceAll('\u200e', '<L>')).toBe(
    lines(
      '<L><heading>M-015  Third plenary</>',
      '<L>  when     <L>Thu 26 Nov 2026, 10:00',
      '<L>  chair    <L>\u202bوزارة العمل والتأهيل\u202c',
      '<L>  invited  <L>9',
      '<L>  status   <L><soon>planned</>',
    ),
  );
});

test('no line is too wide, steers the terminal or moves its label, whatever is in the book', () => {
  fc.assert(
    fc.property(wildText, wildText, fc.integer({ min: 40, max: 120 }), (label, value, width) => {
      const fields = [
        // A label's own figures read as its letters do.
        { key: 'a', label: label.replaceAll(/[\d-]/g, '').slice(0, 8), value },
        { key: 'b', label: 'date', value: '2026-11-24' },
      ];
      const card: Card = { kind: 'card', heading: value, fields, sections: [], next: [] };
      const screen = { ...plainScreen, width, marks: true };
      const text = renderCard(printedCard(card, english), screen, english);
      expect(text.replace(/[\n\u200e\u202b\u202c]/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      for (const line of text.split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
        if (!line.includes('  \u200e2026-11-24')) continue;
        const day = lettersOnScreen(line).filter((letter) => /[\d-]/.test(letter.text));
        expect(day.filter(({ seen, written }) => seen !== written)).toEqual([]);
      }
    }),
  );
});
