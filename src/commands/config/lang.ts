import { defineCommand } from '../../command.ts';
import { writeSetting } from '../../db/settings.ts';
import { askedLanguages } from '../../language/print-language.ts';
import { choice } from '../../params.ts';
import { settingChange } from '../../records/settings.ts';

export const configLang = defineCommand({
  name: 'config lang',
  summary: 'Settle in which language this book is printed, where neither --lang nor MWG_LANG says',
  examples: ['mwg config lang ar', 'mwg config lang both'],
  params: {
    language: choice('<language>', 'the language printed', askedLanguages, 'Which language?'),
  },
  returns: 'change',
  writes: true,
  run: ({ language }, { db }) =>
    settingChange('lang', language, writeSetting(db, 'lang', language)),
});
