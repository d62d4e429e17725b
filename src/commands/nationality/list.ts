import { defineCommand } from '../../command.ts';
import { listNationalityAliases } from '../../db/nationality-aliases.ts';
import { fold } from '../../domain/fold.ts';
import { nationalities } from '../../dtm/nationalities.ts';
import { createListing } from '../../output/create-listing.ts';
import { optional, text } from '../../params.ts';
import { type ListedNationality, nationalityColumns } from '../../records/nationalities.ts';

export const nationalityList = defineCommand({
  name: 'nationality list',
  summary: 'List the nationalities that files may name, with the spellings the office added',
  examples: ['mwg nationality list', 'mwg nationality list syr', 'mwg nationality list --csv'],
  params: {
    search: optional(text('[<search>]', 'a code, or part of a name or of another spelling')),
  },
  returns: 'list',
  run(input, { db }) {
    const aliases = listNationalityAliases(db);
    const all = nationalities.map(
      ({ key, en, ar }): ListedNationality => ({
        ...{ code: key, nameEn: en, nameAr: ar },
        aliases: aliases.filter(({ code }) => code === key).map(({ name }) => name),
      }),
    );
    const found = all.filter((each) => isNamed(each, input.search ?? ''));
    return createListing(nationalityColumns, found, {
      empty: ({ nationality }) => nationality.none(input.search ?? ''),
      notes: [({ nationality }) => nationality.spelling],
    });
  },
});

function isNamed({ code, nameEn, nameAr, aliases }: ListedNationality, search: string): boolean {
  const wanted = fold(search);
  return [code, nameEn, nameAr, ...aliases].some((name) => fold(name).includes(wanted));
}
