import type { Way } from './intents.ts';

/** Verbs that were renamed or merged: their names answer with the new line for good. */
const formerVerbs: Readonly<Record<string, (id: string) => readonly Way[]>> = {
  'member rename': (id) => [
    ['From a day on', `member edit ${id} --name "NAME" --from DAY`],
    ['For all time, where it was mistyped', `member edit ${id} --name "NAME"`],
  ],
  'member succeed': (id) => [['Now', `member replaced ${id} --by HANDLE --on DAY`]],
  'member health': () => [['Now', 'doctor']],
  'letter channel': (id) => [['Now', `member edit ${id} --channel MEANS`]],
  'letter channels': () => [['Now, member by member', 'member show HANDLE']],
  'dtm sheets': (id) => [['Now', `dtm check ${id}`]],
  'dtm overview': () => [['Now', 'dtm show --population all']],
  'dtm mapping show': () => [['Now', 'dtm mapping list']],
  'dtm imports': () => [['Now', 'dtm list']],
  'dtm figure': (id) => [['Now', `dtm trace ${id}`]],
  'dtm total': (id) => [['Now', `dtm published add ${id}`]],
  'dtm correct': (id) => [['Now', `dtm published correct ${id}`]],
  'dtm places alias': (id) => [['Now', `place alias ${id}`]],
  'dtm places': () => [['Now', 'place list']],
  'dtm seed': () => [['Shipped totals are read without it', 'dtm rounds']],
};

/** What to type for a verb that has another name now; none where it never was one. */
export function waysOfFormer(words: readonly string[]): readonly Way[] {
  const name = [3, 2]
    .map((length) => words.slice(0, length).join(' '))
    .find((one) => Object.hasOwn(formerVerbs, one));
  if (name === undefined) return [];
  return formerVerbs[name]?.(words[name.split(' ').length] ?? 'ID') ?? [];
}

/** For tests: every name that is answered for. */
export const formerNames: readonly string[] = Object.keys(formerVerbs);
