import { given } from './given.ts';

/** What a clerk answered about a kind of file: kept with its import, and with a mapping for the next one. */
export type FileAnswers = {
  country?: string;
  dayOrder?: 'day-first' | 'month-first';
  codes?: 'stand-alone';
  total?: readonly string[];
  noTotal?: readonly string[];
  parts?: readonly string[];
  notPersonal?: readonly string[];
};

/** With the map that was typed beside them. */
export type SaidAnswers = FileAnswers & { map?: string };

/** What is said now comes before what was said then, also where it takes that back. */
export function joinAnswers(now: FileAnswers, kept: FileAnswers): FileAnswers {
  const lists = {
    total: join(now.total, without(kept.total, now.noTotal)),
    noTotal: join(now.noTotal, without(kept.noTotal, now.total)),
    parts: join(now.parts, kept.parts),
    notPersonal: join(now.notPersonal, kept.notPersonal),
  };
  const { total: _, noTotal: __, parts: ___, notPersonal: ____, ...others } = kept;
  return given({ ...others, ...now, ...lists });
}

function join(now: readonly string[] = [], kept: readonly string[] = []): string[] | undefined {
  const all = [...new Set([...now, ...kept])];
  return all.length === 0 ? undefined : all;
}

function without(kept: readonly string[] = [], taken: readonly string[] = []): string[] {
  return kept.filter((each) => !taken.includes(each));
}

/** As the flags are typed: `--total "All ages"`. */
export function answerFlags(answers: SaidAnswers): (readonly [flag: string, value: string])[] {
  const { map, country, dayOrder, codes, total, noTotal, parts, notPersonal } = answers;
  const each = (flag: string, values: readonly (string | undefined)[] = []) =>
    values.flatMap((value) => (value === undefined ? [] : [[flag, value] as const]));
  return [
    ...each('--map', [map]),
    ...each('--country', [country]),
    ...each('--day-order', [dayOrder]),
    ...each('--codes', [codes]),
    ...each('--total', total),
    ...each('--no-total', noTotal),
    ...each('--parts', parts),
    ...each('--not-personal', notPersonal),
  ];
}

/** `--total All ages`, a text each. */
export function answerTexts(answers: SaidAnswers): string[] {
  return answerFlags(answers).map((flag) => flag.join(' '));
}
