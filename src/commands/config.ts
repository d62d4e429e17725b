import { defineCommand } from '../command.ts';
import { readSetting } from '../db/settings.ts';
import { settingNames } from '../domain/settings.ts';
import { summaries } from '../language/en/summaries.ts';
import { createListing } from '../output/create-listing.ts';
import { settingColumns } from '../records/settings.ts';

export const config = defineCommand({
  name: 'config',
  summary: summaries.config,
  examples: ['mwg config', 'mwg config --csv'],
  params: {},
  returns: 'list',
  run: (_input, { db }) =>
    createListing(
      settingColumns,
      settingNames.map((name) => ({ name, kept: readSetting(db, name) })),
      { empty: '' },
    ),
});
