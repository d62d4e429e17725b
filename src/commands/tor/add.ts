import { type Context, defineCommand } from '../../command.ts';
import { findTor } from '../../db/find-tor.ts';
import { insertTor, listTors, setRule } from '../../db/tors.ts';
import { asciiDigits } from '../../domain/clean-text.ts';
import { isTorVersion } from '../../domain/tor.ts';
import { presetRules, type TorPreset, torPresets } from '../../domain/tor-presets.ts';
import type { StoredRule } from '../../domain/tor-rules.ts';
import { recordLanguages } from '../../domain/vocabulary.ts';
import { RefusedError, UsageError } from '../../errors.ts';
import { choice, optional, pastDay, text } from '../../params.ts';
import { registeredFile } from '../registered-file.ts';
import { ruleParams, statedRules, withStated } from './rule-params.ts';
import { torChange } from './tor-change.ts';

export const torAdd = defineCommand({
  name: 'tor add',
  summary: 'Draft a version of the terms of reference, its rules as data',
  examples: [
    'mwg tor add --version 2.0 --preset working-group',
    'mwg tor add --version 1.1 --from 1.0 --quorum half',
  ],
  params: {
    version: text('--version <version>', 'such as 1.0', 'Which version, such as 1.0?'),
    preset: optional(choice('--preset <name>', 'a template to begin with and edit', torPresets)),
    from: optional(text('--from <version>', 'the version whose rules it begins with')),
    language: optional(
      choice('--language <which>', 'in which the text counts (default both)', recordLanguages),
    ),
    file: optional(
      text('--file <file>', 'the text; it stays outside the book, its SHA-256 inside'),
    ),
    on: optional(pastDay('--on <date>', 'the day it was drafted (default: today)')),
    note: optional(text('--note <text>', 'a note for the office')),
    ...ruleParams,
  },
  returns: 'change',
  writes: true,
  prepare: (input, outside) => registeredFile(input.file, outside),
  run(input, context, file) {
    const { db, group, today } = context;
    const version = asciiDigits(input.version);
    demandNew(context, version);
    const rules = withStated(drawnRules(context, input), statedRules(input));
    const id = insertTor(db, {
      groupId: group.id,
      version,
      language: input.language ?? 'both',
      draftedOn: input.on?.day ?? today,
      fileName: file?.fileName ?? null,
      fileSha256: file?.fileSha256 ?? null,
      note: input.note ?? null,
    });
    for (const rule of rules) setRule(db, id, rule);
    return torChange(context, version, {
      done: 'drafted',
      next: [`mwg tor show ${version}   mwg tor circulate ${version}`],
    });
  },
});

function demandNew({ db, group }: Context, version: string): void {
  if (!isTorVersion(version)) {
    throw new UsageError({
      code: 'VERSION_INVALID',
      message: `--version "${version}" is not numbers and dots.`,
      hints: ['Write:  --version 1.0'],
    });
  }
  if (!listTors(db, group.id).some((tor) => tor.version === version)) return;
  throw new RefusedError({
    code: 'TOR_EXISTS',
    message: `there is a ToR ${version} already.`,
    hints: [`See it:  mwg tor show ${version}`, 'See all:  mwg tor list'],
  });
}

type Drawing = { preset: TorPreset | undefined; from: string | undefined };

function drawnRules({ db, group }: Context, { preset, from }: Drawing): readonly StoredRule[] {
  if (preset !== undefined && from !== undefined) {
    throw new UsageError({
      code: 'TOR_TWO_BEGINNINGS',
      message: `a version begins with --preset ${preset} or with --from ${from}, not with both.`,
      hints: ['Leave one of them out.'],
    });
  }
  if (from !== undefined) return findTor(db, group, from).stored;
  return preset === undefined ? [] : presetRules(preset);
}
