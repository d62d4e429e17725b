import { defineCommand } from '../../command.ts';
import { writeSetting } from '../../db/settings.ts';
import { file } from '../../params.ts';
import { settingChange } from '../../records/settings.ts';

export const configLetters = defineCommand({
  name: 'config letters',
  summary: 'Settle the folder that drafts of letters are written to, where --into names none',
  examples: ['mwg config letters drafts', 'mwg config letters ~/Documents/letters'],
  params: { folder: file('<folder>', 'a folder that you can see', 'Which folder?') },
  returns: 'change',
  writes: true,
  // The whole path: another clerk stands elsewhere.
  prepare: async ({ folder }, outside) => {
    const path = outside.fullPath(folder);
    outside.demandFolder(path);
    return path;
  },
  run: (_input, { db }, path) => settingChange('letters', path, writeSetting(db, 'letters', path)),
});
