import type { Context } from '../../command.ts';
import { findTor } from '../../db/find-tor.ts';
import { torName } from '../../domain/tor.ts';
import type { Change } from '../../output/result.ts';
import { torColumns } from '../../records/tors.ts';

type Said = { done: string; lines?: readonly string[]; next?: readonly string[] };

/** The same answer for every verb that changes terms of reference. */
export function torChange({ db, group }: Context, version: string, said: Said): Change {
  const tor = findTor(db, group, version);
  const fields = torColumns
    .filter((column) => column.key !== 'id')
    .map((column) => [column.key, column.value(tor)]);
  const rules = tor.stored.map(({ rule, value }) => [rule, value]);
  const template = tor.stored.filter(({ fromTemplate }) => fromTemplate).length;
  return {
    kind: 'change',
    say: [
      `${torName(tor)} ${said.done}  (${group.code})`,
      ...(tor.fileName === null
        ? []
        : [`  file     kept outside the book: ${tor.fileName}, SHA-256 ${tor.fileSha256}`]),
      ...(said.lines ?? []),
      ...(template === 0
        ? []
        : [
            `  template ${template} of ${rules.length} rules are the template’s: check them against your text`,
          ]),
    ],
    records: [{ id: torName(tor), fields: Object.fromEntries([...fields, ...rules]) }],
    next: said.next ?? [],
  };
}
