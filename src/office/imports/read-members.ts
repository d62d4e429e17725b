import { splitList } from '../../domain/clean-text.ts';
import type { IsoDay } from '../../domain/day.ts';
import { isHandle } from '../../domain/member.ts';
import {
  type ContactTrouble,
  emailContact,
  phoneContact,
  type TypedContact,
} from '../../domain/typed-contact.ts';
import {
  type Capacity,
  capacities,
  type Role,
  roles,
  type SeatStatus,
  type Side,
  seatStatuses,
  sides,
} from '../../domain/vocabulary.ts';
import { readCapacity, readRole, readSeatStatus, readSide } from '../../domain/vocabulary-words.ts';
import {
  type ListFile,
  type ListOptions,
  type ListRow,
  type NoList,
  readListFile,
} from '../../tabular/list-file.ts';
import { type MemberColumn, memberColumnSpecs } from './member-columns.ts';

declare module '../../tabular/list-problem.ts' {
  interface ListFaults {
    NO_HANDLE: object;
    CONTACT_INVALID: { trouble: ContactTrouble };
    CONTACT_WITHOUT_NAME: object;
    END_NEEDED: object;
    END_BEFORE_SINCE: { since: IsoDay };
    STATUS_DAY_NEEDED: object;
  }
}

export type PersonRow = {
  name: string;
  ar: string | undefined;
  capacity: Capacity;
  from: IsoDay | undefined;
  letter: string | undefined;
  title: string | undefined;
  titleAr: string | undefined;
  honorific: string | undefined;
  honorificAr: string | undefined;
  contacts: readonly TypedContact[];
};
export type MemberRow = {
  line: number;
  handle: string;
  name: string | undefined;
  nameAr: string | undefined;
  acronym: string | undefined;
  side: Side | undefined;
  role: Role | undefined;
  since: IsoDay | undefined;
  status: SeatStatus | undefined;
  statusOn: IsoDay | undefined;
  until: IsoDay | undefined;
  endReason: string | undefined;
  letter: string | undefined;
  aliases: readonly string[];
  people: readonly PersonRow[];
};
export type MemberFile = { file: ListFile<MemberColumn>; rows: readonly MemberRow[] };

type Row = ListRow<MemberColumn>;

/** Every row that can be read; what is wrong with the others stands in the file's problems. */
export async function readMembers(
  bytes: Uint8Array,
  options: ListOptions,
): Promise<MemberFile | NoList> {
  const days = ['since', 'until', 'statusOn', 'from'] as const;
  const file = await readListFile(bytes, { columns: memberColumnSpecs, days }, options);
  return 'missing' in file ? file : { file, rows: file.rows.map(readRow) };
}

function readRow(row: Row): MemberRow {
  const handle = (row.text('handle') ?? '').toLowerCase();
  if (!isHandle(handle)) row.wrong('handle', { code: 'NO_HANDLE' });
  return {
    line: row.line,
    handle,
    name: row.text('name'),
    nameAr: row.text('nameAr'),
    acronym: row.text('acronym'),
    side: row.word('side', readSide, sides),
    role: row.word('role', readRole, roles),
    letter: row.text('letter'),
    aliases: splitList(row.text('aliases') ?? ''),
    people: readPeople(row),
    ...readStanding(row),
  };
}

/** A seat that ended must say when, and one that is suspended since when. */
function readStanding(row: Row) {
  const status = row.word('status', readSeatStatus, seatStatuses);
  const [since, until, statusOn] = [row.day('since'), row.day('until'), row.day('statusOn')];
  if (status === 'ended' && until === undefined) row.wrong('until', { code: 'END_NEEDED' });
  if (status === 'suspended' && statusOn === undefined) {
    row.wrong('statusOn', { code: 'STATUS_DAY_NEEDED' });
  }
  if (since !== undefined && until !== undefined && until < since) {
    row.wrong('until', { code: 'END_BEFORE_SINCE', since });
  }
  return { since, until, status, statusOn, endReason: row.text('endReason') };
}

/** One person by `person` and `capacity`, and those whose column says what they are. */
function readPeople(row: Row): PersonRow[] {
  const contacts = readContacts(row);
  const named = [
    { name: row.text('person') ?? row.text('personAr'), capacity: undefined },
    { name: row.text('representative'), capacity: 'representative' },
    { name: row.text('alternate'), capacity: 'alternate' },
    { name: row.text('focalPoint'), capacity: 'focal_point' },
  ] as const;
  const [first, ...others] = named.flatMap(({ name, capacity }) =>
    name === undefined ? [] : [{ name, capacity }],
  );
  if (first === undefined) {
    if (contacts.length > 0) row.wrong('person', { code: 'CONTACT_WITHOUT_NAME' });
    return [];
  }
  const capacity = first.capacity ?? row.word('capacity', readCapacity, capacities);
  return [
    { ...detailsOf(row), name: first.name, capacity: capacity ?? 'representative', contacts },
    ...others.map(({ name, capacity }) => ({
      ...nameOnly(row),
      name,
      capacity: capacity ?? ('representative' as const),
    })),
  ];
}

function detailsOf(row: Row): Omit<PersonRow, 'name' | 'capacity' | 'contacts'> {
  return {
    ar: row.text('person') === undefined ? undefined : row.text('personAr'),
    from: row.day('from'),
    letter: row.text('letter'),
    title: row.text('title'),
    titleAr: row.text('titleAr'),
    honorific: row.text('honorific'),
    honorificAr: row.text('honorificAr'),
  };
}

/** Titles and contacts of a row are those of its first person. */
function nameOnly(row: Row): Omit<PersonRow, 'name' | 'capacity'> {
  const nothing = { ar: undefined, title: undefined, titleAr: undefined };
  const { from, letter } = detailsOf(row);
  return { ...nothing, honorific: undefined, honorificAr: undefined, contacts: [], from, letter };
}

const contactReaders = {
  email: (text: string) => emailContact(text, 'office'),
  phone: (text: string) => phoneContact(text, 'office'),
  privateEmail: (text: string) => emailContact(text, 'private'),
  privatePhone: (text: string) => phoneContact(text, 'private'),
} as const;

function readContacts(row: Row): TypedContact[] {
  const keys = ['email', 'phone', 'privateEmail', 'privatePhone'] as const;
  return keys.flatMap((key) =>
    splitList((row.text(key) ?? '').replaceAll(/[;؛]/g, ',')).flatMap((typed) => {
      const contact = contactReaders[key](typed);
      if (!('trouble' in contact)) return [contact];
      row.wrong(key, { code: 'CONTACT_INVALID', trouble: contact.trouble });
      return [];
    }),
  );
}
