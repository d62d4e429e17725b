import type { Break } from '../../db/chain.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const breaks: Record<Break['trouble'], string> = {
  missing: 'is missing',
  link: 'was altered, or one before it was',
  row: 'no longer holds what it recorded',
  command: 'has another command line than it was recorded with',
  actor: 'has another name than it was recorded with',
  blanked: 'was blanked, and no forgetting explains it',
};

/** What is said of the journal: of its changes, of taking them back. */
export const history = {
  none: 'Nothing has been recorded yet.',
  andMore: (records: string, more: number) => `${records} and ${more} more`,
  andRows: (records: string, rows: number) => `${records}, … and ${plural(rows, 'more row')}`,
  moreDifferences: (more: number) => `  and ${groupedNumber(more)} more such lines`,
  undoneMark: 'undone',
  takeBack: 'Take one back:  mwg undo N',
  undone: (id: number, command: string) => `Undone #${id}: ${command}`,
  undoOrder: (id: number, inTheWay: number) =>
    inTheWay === 0
      ? `Nothing stands in the way of undoing #${id}:`
      : `${plural(inTheWay, 'change')} to be undone before #${id}, in this order:`,
  undoLine: (id: number, command: string) => `  mwg undo ${id}   ${command}`,
  undoRows: (rows: number) => `Undo ${plural(rows, 'row')}?`,
  redoBringsBack: 'mwg redo   brings it back',
  doneAgain: (id: number, command: string) => `Done again #${id}: ${command}`,
  undoTakesBack: 'mwg undo   takes it back again',
  whole: (changes: number) => `Whole: ${plural(changes, 'change')}, each as it was recorded.`,
  lastLink: (change: number, digest: string) => `The last is #${change}, ${digest}`,
  broken: ({ change, trouble }: Break, record: string | undefined) =>
    `Broken at #${change}: it ${breaks[trouble]}${record === undefined ? '' : ` (${record})`}.`,
  afterBreak: 'Nothing after it can be relied on. The copies before it:  mwg backup list',
};

const tooManyToType = 12;

export const historyErrors = {
  CHANGE_NOT_FOUND: ({ id }) => ({
    message: `there is no change #${id}.`,
    hints: ['See them:  mwg history'],
  }),
  CHANGE_ALREADY_UNDONE: ({ id }) => ({
    message: `change #${id} has already been undone.`,
    hints: ['See the changes:  mwg history'],
  }),
  NOTHING_TO_UNDO: ({ record }) => ({
    message:
      record === undefined
        ? 'there is nothing to undo.'
        : `no change of ${record} is left to undo.`,
    hints: ['See the changes:  mwg history'],
  }),
  NOTHING_TO_REDO: ({ barred }) => ({
    message:
      barred === undefined
        ? 'there is nothing to redo.'
        : `there is nothing to redo: change #${barred.newer} was recorded after #${barred.undo}, the last undo that still counts.`,
    hints: ['See the changes:  mwg history'],
  }),
  UNDO_IS_FORGETTING: ({ id, before }) => ({
    message: `the last change, #${id}, forgot a person, and forgetting cannot be undone.`,
    hints:
      before === undefined
        ? ['See the changes:  mwg history']
        : [`The one before:  mwg undo ${before.id}   ${before.command}`],
  }),
  UNDO_FORGOTTEN: ({ id, person, by }) => ({
    message: `change #${id} cannot be undone: ${
      by === id
        ? `it forgot P-${person} for good`
        : `it touches P-${person}, who was forgotten since (#${by})`
    }.`,
    hints: ['Undo another by its number:  mwg history, then mwg undo N'],
  }),
  UNDO_TOUCHED_LATER: ({ id, label, inTheWay }) => ({
    message:
      inTheWay.length === 0
        ? `change #${id} cannot be undone: ${label} is not as the history left it.`
        : `change #${id} cannot be undone alone: ${label} was changed later (#${inTheWay.at(-1)}).`,
    hints: inTheWay.length === 0 ? ['See what is wrong:  mwg doctor'] : [allOf([...inTheWay, id])],
  }),
  UNDO_PLACE_TAKEN: ({ id, label }) => ({
    message: `change #${id} cannot be undone: a later record has taken the place of ${label}.`,
    hints: ['See what came later:  mwg history'],
  }),
  UNDO_NUMBER_STAYS: ({ id, series }) => ({
    message: `change #${id} cannot be undone: a later ${series} has been numbered after it.`,
    hints: [
      series === 'meeting'
        ? 'A meeting that will not be held keeps its number:  mwg meeting cancel M-N --reason "WHY"'
        : 'A letter entered wrongly keeps its number:  mwg letter void IN-N --reason "WHY"',
    ],
  }),
  UNDO_TEXT_STAYS: ({ id }) => ({
    message: `change #${id} cannot be undone: the text has been circulated since.`,
    hints: ['Changed rules are a new version:  mwg tor add --version N --like M'],
  }),
  UNDO_SERIES_TAKEN: ({ id }) => ({
    message: `change #${id} cannot be taken back: another import now holds the same round, level and population.`,
    hints: ['See what is imported:  mwg dtm rounds'],
  }),
} satisfies Partial<Messages>;

/** A line to paste, newest first. */
function allOf(ids: readonly number[]): string {
  if (ids.length > tooManyToType)
    return `${ids.length - 1} changes stand on it:  mwg undo ${ids.at(-1)} --list`;
  const line = ids.map((id) => `mwg undo ${id}`).join(' && ');
  return `Undo ${ids.length === 2 ? 'both' : 'all of them'}, newest first:  ${line}`;
}
