import { describe, expect, test } from '@jest/globals';
import { readSittingLine } from '../../src/domain/sitting.ts';
import { numberedMeeting } from '../../src/language/numbered-meeting.ts';

const sitting = { meeting: 'M-8', isDay: (text: string) => /\d/.test(text) };
const argvOf = (line: string) => {
  const read = readSittingLine(line, sitting);
  return read.kind === 'verb' ? read.argv.join(' | ') : read.kind;
};

describe('a line typed while the meeting sits', () => {
  test.each([
    ['+moi', 'meeting | attend | M-8 | --present | moi'],
    ['+ moi، mol', 'meeting | attend | M-8 | --present | moi، mol'],
    ['+eu alternate', 'meeting | attend | M-8 | --alternate | eu'],
    [
      '+moi: Salem al-Tajribi, Adviser',
      'meeting | attend | M-8 | --other | moi: Salem al-Tajribi, Adviser',
    ],
    ['eu left', 'meeting | attend | M-8 | --left | eu'],
    ['eu left 11:15', 'meeting | attend | M-8 | --left | eu | --time | 11:15'],
    ['خرج eu', 'meeting | attend | M-8 | --left | eu'],
    ['عاد eu', 'meeting | attend | M-8 | --back | eu'],
    ['wfp apologies', 'meeting | attend | M-8 | --apologies | wfp'],
    ['d: Meet again', 'decision | add | Meet again | --at | M-8'],
    ['قرار: عقد جلسة', 'decision | add | عقد جلسة | --at | M-8'],
    [
      'r: Name one > mol',
      'decision | add | Name one | --at | M-8 | --kind | recommendation | --to | mol',
    ],
    [
      'توصية: تسمية ممثل > mol',
      'decision | add | تسمية ممثل | --at | M-8 | --kind | recommendation | --to | mol',
    ],
    ['r: Name one', 'decision | add | Name one | --at | M-8 | --kind | recommendation'],
    [
      'a mol: Send it by 13/12',
      'action | add | Send it | --owner | mol | --at | M-8 | --due | 13/12',
    ],
    [
      'تكليف mol: إرسال البيانات حتى 13/12',
      'action | add | إرسال البيانات | --owner | mol | --at | M-8 | --due | 13/12',
    ],
    [
      'a mol, iom: Agree by consensus',
      'action | add | Agree by consensus | --owner | mol, iom | --at | M-8',
    ],
    ['n: Two figures', 'meeting | note | M-8 | Two figures'],
    ['ملاحظة: رقمان', 'meeting | note | M-8 | رقمان'],
    ['item 3: Adopted', 'meeting | agenda | note | M-8 | 3 | Adopted'],
    ['بند 3: اعتُمد', 'meeting | agenda | note | M-8 | 3 | اعتُمد'],
    ['q', 'quorum'],
    ['undo', 'undo'],
    ['تراجع', 'undo'],
    ['end', 'end'],
    ['', 'blank'],
    ['what now', 'unknown'],
    ['d:', 'unknown'],
  ])('%s', (line, meant) => {
    expect(argvOf(line)).toBe(meant);
  });
});

test.each([
  [1, 'First meeting', 'الاجتماع الأول'],
  [12, 'Twelfth meeting', 'الاجتماع الثاني عشر'],
  [20, 'Twentieth meeting', 'الاجتماع العشرون'],
  [43, 'Forty-third meeting', 'الاجتماع الثالث والأربعون'],
  [101, 'Meeting 101', 'الاجتماع رقم 101'],
])('meeting %i without a name is called %s, %s', (number, en, ar) => {
  expect(numberedMeeting(number)).toEqual({ en, ar });
});
