/** What it is for, and the command that does it. */
export type Way = readonly [when: string, command: string];

/** `id` as it is printed, `more` what was typed behind it. */
type Ways = (id: string, more: string) => readonly Way[];

const slip = (id: string): Way => ['It was a slip', `undo ${id}`];

/**
 * Noun by noun, what clerks type for want of the verb's name, and what does it. Nothing is deleted:
 * `undo` takes back a slip, and what really happened is recorded as that.
 */
const intents: Readonly<Record<string, Readonly<Record<string, Ways>>>> = {
  meeting: {
    delete: (id) => [slip(id), ['It will not take place', `meeting cancel ${id} --reason "WHY"`]],
    move: (id) => [
      ['It is on another day', `meeting postpone ${id} --to DAY --reason "WHY"`],
      ['Its day was mistyped', `meeting edit ${id} --date DAY --mistyped`],
    ],
    close: (id) => [['It was held', `meeting close ${id}`]],
    reopen: (id) => [['It was closed by a slip', `undo ${id}`]],
    rename: (id) => [['Its title', `meeting edit ${id} --title "TITLE"`]],
  },
  action: {
    delete: (id) => [slip(id), ['It is no longer wanted', `action cancel ${id} --reason "WHY"`]],
    close: (id) => [['It is done', `action done ${id}`]],
    move: (id) => [
      ['It was given more time', `action extend ${id} --to DAY --reason "WHY"`],
      ['Its day was mistyped', `action edit ${id} --due DAY`],
    ],
    assign: (id, more) => [['Another does it', `action assign ${id} --to ${more || 'HANDLE'}`]],
    rename: (id) => [['Its title', `action edit ${id} --title "TITLE"`]],
  },
  member: {
    delete: (id) => [slip(id), ['It has left', `member end ${id} --reason "WHY"`]],
    cancel: (id) => [['It has left', `member end ${id} --reason "WHY"`]],
    rename: (id) => [['Its name', `member edit ${id} --name "NAME"`]],
    assign: (id) => [['Who speaks for it', `member rep ${id} "NAME"`]],
  },
  person: {
    delete: (id) => [
      slip(id),
      ['The post is over', `person leave ${id} --on DAY`],
      ['To be forgotten, for good', `person forget ${id}`],
    ],
    move: (id) => [['The post is over', `person leave ${id} --on DAY`]],
    rename: (id) => [['The name', `person edit ${id} --en "NAME"`]],
  },
  decision: {
    delete: (id) => [slip(id), ['Another replaces it', `decision supersede ${id} --by D-N`]],
    close: (id) => [['How it was followed', `decision follow-up ${id} implemented`]],
  },
  letter: {
    delete: (id) => [slip(id), ['Its number stays', `letter void ${id} --reason "WHY"`]],
    cancel: (id) => [['Its number stays', `letter void ${id} --reason "WHY"`]],
    add: () => [
      ['It came in', 'letter in "SUBJECT" --from HANDLE'],
      ['It goes out', 'letter out "SUBJECT" --to HANDLE'],
    ],
    move: (id) => [['Its day', `letter edit ${id} --on DAY`]],
    rename: (id) => [['Its subject', `letter edit ${id} --subject "SUBJECT"`]],
  },
  group: {
    delete: (id) => [slip(id), ['It has ended', `group end ${id} --reason "WHY"`]],
    rename: (id) => [['Its name', `group edit ${id} --name "NAME"`]],
  },
  tor: {
    delete: (id) => [slip(id), ['Other rules', 'tor add --version N']],
  },
  holiday: {
    delete: (id) => [
      ['It was a slip', 'undo'],
      ['It is no holiday after all', `holiday cancel ${id} --source "WHERE"`],
    ],
    edit: (id) => [
      ['It was a slip', 'undo'],
      ['It is on another day', `holiday move ${id} --to DAY --source "WHERE"`],
    ],
  },
  dtm: {
    delete: (id) => [slip(id), ['Its figures are wrong', `dtm withdraw ${id} --reason "WHY"`]],
    cancel: (id) => [['Its figures are wrong', `dtm withdraw ${id} --reason "WHY"`]],
    add: () => [['A file of figures', 'dtm import FILE']],
  },
  'dtm estimate': {
    delete: (id) => [slip(id), ['It is stated no longer', `dtm estimate end ${id} --reason "WHY"`]],
  },
  'dtm mapping': {
    delete: (id) => [['A mapping is no record', `dtm mapping remove ${id}`]],
  },
};

const sameMeaning: Readonly<Record<string, readonly string[]>> = {
  delete: ['remove', 'rm', 'del', 'erase', 'drop', 'destroy'],
  move: ['reschedule', 'shift', 'postpone', 'defer', 'delay', 'extend'],
  close: ['held', 'hold', 'happened', 'finish', 'finished', 'complete', 'completed', 'closed'],
  reopen: ['restart', 'unclose'],
  rename: ['retitle'],
  assign: ['give', 'reassign', 'delegate', 'appoint', 'represent'],
  cancel: ['abandon', 'abort', 'revoke', 'annul'],
  add: ['new', 'create', 'record', 'enter', 'load', 'upload'],
  edit: ['change', 'update', 'modify', 'correct', 'fix', 'amend'],
};

/** Whole lines of one word. */
const alone: Readonly<Record<string, readonly Way[]>> = {
  overdue: [['What is late', 'late']],
  calendar: [['The meetings', 'meeting list']],
  status: [['The morning screen', 'today']],
  agenda: [['The meetings', 'meeting list']],
};

/** `remove` means `delete`; a word that means nothing else means itself. */
export function meaningOf(word: string): string {
  return Object.keys(sameMeaning).find((key) => sameMeaning[key]?.includes(word)) ?? word;
}

/** The lines that do what `noun word id` was meant to do; none where it is not known. */
export function waysOf(noun: string, word: string, typed: readonly string[]): readonly Way[] {
  const known = intents[noun] ?? {};
  const meant = [word, meaningOf(word)].find((one) => Object.hasOwn(known, one));
  if (meant === undefined) return [];
  const [id, ...more] = typed.filter((one) => !one.startsWith('-'));
  return known[meant]?.(printedId(noun, id), more.join(',')) ?? [];
}

export function waysAlone(word: string): readonly Way[] {
  return Object.hasOwn(alone, word) ? (alone[word] ?? []) : [];
}

/** For tests: every noun with every word it knows. */
export function allIntents(): [noun: string, word: string][] {
  return Object.entries(intents).flatMap(([noun, known]) =>
    Object.keys(known).map((word): [string, string] => [noun, word]),
  );
}

const exampleIds: Readonly<Record<string, string>> = {
  meeting: 'M-N',
  action: 'A-N',
  decision: 'D-N',
  member: 'HANDLE',
  person: 'P-N',
  letter: 'IN-N',
  group: 'CODE',
  tor: '"ToR N"',
  dtm: 'I-N',
  holiday: 'DAY',
  'dtm estimate': 'E-N',
  'dtm mapping': 'NAME',
};

/** `3` of a meeting is printed `M-3`: the same number is another record behind another noun. */
function printedId(noun: string, typed: string | undefined): string {
  const example = exampleIds[noun] ?? 'ID';
  if (typed === undefined) return example;
  return /^\d+$/.test(typed) ? example.replace(/\bN\b/, typed) : typed;
}
