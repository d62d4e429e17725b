import type { Context } from '../command.ts';
import { functionText, personId, personName } from '../domain/person.ts';
import type { Change } from '../output/result.ts';
import { type ListedPerson, personColumns } from '../records/persons.ts';
import { listedPerson } from './listed-person.ts';

type Said = {
  /** First line: `P-31 recorded`; the name follows. */
  done: string;
  notices?: readonly string[];
  next?: readonly string[];
};

/** The same answer for every verb that changes a person. */
export function personChange(context: Context, id: number, said: Said): Change {
  const person = listedPerson(context, id);
  const held = functionText(person);
  return {
    kind: 'change',
    say: [
      `${personId(person)} ${said.done}  ${personName(person)}`,
      ...(held === '' ? [] : [`  function ${held}`]),
      ...(said.notices ?? []).map((notice) => `  note     ${notice}`),
    ],
    records: [personRecord(person)],
    next: said.next ?? [],
  };
}

export function personRecord(person: ListedPerson): Change['records'][number] {
  const fields = personColumns
    .filter((column) => column.key !== 'id')
    .map((column) => [column.key, column.value(person)]);
  return { id: personId(person), fields: Object.fromEntries(fields) };
}
