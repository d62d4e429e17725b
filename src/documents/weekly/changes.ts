import { type Decision, decisionId } from '../../domain/decision.ts';
import { allOf } from '../../domain/portion.ts';
import { nameIn } from '../../language/text.ts';
import type { MembershipChange } from '../../office/membership-changes.ts';
import type { WeekDecision } from '../../office/week-decisions.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Block } from '../../output/document.ts';
import type { Column } from '../../output/listing.ts';
import { tableOf } from './blocks.ts';
import { asEntered, enteredLate } from './columns.ts';
import type { Voice } from './voice.ts';

/** Who came, went and changed, and which seats nobody speaks for. */
export function membershipItems(facts: WeekFacts, voice: Voice): string[] {
  const { membership, missing } = facts;
  const { withoutRepresentative, withoutAlternate } = missing;
  const { words } = voice;
  const names = (handles: readonly string[]) => words.list(handles.map(voice.body));
  return [
    ...membership.map((change) => changeText(change, facts, voice)),
    ...(withoutRepresentative.length === 0
      ? []
      : [words.noRepresentative(names(withoutRepresentative))]),
    ...(withoutAlternate.length === 0 ? [] : [words.noAlternate(names(withoutAlternate))]),
  ];
}

function changeText(change: MembershipChange, facts: WeekFacts, voice: Voice): string {
  const late = change.isEnteredLate ? [voice.words.late] : [];
  const details = [...detailsOf(change, voice), ...late];
  const what = whatChanged(change, facts, voice);
  return details.length === 0 ? what : `${what} (${voice.words.clauses(details)})`;
}

/** Whose last day it was held until then; the letter that named a person says nothing of the leaving. */
function detailsOf({ letter, on, kind }: MembershipChange, { words, day }: Voice): string[] {
  if (kind === 'contacts') return [];
  if (kind === 'left' || kind === 'ended') return [words.until(day(on))];
  return [words.from(day(on)), ...(letter === null ? [] : [words.letterOf(letter)])];
}

function whatChanged(
  { kind, handle, what, whatAr, personId }: MembershipChange,
  facts: WeekFacts,
  voice: Voice,
) {
  const { words } = voice;
  const name = voice.body(handle);
  const person = personId === null ? '' : personName(facts, personId, voice);
  const says = {
    status: () => words.seat(name, what),
    ended: () => words.seatEnded(name, what),
    role: () => words.role(name, what),
    renamed: () => words.renamed(name, nameIn(voice, { nameEn: what, nameAr: whatAr })),
    post: () => words.post(name, what, person),
    left: () => words.left(name, what, person),
    contacts: () => words.contacts(name),
  };
  return says[kind]();
}

function personName({ persons }: WeekFacts, id: number, voice: Voice): string {
  const person = persons.get(id);
  return person === undefined ? '' : nameIn(voice, person);
}

/** Those that stand at the end of a week. */
export function weekDecisionBlocks({ decisions }: WeekFacts, voice: Voice): Block[] {
  const columns = decisionColumns<WeekDecision>(voice).map((column) =>
    column.key === 'kind'
      ? {
          ...column,
          text: (row: WeekDecision) => asEntered(voice.words.kinds[row.kind], row, voice),
        }
      : column,
  );
  return tableOf('decisions', [...columns, enteredLate(voice)], allOf(decisions), voice);
}

export function decisionColumns<D extends Decision>(voice: Voice): Column<D>[] {
  const { columns, kinds, followUps } = voice.words;
  return [
    { key: 'id', title: columns.id, value: decisionId },
    {
      key: 'kind',
      title: columns.what,
      value: ({ kind }) => kind,
      text: ({ kind }) => kinds[kind],
    },
    {
      key: 'title',
      title: columns.title,
      value: ({ titleEn, titleAr }) => titleEn ?? titleAr,
      text: voice.title,
    },
    {
      key: 'to',
      title: columns.to,
      value: ({ to }) => to.map(({ name }) => name),
      text: ({ to }) => voice.words.list(to.map(({ name }) => voice.body(name))),
    },
    {
      key: 'follow_up',
      title: columns.follow_up,
      value: ({ followUp }) => followUp,
      text: ({ followUp }) => followUps[followUp],
    },
  ];
}
