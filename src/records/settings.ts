import { type SettingName, settingDefaults } from '../domain/settings.ts';
import { english } from '../language/en/english.ts';
import type { Column } from '../output/listing.ts';
import type { Change } from '../output/result.ts';

type Setting = { name: SettingName; kept: string | undefined };

export const settingColumns: readonly Column<Setting>[] = [
  { key: 'setting', title: ({ config }) => config.heading.setting, value: ({ name }) => name },
  {
    key: 'value',
    title: ({ config }) => config.heading.value,
    value: valueIn,
    text: (setting, { config }) => setting.kept ?? config.byDefault(valueIn(setting)),
  },
  {
    key: 'settles',
    title: ({ config }) => config.heading.settles,
    value: ({ name }) => english.config.settles[name],
    text: ({ name }, { config }) => config.settles[name],
    wrap: true,
  },
];

function valueIn({ name, kept }: Setting): string {
  return kept ?? settingDefaults[name];
}

/** The same answer for every verb that settles something. */
export function settingChange(name: SettingName, value: string, isNew: boolean): Change {
  return {
    kind: 'change',
    say: [({ config }) => (isNew ? config.settled : config.settledAlready)(name, value)],
    records: [{ id: name, fields: { setting: name, value } }],
    next: [],
  };
}
