import { describe, expect, test } from '@jest/globals';
import { DataError, UserError } from '../../src/errors.ts';
import { decodeBytes } from '../../src/tabular/whole-file.ts';
import { messageIn } from '../support/message.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', mark = ''): Uint8Array {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'nothing was refused';
}

describe('decodeChunks', () => {
  test('reads UTF-8 with and without a byte-order mark, which is not text', () => {
    expect(decodeBytes(utf8('a,طرابلس'))).toEqual({ text: 'a,طرابلس', encoding: 'utf-8' });
    expect(decodeBytes(utf8('\uFEFFa,طرابلس')).text).toBe('a,طرابلس');
  });

  test.each([
    ['le', '\uFEFF'],
    ['be', '\uFEFF'],
    ['le', ''],
    ['be', ''],
  ] as const)('reads UTF-16 %s, marked by "%s" or by its NULs', (order, mark) => {
    const bytes = utf16('place,count\nطرابلس,12', order, mark);
    expect(decodeBytes(bytes)).toEqual({
      text: 'place,count\nطرابلس,12',
      encoding: `utf-16${order}`,
    });
  });

  test('names the first line that is not UTF-8, whatever ends the lines', () => {
    const bad = (end: string) =>
      Uint8Array.from([...utf8(`a${end}b${end}`), 0xe3, 0xd5, 0xd1, ...utf8(`${end}c`)]);
    for (const end of ['\n', '\r\n', '\r']) {
      expect(said(() => decodeBytes(bad(end)))).toContain(
        '(first at line 3). As Windows-1256 it reads: مصر.',
      );
    }
  });

  test('offers French letters as Windows-1252, where Arabic ones would stand inside words', () => {
    const bytes = Uint8Array.from([0xc9, 0x76, 0xea, 0x71, 0x75, 0x65]);
    expect(said(() => decodeBytes(bytes))).toContain('As Windows-1252 it reads: É, ê.');
    expect(decodeBytes(bytes, 'windows-1252').text).toBe('Évêque');
  });

  test.each(['windows-1256', 'CP1256', 'Windows 1256'])('takes "%s" for Windows-1256', (name) => {
    const bytes = Uint8Array.from([0xe3, 0xd5, 0xd1]);
    expect(decodeBytes(bytes, name)).toEqual({ text: 'مصر', encoding: 'windows-1256' });
  });

  test('never reads UTF-8 as Windows-1256, which would be rubbish without an error', () => {
    expect(said(() => decodeBytes(utf8('a,طرابلس'), 'windows-1256'))).toBe(
      'The file is utf-8, not windows-1256: as utf-8 it reads طرابلس.',
    );
  });

  test('reads plain ASCII under any name', () => {
    expect(decodeBytes(utf8('a,b'), 'windows-1256').text).toBe('a,b');
  });

  test('refuses an encoding it does not know, and Latin-1 is one', () => {
    expect(codeOf(() => decodeBytes(utf8('a'), 'latin1'))).toBe('ENCODING_UNKNOWN');
  });

  test('refuses letters that were lost earlier, naming the line', () => {
    expect(said(() => decodeBytes(utf8('a\nb\nc\uFFFDd')))).toContain('Line 3 holds the mark');
    expect(codeOf(() => decodeBytes(utf8('\uFFFD')))).toBe('TEXT_DAMAGED');
  });

  test('refuses NUL characters, naming the line', () => {
    expect(said(() => decodeBytes(utf8('a\r\nb\0')))).toContain('Line 2 holds a NUL character');
  });

  test('refuses half a character of UTF-16', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8]);
    expect(codeOf(() => decodeBytes(bytes))).toBe('ENCODING_WRONG');
  });
});

function said(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof DataError) return messageIn(error).message;
  }
  return '';
}
