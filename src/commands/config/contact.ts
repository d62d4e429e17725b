import { defineCommand } from '../../command.ts';
import { writeSetting } from '../../db/settings.ts';
import { text } from '../../params.ts';
import { settingChange } from '../../records/settings.ts';

export const configContact = defineCommand({
  name: 'config contact',
  summary: 'Settle where members reach this office, which the note to them prints',
  examples: [
    'mwg config contact mwg.office@example.ly',
    'mwg config contact "mwg.office@example.ly, +218 21 000 0000"',
  ],
  params: { contact: text('<contact>', 'an e-mail address, a number', 'Where is it reached?') },
  returns: 'change',
  writes: true,
  run: ({ contact }, { db }) =>
    settingChange('contact', contact, writeSetting(db, 'contact', contact)),
});
