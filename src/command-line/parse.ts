import { Command as CommanderCommand, CommanderError, Option } from 'commander';
import type { Command, Texts } from '../command.ts';
import { UsageError } from '../errors.ts';
import { isOption, type Param } from '../params.ts';
import { checkFlags, splitTokens } from './check-flags.ts';
import { commonFlags } from './common-flags.ts';

/** The one place that speaks to commander: a verb's record in, the values as typed out. */
export function parseTokens(command: Command, tokens: readonly string[]): Texts {
  const params = { ...command.params, ...commonFlags(command) };
  const { flags, words } = splitTokens(tokens, params);
  checkFlags(command.name, flags, params);
  const verb = new CommanderCommand(command.name).exitOverride().helpOption(false);
  verb.configureOutput({ writeErr: () => {}, writeOut: () => {} });
  const take = Object.entries(params).map(
    ([key, param]) => [key, isOption(param) ? option(verb, param) : argument(verb, param)] as const,
  );
  try {
    const typed = flags.flatMap(({ token, value }) =>
      value === undefined ? token : [token, value],
    );
    verb.parse([...typed, '--', ...words], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? tooManyWords(command, error) : error;
  }
  return Object.fromEntries(take.map(([key, texts]) => [key, texts()]));
}

/** All are optional to commander, because what is missing may still be asked for. */
function option(verb: CommanderCommand, param: Param<unknown>): () => string[] {
  const flags = param.short ? `-${param.short}, ${param.spelling}` : param.spelling;
  const typed: string[] = [];
  const declared = new Option(flags, param.help);
  if (!param.isSwitch) declared.argParser((text: string) => typed.push(text));
  verb.addOption(declared);
  const isGiven = () => verb.getOptionValueSource(declared.attributeName()) === 'cli';
  return () => (param.isSwitch && isGiven() ? ['given'] : typed);
}

function argument(verb: CommanderCommand, param: Param<unknown>): () => string[] {
  const place = verb.registeredArguments.length;
  const name = param.spelling.replaceAll(/[<>]/g, '');
  verb.argument(param.isMany ? `[${name}...]` : `[${name}]`);
  return () => {
    const [value, ...others] = param.isMany
      ? verb.args.slice(place)
      : verb.args.slice(place, place + 1);
    return value === undefined ? [] : [value, ...others];
  };
}

function tooManyWords(command: Command, cause: CommanderError): UsageError {
  const places = Object.values(command.params).filter((param) => !isOption(param));
  const shape = places.map((param) => param.spelling).join(' ');
  return new UsageError(
    {
      code: 'TOO_MANY_WORDS',
      message: `${command.name} takes ${shape === '' ? 'no words' : shape} and was given more.`,
      hints: [
        'A text of several words goes between quotes:  "Circulate the minutes"',
        `Its form:  mwg help ${command.name}`,
      ],
    },
    cause,
  );
}
