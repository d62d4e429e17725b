import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../db/make-folder.ts';
import { UserError } from '../errors.ts';
import { type Message, messageOf } from '../language/messages.ts';
import { stripControls } from '../output/cell.ts';
import type { World } from '../world.ts';
import { stateFolder } from './book-path.ts';
import type { TypedAgain } from './present.ts';

type Style = {
  json: boolean;
  debug: boolean;
  /** What was typed, as a hint repeats it: `mwg member import`. */
  verb: string;
  /** The words beside it, where one of them is a file. */
  file?: string | undefined;
  again?: TypedAgain | undefined;
};

/** Errors as text on stderr, or one JSON object with `--json`; the exit code is the error's own. */
export async function reportError(error: unknown, world: World, style: Style): Promise<number> {
  if (!(error instanceof UserError)) return reportBug(error, world, style);
  const { errors } = await import('../language/en/errors.ts');
  const message = await withFlags(messageOf(errors, error, style.verb, style.file), style.again);
  world.stderr.write(style.json ? errorJson(error, message) : errorText(error, message));
  if (style.debug) world.stderr.write(`${error.stack ?? ''}\n${stackOf(error.cause)}\n`);
  return error.exitCode;
}

async function withFlags(
  { message, hints, details }: Required<Message>,
  again: TypedAgain = async (line) => line,
): Promise<Required<Message>> {
  const all = (lines: readonly string[]) => Promise.all(lines.map(again));
  return { message, hints: await all(hints), details: await all(details) };
}

function errorText(
  { exitCode }: UserError,
  { message, details, hints }: Required<Message>,
): string {
  const lines = [
    exitCode === 130 ? message : `mwg: ${message}`,
    ...details.map((line) => `  ${line}`),
    ...hints.map((line) => `     ${line}`),
  ];
  return lines.map((line) => `${stripControls(line)}\n`).join('');
}

function errorJson({ code, exitCode }: UserError, message: Required<Message>): string {
  const error = { code, exit: exitCode, ...message };
  return `${stripControls(JSON.stringify({ error }))}\n`;
}

/** Our own fault: what is needed to mend it goes to a file, and the person is told where. */
function reportBug(error: unknown, world: World, style: Style): number {
  const at = world.now().toISOString();
  const report = `${at}\n${namesIn(style.verb, world.argv)}\n${placesOf(error)}\n`;
  const saved = saveReport(report, world, at);
  const where = saved ? `Please send this file:  ${saved}` : report;
  const message = 'something went wrong inside mwg. Nothing was changed.';
  world.stderr.write(
    style.json
      ? `${JSON.stringify({ error: { code: 'UNEXPECTED', exit: 1, message, hints: [where] } })}\n`
      : `mwg: ${message}\n     ${where}\n`,
  );
  if (style.debug) world.stderr.write(`${stackOf(error)}\n`);
  return 1;
}

/** The report is sent on, and stays on the machine: flags by their names, never a value. */
function namesIn(verb: string, argv: readonly string[]): string {
  const flags = argv.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.split('=')[0]);
  return [verb, ...flags].join(' ');
}

/**
 * A message may quote the book or the line in any way, and run over lines: of an error only its kind and its
 * code are kept, and the places in the program.
 */
function placesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = '' } = error;
  const code = 'code' in error && /^[A-Z_]+$/.test(String(error.code)) ? ` ${error.code}` : '';
  // The stack begins with the message.
  const places = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return [`${name}${code}`, ...places.filter((line) => /^ {4}at \S/.test(line))].join('\n');
}

function saveReport(report: string, world: World, at: string): string | undefined {
  try {
    const folder = stateFolder(world);
    makeFolder(folder, 0o700);
    const path = join(folder, `error-${at.replaceAll(/[:.]/g, '-')}.txt`);
    writeFileSync(path, report, { mode: 0o600 });
    return path;
  } catch {
    return undefined;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error ?? '');
}
