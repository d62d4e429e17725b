import { type Context, defineCommand } from '../../command.ts';
import { findTor } from '../../db/find-tor.ts';
import { asciiDigits } from '../../domain/clean-text.ts';
import { presetRules, type TorPreset, torPresets } from '../../domain/tor-presets.ts';
import type { StoredRule } from '../../domain/tor-rules.ts';
import { recordLanguages } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { draftTor } from '../../office/tor.ts';
import { choice, file, optional, pastDay, text } from '../../params.ts';
import { torChange } from '../../records/tor.ts';
import { registeredFile } from '../registered-file.ts';
import {
  articleParam,
  readArticles,
  ruleParams,
  statedRules,
  withArticles,
  withStated,
} from './rule-params.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    TOR_TWO_BEGINNINGS: { preset: TorPreset; like: string };
  }
}

export const torAdd = defineCommand({
  name: 'tor add',
  summary: 'Draft a version of the terms of reference, its rules as data',
  examples: [
    'mwg tor add --version 2.0 --preset working-group',
    'mwg tor add --version 1.1 --like 1.0 --quorum half --article quorum=6',
  ],
  params: {
    version: text('--version <version>', 'such as 1.0', 'Which version, such as 1.0?'),
    preset: optional(choice('--preset <name>', 'a template to begin with and edit', torPresets)),
    like: optional(text('--like <version>', 'the version whose rules it begins with')),
    language: optional(
      choice('--language <which>', 'in which the text counts (default both)', recordLanguages),
    ),
    file: optional(
      file('--file <file>', 'the text; it stays outside the book, its SHA-256 inside'),
    ),
    on: optional(pastDay('--on <date>', 'the day it was drafted (default: today)')),
    note: optional(text('--note <text>', 'a note for the office')),
    ...ruleParams,
    article: articleParam,
  },
  returns: 'change',
  writes: true,
  prepare: async (input, outside) => registeredFile(input.file, outside),
  run(input, context, file) {
    const version = asciiDigits(input.version);
    const rules = withStated(drawnRules(context, input), statedRules(input));
    const tor = {
      version,
      language: input.language ?? 'both',
      draftedOn: input.on?.day ?? context.today,
      fileName: file?.fileName ?? null,
      fileSha256: file?.fileSha256 ?? null,
      note: input.note ?? null,
    };
    draftTor(context, tor, withArticles(rules, readArticles(input.article)));
    return torChange(findTor(context.db, context.group, version), {
      what: (words) => words.tor.drafted,
      next: [(words) => words.tor.afterDraft(version)],
    });
  },
});

type Drawing = { preset: TorPreset | undefined; like: string | undefined };

function drawnRules({ db, group }: Context, { preset, like }: Drawing): readonly StoredRule[] {
  if (preset !== undefined && like !== undefined) {
    throw new UsageError('TOR_TWO_BEGINNINGS', { preset, like });
  }
  if (like !== undefined) return findTor(db, group, like).stored;
  return preset === undefined ? [] : presetRules(preset);
}
