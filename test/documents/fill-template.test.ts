import { describe, expect, test } from '@jest/globals';
import { fillTemplate } from '../../src/documents/fill-template.ts';
import { DataError } from '../../src/errors.ts';
import { messageIn } from '../support/message.ts';

describe('a template is filled', () => {
  const fields = { subject: 'Visit', copies: '', via: '' };

  test('line by line', () => {
    expect(fillTemplate('t', 'About: {{subject}} ({{ subject }})\nEnd', fields)).toEqual([
      'About: Visit (Visit)',
      'End',
    ]);
  });

  test('leaving out a line whose fields are all empty, and the blank line it leaves', () => {
    const template = 'A\n\nCopy: {{copies}} {{via}}\n\nB {{subject}}{{copies}}\n';
    expect(fillTemplate('t', template, fields)).toEqual(['A', '', 'B Visit']);
  });

  test('and never a second time: what a field holds is only text', () => {
    expect(fillTemplate('t', '{{subject}}', { subject: '{{copies}} $& $1' })).toEqual([
      '{{copies}} $& $1',
    ]);
  });

  test('an unknown field is an error that names it, its line and those there are', () => {
    const fill = () => fillTemplate('letter-ar.txt', 'A {{subject}}\n{{nope}} {{no2}}', fields);
    expect(saidBy(fill)).toEqual({
      message: 'the template letter-ar.txt has a field that does not exist: {{nope}} on line 2.',
      details: ['line 2  {{no2}}'],
      hints: ['Fields:  subject, copies, via'],
    });
  });
});

function saidBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof DataError && messageIn(error);
  }
}
