import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { insertNationalityAlias, listNationalityAliases } from '../../db/nationality-aliases.ts';
import { nationalityName } from '../../dtm/nationalities.ts';
import { RefusedError } from '../../errors.ts';
import { type Text, textIn } from '../../language/text.ts';
import { findNationalityCode, nationalityReaderOf } from '../../office/nationalities.ts';
import type { Change } from '../../output/result.ts';
import { text } from '../../params.ts';
import { demandSearchable } from '../demand-searchable.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    NATIONALITY_ALIAS_TAKEN: { name: string; code: string; holder: string };
  }
}

export const nationalityAlias = defineCommand({
  name: 'nationality alias',
  summary: 'Keep another spelling of a nationality; files and questions find it by that name too',
  examples: [
    'mwg nationality alias SYR "Syrians"',
    'mwg nationality alias other:asia "Other Asian countries"',
  ],
  params: {
    nationality: text('<nationality>', 'its code, or a name it goes by', 'Which nationality?'),
    name: text('<name>', 'the other spelling', 'Which other spelling?'),
  },
  returns: 'change',
  writes: true,
  run({ nationality, name }, { db }) {
    const code = findNationalityCode(db, nationality);
    demandSearchable(name);
    const holder = nationalityReaderOf(db)(name);
    if (holder === code) return aliasChange(db, code, (words) => words.nationality.hasAlias(name));
    if (holder !== undefined) {
      throw new RefusedError('NATIONALITY_ALIAS_TAKEN', {
        name,
        code: holder,
        holder: nationalityName(holder),
      });
    }
    insertNationalityAlias(db, { code, name });
    return aliasChange(db, code, (words) => words.nationality.aliasKept(name));
  },
});

function aliasChange(db: Database, code: string, done: Text): Change {
  const aliases = listNationalityAliases(db)
    .filter((alias) => alias.code === code)
    .map(({ name }) => name);
  return {
    kind: 'change',
    say: [(words) => `${nationalityName(code)} (${code}) ${textIn(words, done)}`],
    records: [{ id: code, fields: { name: nationalityName(code), aliases } }],
    next: [({ nationality }) => nationality.see(code)],
  };
}
