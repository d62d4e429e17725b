import { cleanText } from './clean-text.ts';

/** A line typed while the meeting sits: a command of the program in the rapporteur's short form. */
export type SittingLine =
  | { kind: 'verb'; argv: readonly string[] }
  | { kind: 'quorum' | 'undo' | 'end' | 'blank' | 'unknown' };

export type Sitting = {
  /** `M-8` */
  meeting: string;
  /** Whether a text can be read as a day: `by consensus` is no due date. */
  isDay: (text: string) => boolean;
};

type Rule = {
  form: RegExp;
  read: (groups: Readonly<Record<string, string>>, sitting: Sitting) => SittingLine;
};

const verb = (...argv: string[]): SittingLine => ({ kind: 'verb', argv });
const attend = (meeting: string, flag: string, who: string, ...more: string[]) =>
  verb('meeting', 'attend', meeting, flag, who, ...more);
const atTime = (time: string | undefined) => (time === undefined ? [] : ['--time', time]);
const time = '(?:\\s+(?<time>\\d{1,2}[:.]\\d{2}))?';
const who = '(?<who>[^\\s:]+(?:\\s*[,،]\\s*[^\\s:]+)*)';

const capacities = new Map([
  ['rep', '--rep'],
  ['alternate', '--alternate'],
  ['alt', '--alternate'],
  ['remote', '--remote'],
  ['ممثل', '--rep'],
  ['مناوب', '--alternate'],
]);

const rules: readonly Rule[] = [
  { form: /^$/, read: () => ({ kind: 'blank' }) },
  { form: /^(?:q|quorum|النصاب|نصاب)$/i, read: () => ({ kind: 'quorum' }) },
  { form: /^(?:undo|تراجع)$/i, read: () => ({ kind: 'undo' }) },
  { form: /^(?:end|quit|exit|انتهى|خروج)$/i, read: () => ({ kind: 'end' }) },
  {
    form: /^\+\s*(?<body>[^\s:]+)\s*:\s*(?<name>.+)$/,
    read: ({ body, name }, { meeting }) => attend(meeting, '--other', `${body}: ${name}`),
  },
  {
    form: new RegExp(`^\\+\\s*${who}(?:\\s+(?<as>rep|alternate|alt|remote|ممثل|مناوب))?$`, 'i'),
    read: ({ who = '', as = '' }, { meeting }) =>
      attend(meeting, capacities.get(as.toLowerCase()) ?? '--present', who),
  },
  {
    form: new RegExp(`^${who}\\s+left${time}$`, 'i'),
    read: ({ who = '', time }, { meeting }) => attend(meeting, '--left', who, ...atTime(time)),
  },
  {
    form: new RegExp(`^خرج\\s+${who}${time}$`),
    read: ({ who = '', time }, { meeting }) => attend(meeting, '--left', who, ...atTime(time)),
  },
  {
    form: new RegExp(`^(?:${who}\\s+back|عاد\\s+(?<back>\\S+))$`, 'i'),
    read: ({ who, back = '' }, { meeting }) => attend(meeting, '--back', who ?? back),
  },
  {
    form: new RegExp(`^(?:${who}\\s+apologies|اعتذر\\s+(?<sent>\\S+))$`, 'i'),
    read: ({ who, sent = '' }, { meeting }) => attend(meeting, '--apologies', who ?? sent),
  },
  {
    form: /^(?:item|بند)\s+(?<item>\d+)\s*:\s*(?<text>.+)$/i,
    read: ({ item = '', text = '' }, { meeting }) =>
      verb('meeting', 'agenda', 'note', meeting, item, text),
  },
  {
    form: /^(?:d|قرار)\s*:\s*(?<text>.+)$/i,
    read: ({ text = '' }, { meeting }) => verb('decision', 'add', text, '--at', meeting),
  },
  {
    form: /^(?:r|توصية)\s*:\s*(?<text>.+)$/i,
    read: ({ text = '' }, { meeting }) => recommendation(text, meeting),
  },
  {
    form: new RegExp(`^(?:a|تكليف)\\s+${who}\\s*:\\s*(?<text>.+)$`, 'i'),
    read: ({ who = '', text = '' }, sitting) => action(who, text, sitting),
  },
  {
    form: /^(?:n|ملاحظة)\s*:\s*(?<text>.+)$/i,
    read: ({ text = '' }, { meeting }) => verb('meeting', 'note', meeting, text),
  },
];

export function readSittingLine(typed: string, sitting: Sitting): SittingLine {
  const line = cleanText(typed);
  for (const { form, read } of rules) {
    const match = form.exec(line);
    if (match !== null) return read(match.groups ?? {}, sitting);
  }
  return { kind: 'unknown' };
}

/** `text > mol`: to whom stands behind the last arrow. */
function recommendation(text: string, meeting: string): SittingLine {
  const kind = ['--at', meeting, '--kind', 'recommendation'];
  const [, what = text, to] = /^(.+?)\s*>\s*([^>]+)$/.exec(text) ?? [];
  return verb('decision', 'add', what, ...kind, ...(to === undefined ? [] : ['--to', to]));
}

/** `text by 13/12`, «… حتى 13/12»: by when stands behind the last such word, where it is a day. */
function action(owner: string, text: string, { meeting, isDay }: Sitting): SittingLine {
  const from = ['--owner', owner, '--at', meeting];
  const [, what, due] = /^(.+)\s(?:by|حتى)\s+(.+)$/i.exec(text) ?? [];
  if (what === undefined || due === undefined || !isDay(due)) {
    return verb('action', 'add', text, ...from);
  }
  return verb('action', 'add', what, ...from, '--due', due);
}
