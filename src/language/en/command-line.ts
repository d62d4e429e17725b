import type { ErrorValues } from '../../errors.ts';
import type { Messages } from '../messages.ts';
import { waysOfFormer } from './former-names.ts';
import { helpOf } from './help.ts';
import { meaningOf, type Way, waysAlone, waysOf } from './intents.ts';

export const commandLineErrors = {
  COMMAND_UNKNOWN: ({ words, noun, meant, close }) => {
    const named = noun?.split(' ').length ?? 0;
    const typed = words.slice(0, named + 1).join(' ');
    const former = waysOfFormer(words);
    const [first] = noun?.split(' ') ?? [];
    const all =
      first === undefined ? 'All commands:  mwg help' : `${first} commands:  mwg help ${first}`;
    if (former.length > 0) {
      return { message: `"${typed}" has another name now.`, hints: [...former.map(line), all] };
    }
    const isDeleting = meaningOf(words[named] ?? '') === 'delete';
    const ways = [...waysAlone(typed), ...waysMeant(meant)].slice(0, mostWays);
    return {
      message: `there is no command "${typed}"${isDeleting ? ': nothing in the book is deleted' : ''}.`,
      hints: [
        ...ways.map(line),
        ...(close === undefined || ways.length > 0 ? [] : [`Did you mean:  mwg ${close}`]),
        all,
      ],
    };
  },

  LONG_DASH: ({ token, flag }) => ({
    message: `"${token}" begins with a long dash (${token[0]}), perhaps pasted from Word.`,
    hints: [`Type two hyphens:  --${flag}`],
  }),
  SMART_QUOTE: ({ token }) => ({
    message: `${token} begins with a printer's quote (${token[0]}) that does not close, perhaps pasted from Word.`,
    hints: ['Type straight quotes:  "Circulate the minutes"'],
  }),

  FLAG_UNKNOWN: ({ flag, line }, verb) => ({
    message: `unknown flag ${flag}.`,
    hints: [
      ...(line === undefined ? [] : [`Did you mean:  ${[verb, line].join(' ')}`]),
      `Its flags:  ${helpOf(verb)}`,
    ],
  }),
  FLAG_TWICE: ({ flag }, verb) => ({
    message: `${flag} is given twice, and it takes one value.`,
    hints: [`Keep one of the two. Its flags:  ${helpOf(verb)}`],
  }),
  FLAG_NO_VALUE: ({ flag, value }, verb) => ({
    message: `${flag} needs a value.`,
    hints: [`Write a value behind it:  ${flag} ${value}`, `Its form:  ${helpOf(verb)}`],
  }),
  FLAG_WITH_VALUE: ({ flag }) => ({
    message: `${flag} takes no value.`,
    hints: [`Write it alone:  ${flag}`],
  }),
  TOO_MANY_WORDS: ({ form, flagged, quoted, first }, verb) => ({
    message: `${verb.replace(/^mwg /, '')} takes ${form === '' ? 'no words' : form} and was given more.`,
    hints: [
      ...(flagged === undefined ? [] : [`Did you mean:  ${verb} ${flagged}`]),
      ...(quoted === undefined
        ? []
        : [`A text of several words goes between quotes:  ${verb} ${quoted}`]),
      ...(first === undefined ? [] : [`It takes one at a time:  ${verb} ${first}`]),
      `Its form:  ${helpOf(verb)}`,
    ],
  }),
} satisfies Partial<Messages>;

const mostWays = 6;

type Meant = ErrorValues['COMMAND_UNKNOWN']['meant'];

/** Nouns that have the verb go before those that have another for it. */
function waysMeant(meant: Meant): Way[] {
  const there = meant.filter(({ isThere }) => isThere);
  if (there.length === 0) return meant.flatMap(({ noun, verb, ids }) => waysOf(noun, verb, ids));
  return there.flatMap(({ noun, verb, ids }): readonly Way[] => {
    const known = waysOf(noun, verb, ids);
    if (known.length > 0) return known;
    const when = there.length === 1 ? 'Did you mean' : `The ${noun}`;
    return [[when, [noun, verb, ...ids].join(' ')]];
  });
}

function line([when, command]: Way): string {
  return `${when}:  mwg ${command}`;
}
