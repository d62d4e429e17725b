import { nearest } from '../domain/nearest.ts';
import { UsageError } from '../errors.ts';
import { isOption, type Params, paramName } from '../params.ts';
import { paramOf, takesNextToken } from './find-command.ts';

/** A flag as typed, with the token after it where that is its value. */
type Flag = { token: string; value?: string | undefined };

/**
 * What commander would take in silence or explain badly: a flag swallowing the next flag, a flag
 * given twice, a long dash from Word, an unknown flag without the line that would work.
 */
export function checkFlags(name: string, flags: readonly Flag[], params: Params): void {
  const seen = new Set<string>();
  for (const { token, value } of flags) {
    const param = paramOf(token, params);
    if (param === undefined) throw unknownFlag(name, token, params);
    const flag = paramName(param);
    if (seen.has(flag) && !param.isMany && !param.isSwitch) throw givenTwice(name, flag);
    if (takesNextToken(token, params) && isNoValue(value)) throw noValue(name, param.spelling);
    seen.add(flag);
  }
}

/** What is the value of a flag is not taken for one, and neither is a text like `-5 degrees`. */
export function splitTokens(
  tokens: readonly string[],
  params: Params,
): { flags: Flag[]; words: string[] } {
  const flags: Flag[] = [];
  const words: string[] = [];
  const end = tokens.indexOf('--');
  const before = end === -1 ? tokens : tokens.slice(0, end);
  for (let at = 0; at < before.length; at += 1) {
    const token = before[at] ?? '';
    if (!/^-[^\d\s]/.test(token)) {
      words.push(token);
    } else if (takesNextToken(token, params)) {
      at += 1;
      flags.push({ token, value: before[at] });
    } else {
      flags.push({ token });
    }
  }
  return { flags, words: [...words, ...tokens.slice(before.length + 1)] };
}

function isNoValue(value: string | undefined): boolean {
  return value === undefined || value.startsWith('--');
}

/** Before any flag is known: what Word makes of hyphens and quotes never begins anything else. */
export function refuseWordMarks(token: string): void {
  if (/^[“”„«]/.test(token)) throw smartQuote(token);
  const match = /^[—–―]+-?([a-zA-Z].*)$/u.exec(token);
  if (match === null) return;
  throw new UsageError({
    code: 'LONG_DASH',
    message: `"${token}" begins with a long dash (${token[0]}), perhaps pasted from Word.`,
    hints: [`Type two hyphens:  --${match[1]}`],
  });
}

function smartQuote(token: string): UsageError {
  return new UsageError({
    code: 'SMART_QUOTE',
    message: `${token} begins with a printer's quote (${token[0]}), perhaps pasted from Word.`,
    hints: ['Type straight quotes:  "Circulate the minutes"'],
  });
}

function unknownFlag(name: string, token: string, params: Params): UsageError {
  const typed = token.split('=')[0] ?? token;
  const flags = Object.values(params).filter(isOption).map(paramName);
  const close = nearest(typed, flags);
  return new UsageError({
    code: 'FLAG_UNKNOWN',
    message: `unknown flag ${typed}.`,
    hints: [
      ...(close === undefined ? [] : [`Did you mean:  mwg ${name} ${close}`]),
      `Its flags:  mwg help ${name}`,
    ],
  });
}

function givenTwice(name: string, flag: string): UsageError {
  return new UsageError({
    code: 'FLAG_TWICE',
    message: `${flag} is given twice, and it takes one value.`,
    hints: [`Keep one of the two. Its flags:  mwg help ${name}`],
  });
}

function noValue(name: string, spelling: string): UsageError {
  const [flag = '', value = ''] = spelling.split(' ');
  return new UsageError({
    code: 'FLAG_NO_VALUE',
    message: `${flag} needs a value.`,
    hints: [`Write:  mwg ${name} ${flag} ${value.replaceAll(/[<>]/g, '').toUpperCase()}`],
  });
}
