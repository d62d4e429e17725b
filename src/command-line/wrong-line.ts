import type { Command } from '../command.ts';
import { meetingWord } from '../domain/meeting.ts';
import { nearest } from '../domain/nearest.ts';
import { shellWord } from '../domain/shell-word.ts';
import { UsageError } from '../errors.ts';
import { isOption, kindOf, type Param, type Params, paramName } from '../param.ts';
import { paramOf } from './find-command.ts';
import { kindredFlag } from './kindred-flags.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    LONG_DASH: { token: string; flag: string };
    SMART_QUOTE: { token: string };
    /** `line`: what stood behind the verb, with the flag that was meant. */
    FLAG_UNKNOWN: { flag: string; line: string | undefined };
    FLAG_TWICE: { flag: string };
    FLAG_NO_VALUE: { flag: string; value: string };
    FLAG_WITH_VALUE: { flag: string };
    /** What stood behind the verb, with a flag before the words too many, or all as one text. */
    TOO_MANY_WORDS: {
      form: string;
      flagged: string | undefined;
      quoted: string | undefined;
      /** The first of several records, where the verb takes one. */
      first: string | undefined;
    };
  }
}

/** Before any flag is known: what Word makes of hyphens and quotes never begins anything else. */
export function refuseWordMarks(token: string): void {
  const quote = /^([“”„«])(?!.*[“”»])/su.exec(token)?.[1];
  if (quote !== undefined) throw new UsageError('SMART_QUOTE', { token });
  const flag = /^[—–―]+-?([a-zA-Z].*)$/u.exec(token)?.[1];
  if (flag !== undefined) throw new UsageError('LONG_DASH', { token, flag });
}

export function unknownFlag(params: Params, token: string, tokens: readonly string[]): UsageError {
  const [flag = token, value] = token.split('=');
  if (value !== undefined && paramOf(flag, params))
    return new UsageError('FLAG_WITH_VALUE', { flag });
  const options = Object.values(params).filter(isOption);
  const flags = options.map(paramName);
  const typed = value ?? tokens[tokens.indexOf(token) + 1] ?? '';
  const near =
    ofRecord(options, typed) ?? kindredFlag(flag, flags) ?? likeFlag(options, flag, typed);
  const corrected = tokens.map((one) => (one === token ? one.replace(flag, near ?? flag) : one));
  return new UsageError('FLAG_UNKNOWN', {
    flag,
    line: near === undefined ? undefined : corrected.map(shellWord).join(' '),
  });
}

/** By its spelling, and only where it takes such a value. */
function likeFlag(options: readonly Param<unknown>[], flag: string, value: string) {
  const fitting = options.filter(({ choices }) => choices?.includes(value) ?? true);
  return nearest(flag, fitting.map(paramName));
}

/** A value that names a record tells the flag best: `--decision D-12` means `--about D-12`. */
function ofRecord(options: readonly Param<unknown>[], value: string): string | undefined {
  if (!meetingForm.test(value) && !decisionForm.test(value)) return undefined;
  const fitting = options.filter((param) => takes(param, value));
  return fitting.length === 1 && fitting[0] ? paramName(fitting[0]) : undefined;
}

export function givenTwice(param: Param<unknown>): UsageError {
  return new UsageError('FLAG_TWICE', { flag: paramName(param) });
}

export function noValue({ spelling }: Param<unknown>): UsageError {
  const [flag = '', value = ''] = spelling.split(' ');
  return new UsageError('FLAG_NO_VALUE', {
    flag,
    value: value.replaceAll(/[<>]/g, '').toUpperCase(),
  });
}

/** `letter list mfa`: a word too many is mostly the value of a flag. */
export function tooManyWords(command: Command, words: readonly string[]): UsageError {
  const params = Object.values(command.params);
  const places = params.filter((param) => !isOption(param)).map(({ spelling }) => spelling);
  const taken = words.slice(0, places.length);
  const extra = words.slice(places.length);
  const flag = params.find((param) => isOption(param) && takes(param, extra[0] ?? ''));
  const isRecord = taken.every((word) => recordForm.test(word));
  return new UsageError('TOO_MANY_WORDS', {
    form: places.join(' '),
    flagged: flag && [...taken, paramName(flag), ...extra].map(shellWord).join(' '),
    quoted: places.length === 1 && !isRecord ? shellWord(words.join(' ')) : undefined,
    first:
      places.length === 1 && isRecord && words.every((word) => recordForm.test(word))
        ? words[0]
        : undefined,
  });
}

/** `OUT-4`, `A-12`, `M-3/2`, `3`: no part of a text. */
const recordForm = /^(?:[a-z]{1,8}-?)?(?:\d{4}[-/])?\d+(?:\/\d+)?(?:bis\d*)?$/i;

const meetingForm = /^m-?\d+$/i;
const fileForm = /^[^\s]*[^\s.]\.[a-z][a-z0-9]{1,4}$/i;
const decisionForm = /^(d-?\d+|m-?\d+\/\d+)$/i;

/** By the kind of value that a flag asks for: `--with <member>`, `--round <n>`, `--at <meeting>`. */
function takes(param: Param<unknown>, word: string): boolean {
  const { isSwitch, choices } = param;
  const kind = kindOf(param);
  if (isSwitch || kind === undefined) return false;
  if (choices !== undefined) return choices.includes(word);
  if (fileForm.test(word)) return kind === 'file';
  if (meetingForm.test(word) || meetingWord(word) !== undefined) return kind === 'meeting';
  if (decisionForm.test(word)) return kind === 'decision';
  if (/^\d{4}$/.test(word)) return ['year', 'n'].includes(kind);
  if (/^\d+$/.test(word)) return kind === 'n';
  if (/^[a-z][\w-]*$/.test(word)) return ['member', 'members', 'party', 'body'].includes(kind);
  return false;
}
