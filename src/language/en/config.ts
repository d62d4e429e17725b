import type { SettingName } from '../../domain/settings.ts';

const settles: Readonly<Record<SettingName, string>> = {
  lang: 'the language printed, where neither --lang nor MWG_LANG says',
};

/** What is said of the book's settings. */
export const config = {
  heading: { setting: 'Setting', value: 'Value', settles: 'Settles' },
  settles,
  byDefault: (value: string) => `${value} (default)`,
  settled: (name: string, value: string) => `${name} is now ${value}, for all who use this book`,
  settledAlready: (name: string, value: string) => `${name} is ${value} already. Nothing changed.`,
};
