import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../db/make-folder.ts';
import { UserError } from '../errors.ts';
import { stripControls } from '../output/cell.ts';
import type { World } from '../world.ts';
import { stateFolder } from './book-path.ts';

type Style = { json: boolean; debug: boolean };

/** Errors as text on stderr, or one JSON object with `--json`; the exit code is the error's own. */
export function reportError(error: unknown, world: World, style: Style): number {
  if (!(error instanceof UserError)) return reportBug(error, world, style);
  world.stderr.write(style.json ? errorJson(error) : errorText(error));
  if (style.debug) world.stderr.write(`${error.stack ?? ''}\n${stackOf(error.cause)}\n`);
  return error.exitCode;
}

function errorText(error: UserError): string {
  const first = error.exitCode === 130 ? error.message : `mwg: ${error.message}`;
  const details = error.details.map((line) => `  ${line}`);
  const hints = error.hints.map((line) => `     ${line}`);
  return [first, ...details, ...hints].map((line) => `${stripControls(line)}\n`).join('');
}

function errorJson({ code, exitCode, message, hints, details }: UserError): string {
  const error = { code, exit: exitCode, message, hints, details };
  return `${stripControls(JSON.stringify({ error }))}\n`;
}

/** Our own fault: what is needed to mend it goes to a file, and the person is told where. */
function reportBug(error: unknown, world: World, style: Style): number {
  const at = world.now().toISOString();
  const report = `${at}\nmwg ${world.argv.join(' ')}\n${stackOf(error)}\n`;
  const saved = saveReport(report, world, at);
  const where = saved ? `Please send this file:  ${saved}` : report;
  const message = 'something went wrong inside mwg. Nothing was changed.';
  world.stderr.write(
    style.json
      ? `${JSON.stringify({ error: { code: 'UNEXPECTED', exit: 1, message, hints: [where] } })}\n`
      : `mwg: ${message}\n     ${where}\n`,
  );
  if (style.debug) world.stderr.write(report);
  return 1;
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
