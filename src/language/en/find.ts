import type { Ambiguous, NotThere } from '../../db/resolve.ts';
import { shellWord } from '../../domain/shell-word.ts';
import type { Message, Messages } from '../messages.ts';

type Finding = {
  /** `action`, and `actions` where several fit. */
  one: string;
  many: string;
  /** Where they are listed or made. */
  hints: readonly string[];
};

/** What is said of a text that names none, or several, of a kind. */
export function finding({ one, many, hints }: Finding) {
  return {
    none: ({ text, last }: NotThere): Message => ({
      message: `there is no ${one} ${last === undefined ? `"${text}"` : `${text}. ${ending(last)}`}.`,
      hints,
    }),
    several: ({ text, fits }: Ambiguous): Message => ({
      message: `"${text}" fits ${fits.length} ${many}.`,
      hints: [
        'Use one of these ids:',
        ...fits.slice(0, mostShown).map(({ id, name }) => `  ${id}  ${name}`),
      ],
    }),
  };
}

const mostShown = 9;

function ending(last: string | null): string {
  return last === null ? 'There is none yet' : `The last one is ${last}`;
}

export const find = {
  title: 'Title',
  nothing: (words: string) => `Nothing holds "${words}".`,
  more: (count: number, words: string) =>
    `${count} more ${count === 1 ? 'holds' : 'hold'} it among other words:  mwg find ${shellWord(words)} --all`,
};

export const findErrors = {
  ID_MISTYPED: ({ text, meant }) => ({
    message: `"${text}" is not an id: it has a letter where a digit belongs.`,
    hints: [`Did you mean:  ${meant}`],
  }),
  SEARCH_TOO_WIDE: ({ part }) => ({
    message: `no word begins with "${part}", and it is inside of very many.`,
    hints: ['Type more of the word.'],
  }),
  RECORD_AMBIGUOUS: ({ text, fits }) => ({
    message: `"${text}" fits ${fits.length} records.`,
    hints: [
      'Use one of these ids:',
      ...fits.slice(0, mostShown).map(({ id, name }) => `  ${id}  ${name}`),
    ],
  }),
} satisfies Partial<Messages>;
