/** What was mistyped, the line that mends it, and what is tried with it. */
export type Correction = {
  what: string;
  command: string;
  /** The record it mends. */
  record: string;
  /** The line that was a slip, where the practice book holds none of the kind. */
  slip?: string;
};

/**
 * The page `mwg help corrections`: what a command can enter, and what corrects it. Each line runs on the
 * practice book.
 */
export const corrections: readonly (readonly [heading: string, readonly Correction[]])[] = [
  [
    'ACTIONS',
    [
      { what: 'title', record: 'A-8', command: 'action edit A-8 --title "Match the offers"' },
      { what: 'owner', record: 'A-8', command: 'action edit A-8 --owner mfa' },
      { what: 'due date', record: 'A-8', command: 'action edit A-8 --due 2018-05-20' },
      { what: 'day agreed', record: 'A-8', command: 'action edit A-8 --on 2018-04-26' },
      { what: 'meeting', record: 'A-8', command: 'action edit A-8 --at none' },
      { what: 'note', record: 'A-8', command: 'action edit A-8 --note "By letter"' },
      { what: 'urgent', record: 'A-5', command: 'action edit A-5 --not-urgent' },
      { what: 'seen by', record: 'A-8', command: 'action edit A-8 --seen-by chairs' },
      {
        what: 'done, or its day',
        record: 'A-9',
        slip: 'done A-9 --on 2018-05-01',
        command: 'undo A-9',
      },
      {
        what: 'more time, new owner',
        record: 'A-9',
        slip: 'extend A-9 --to 2018-05-20 --reason "The text is at the printer"',
        command: 'undo A-9',
      },
    ],
  ],
  [
    'MEETINGS',
    [
      { what: 'day', record: 'M-4', command: 'meeting edit M-4 --date 2018-06-28 --mistyped' },
      { what: 'time', record: 'M-4', command: 'meeting edit M-4 --start 11:00 --end 13:00' },
      { what: 'place', record: 'M-4', command: 'meeting edit M-4 --place none' },
      { what: 'title', record: 'M-4', command: 'meeting edit M-4 --title "Fourth, in June"' },
      {
        what: 'agenda item',
        record: 'M-4',
        command: 'meeting agenda edit M-4 5 --title "Figures"',
      },
      {
        what: 'moved, held, cancelled',
        record: 'M-4',
        slip: 'meeting postpone M-4 --to 2018-07-04 --reason "The chair travels"',
        command: 'undo M-4',
      },
    ],
  ],
  [
    'DECISIONS',
    [
      { what: 'text', record: 'D-2', command: 'decision edit D-2 --text "Priorities are sent"' },
      { what: 'addressee', record: 'D-2', command: 'decision edit D-2 --to mlg' },
      {
        what: 'how it is followed',
        record: 'D-2',
        slip: 'decision follow-up D-2 implemented',
        command: 'undo D-2',
      },
    ],
  ],
  [
    'MEMBERS',
    [
      { what: 'first day', record: 'eu', command: 'member edit eu --since 2017-11-22' },
      { what: 'handle', record: 'mol', command: 'member edit mol --handle molr' },
      { what: 'role', record: 'mol', command: 'member edit mol --role observer' },
      { what: 'name', record: 'mol', command: 'member edit mol --name "Ministry of Labour"' },
      { what: 'side', record: 'eu', command: 'member edit eu --side ngo' },
      { what: 'letter channel', record: 'eu', command: 'member edit eu --channel email' },
      {
        what: 'confirmed, ended, …',
        record: 'eu',
        slip: 'member end eu --reason "Withdrew by letter"',
        command: 'undo eu',
      },
    ],
  ],
  [
    'PEOPLE',
    [
      { what: 'name', record: 'P-4', command: 'person edit P-4 --en "Kareem al-Tajribi"' },
      {
        what: 'e-mail, telephone',
        record: 'P-4',
        command: 'person edit P-4 --remove karim@example.org',
      },
      { what: 'first day on a seat', record: 'P-4', command: 'person edit P-4 --since 2018-03-01' },
      {
        what: 'whom they stand for',
        record: 'P-5',
        slip: 'member rep mol P-5',
        command: 'undo P-5',
      },
    ],
  ],
  [
    'LETTERS',
    [
      { what: 'subject', record: 'IN-1', command: 'letter edit IN-1 --subject "Comments"' },
      { what: 'from, to, copies', record: 'IN-1', command: 'letter edit IN-1 --from mol' },
      { what: 'their number', record: 'IN-1', command: 'letter edit IN-1 --ref 4/2/119' },
      { what: 'day it moved', record: 'IN-1', command: 'letter edit IN-1 --on 2018-03-15' },
      { what: 'day it bears', record: 'IN-1', command: 'letter edit IN-1 --dated 2018-03-13' },
      { what: 'answer by', record: 'IN-2', command: 'letter edit IN-2 --answer-by none' },
      { what: 'sent', record: 'OUT-2', slip: 'letter sent OUT-2', command: 'undo OUT-2' },
      {
        what: 'the letter itself',
        record: 'IN-2',
        command: 'letter void IN-2 --reason "Entered twice"',
      },
    ],
  ],
  [
    'GROUPS AND RULES',
    [
      { what: 'name', record: 'border', command: 'group edit border --name "Borders"' },
      {
        what: 'rule of a draft',
        record: 'ToR 1.1',
        slip: 'tor add --version 1.1 --like 1.0',
        command: 'tor edit 1.1 --notice-days 6',
      },
      {
        what: 'day of a holiday',
        record: 'holidays',
        slip: 'holiday add 2018-06-25 "Day of mourning" --source "Circular 12"',
        command: 'holiday move 2018-06-25 --to 2018-06-26 --source "A circular"',
      },
    ],
  ],
  [
    'FIGURES',
    [
      { what: 'an import', record: 'I-2', command: 'dtm withdraw I-2 --reason "A wrong file"' },
      {
        what: 'a published total',
        record: 'rounds',
        command:
          'dtm published correct --round 902 --total 68,300 --source "Report" --reason "Misprint"',
      },
      {
        what: 'an estimate',
        record: 'estimates',
        command: 'dtm estimate end E-1 --reason "Typed wrong"',
      },
    ],
  ],
];
