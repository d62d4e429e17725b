import { hasDay, type Meeting, meetingId } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import { officeName } from '../domain/office-name.ts';
import { functionText, type Person, personName } from '../domain/person.ts';
import { byProtocol } from '../domain/protocol-order.ts';
import type { PrintLanguage } from '../language/print-language.ts';
import { nameIn, placeIn, type Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { Expected } from '../office/expected.ts';
import { createListing } from '../output/create-listing.ts';
import type { Document } from '../output/document.ts';
import type { Column } from '../output/listing.ts';
import { say } from './paper-language.ts';

export type DoorPaper = {
  meeting: Meeting;
  expected: readonly Expected[];
  group: { nameEn: string; nameAr: string | null };
  isDemo: boolean;
};

/** To be signed at the door. */
export function signInSheet(paper: DoorPaper): Document {
  return doorPaper(paper, {
    name: 'sign-in',
    key: 'sign_in',
    title: door('signIn'),
    heading: door('members'),
    blank: ['signature'],
    marking: [],
    footer: [],
  });
}

/** For the guards: whom to let in. What else they ask for is written by hand and never kept. */
export function gateList(paper: DoorPaper): Document {
  return doorPaper(paper, {
    name: 'gate',
    key: 'gate',
    title: door('gate'),
    heading: door('expected'),
    blank: ['document', 'vehicle'],
    marking: [door('official')],
    footer: [door('byHand')],
  });
}

type DoorWord = keyof Words['meeting']['door'];

function door(key: DoorWord): Text {
  return ({ meeting }) => meeting.door[key];
}

type Kind = {
  name: string;
  key: string;
  title: Text;
  heading: Text;
  /** Columns left empty, to be filled in with a pen. */
  blank: readonly DoorWord[];
  marking: readonly Text[];
  footer: readonly Text[];
};

/** Who is expected, in the protocol order of its language. */
function doorPaper({ meeting, expected, group, isDemo }: DoorPaper, kind: Kind): Document {
  const listing = createListing(
    [...columns, ...kind.blank.map(blankColumn)],
    ({ language }) => rowsIn(language, expected),
    { empty: door('nobody') },
  );
  return {
    kind: 'document',
    office: officeName(group).office,
    name: `${kind.name}-${meetingId(meeting)}`,
    title: say({ en: meeting.titleEn, ar: meeting.titleAr ?? meeting.titleEn }),
    subtitle: [
      kind.title,
      ...(hasDay(meeting) ? [whenAndWhere(meeting)] : []),
      ...(isDemo ? [(words: Words) => words.paper.demo] : []),
      ...kind.marking,
    ],
    sections: [
      {
        key: kind.key,
        heading: kind.heading,
        blocks: [{ kind: 'table', key: kind.key, listing }],
      },
    ],
    footer: kind.footer,
  };
}

function whenAndWhere(meeting: Meeting): Text {
  const { heldOn, startTime } = meeting;
  return (words) => {
    const parts = [words.days.day(heldOn), startTime ?? '', placeIn(words, meeting)];
    return words.paper.clauses(parts.filter((part) => part !== ''));
  };
}

type Row = { member: Member; person: Person | undefined; language: PrintLanguage; number: number };

/** A row for each person; one without a name where nobody is known. */
function rowsIn(language: PrintLanguage, expected: readonly Expected[]): Row[] {
  const order = byProtocol(language);
  return expected
    .toSorted((a, b) => order(a.member, b.member))
    .flatMap(({ member, people }) =>
      (people.length === 0 ? [undefined] : people).map((person) => ({ member, person })),
    )
    .map((one, index) => ({ ...one, language, number: index + 1 }));
}

const columns: readonly Column<Row>[] = [
  { key: 'item', title: door('number'), value: ({ number }) => number },
  {
    key: 'body',
    title: door('body'),
    value: ({ member, language }) => nameIn({ language }, member),
  },
  {
    key: 'person',
    title: door('person'),
    value: ({ person, language }) => (person === undefined ? null : personName(person, language)),
  },
  {
    key: 'function',
    title: door('function'),
    value: ({ person, language }) => (person === undefined ? null : functionText(person, language)),
  },
];

function blankColumn(key: DoorWord): Column<Row> {
  return { key, title: door(key), value: () => null };
}
