/** What a book can settle, and what holds where it does not. */
export const settingDefaults = {
  lang: 'en',
} as const;

export type SettingName = keyof typeof settingDefaults;

export const settingNames = Object.keys(settingDefaults) as SettingName[];
