import type { SettingName } from '../../domain/settings.ts';

const settles: Readonly<Record<SettingName, string>> = {
  lang: 'the language printed, where neither --lang nor MWG_LANG says',
  contact: 'where members reach this office: printed in the note to them',
  letters: 'the folder of drafts, where --into names none; by default the one beside the book',
};

/** What is said of the book's settings. */
export const config = {
  heading: { setting: 'Setting', value: 'Value', settles: 'Settles' },
  settles,
  byDefault: (value: string) => (value === '' ? '(none)' : `${value} (default)`),
  settled: (name: string, value: string) => `${name} is now ${value}, for all who use this book`,
  settledAlready: (name: string, value: string) => `${name} is ${value} already. Nothing changed.`,
};
