import { counted } from '../arabic/counting.ts';
import { history as english } from '../en/history.ts';
import type { Words } from '../words.ts';

const breaks: Readonly<Record<string, string>> = {
  missing: 'مفقود',
  link: 'غُيّر، أو غُيّر ما قبله',
  row: 'لم يعد فيه ما سُجّل',
  command: 'فيه أمر غير الذي سُجّل',
  actor: 'فيه اسم غير الذي سُجّل',
  blanked: 'أُفرغ دون حذف لبيانات شخص يفسره',
};

/** What lists print; what a change says is English. */
export const history: Words['history'] = {
  ...english,
  none: 'لم يُسجَّل شيء بعد.',
  takeBack: 'للتراجع عن قيد:  mwg undo N',
  undoneMark: 'تم التراجع عنه',
  moreDifferences: (more) => `  و${more} غيرها`,
  andMore: (named, more) => `${named} و${more} غيرها`,
  andRows: (named, rows) => `${named}، … و${counted(rows, 'row')} غيرها`,
  whole: (changes) => `السجل سليم: ${counted(changes, 'change')}، كل منها كما سُجّل.`,
  lastLink: (change, digest) => `آخرها #${change}، ${digest}`,
  broken: ({ change, trouble }, record) =>
    `انقطع السجل عند القيد #${change}: ${breaks[trouble]}${record === undefined ? '' : ` (${record})`}.`,
  afterBreak: 'لا يُعتمد على ما بعده. النسخ السابقة له:  mwg backup list',
};
