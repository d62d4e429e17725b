import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findCareWords } from '../../src/domain/care-words.ts';
import { emptyOffice, projectRoot } from '../support/office.ts';

const list = [
  { words: 'توطين', why: 'never' },
  { words: 'غير شرعية', why: 'check' },
  { words: 'GNU', why: 'letterhead' },
  { words: 'militia', why: 'letterhead' },
];

function found(text: string): string[] {
  return findCareWords(text, list).map((warning) => `${warning.line} ${warning.found}`);
}

describe('words to handle with care are found', () => {
  test.each([
    ['مشروع توطين المهاجرين', ['1 توطين']],
    ['رفض التوطين', ['1 التوطين']],
    ['وبالتوطين', ['1 وبالتوطين']],
    ['للتوطين', ['1 للتوطين']],
    ['الهجرة غير الشرعية', ['1 غير الشرعية']],
    ['الهجرة غيــر الشَّرعيّة', ['1 غيــر الشَّرعيّة']],
    ['one\nthe gnu and a Militia', ['2 gnu', '2 Militia']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['in quotations', 'قال: «نرفض التوطين» و“GNU” و"militia"'],
    ['in quoted lines', '> the GNU said'],
    ['in titles of laws', 'طبقًا للقانون رقم (19) لسنة 2010 بشأن مكافحة الهجرة غير الشرعية'],
    ['in titles of laws in English', 'under Law No. 19 of 2010 on GNU militia'],
    ['inside longer words', 'متوطنين وامتوطين GNUs militias'],
  ])('but not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a law ends where its sentence goes on', () => {
    expect(found('القانون رقم 19 لسنة 2010، ورفض التوطين')).toEqual(['1 التوطين']);
  });
});

test('the list that ships reads, and the office’s own stands in for it', async () => {
  const office = emptyOffice();
  expect(await office.json('words', 'check', 'توطين')).toEqual([
    { line: 1, found: 'توطين', why: 'لا ترد في أي نص من نصوصنا' },
  ]);
  const shipped = readFileSync(join(projectRoot, 'data', 'care-words.csv'), 'utf8');
  expect(shipped.split('\n')[0]).toBe('words,why');
  office.write('care-words.csv', 'words,why\nblue,"a colour, no"\n');
  office.write('notes.md', 'red\nBlue');
  expect(await office.json('words', 'check', 'notes.md')).toEqual([
    { line: 2, found: 'Blue', why: 'a colour, no' },
  ]);
});

test('a file that is not there is an error, not a text', async () => {
  expect((await emptyOffice().run('words', 'check', 'none.md')).exitCode).toBe(3);
});
