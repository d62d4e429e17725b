/** What a book can settle. */
export const settingNames = ['lang', 'letters', 'contact'] as const;

export type SettingName = (typeof settingNames)[number];

/** What holds where the book settles nothing. */
export const settingDefaults: Readonly<Record<SettingName, string>> = {
  lang: 'en',
  letters: 'letters',
  contact: '',
};
