import { defineCommand } from '../../command.ts';
import type { Database } from '../../db/database.ts';
import { organisationById } from '../../db/organisations.ts';
import type { NewLetterPart } from '../../db/write-letters.ts';
import { letterId } from '../../domain/letter.ts';
import { usualLanguage } from '../../domain/letter-language.ts';
import { flag, list, optional, text } from '../../params.ts';
import { draftFiles, readTemplates } from './draft-files.ts';
import { enterLetter } from './enter-letter.ts';
import { followChannel } from './follow-channel.ts';
import { letterChange } from './letter-change.ts';
import { draftFolder, entryParams, intoParam, letterParams } from './letter-params.ts';
import { readParts } from './letter-parts.ts';
import { readScan } from './read-scan.ts';
import { takeNumber } from './take-number.ts';

export const letterOut = defineCommand({
  name: 'letter out',
  summary: 'Reserve the next outgoing number for a letter to be signed',
  examples: [
    'mwg out "Invitation, fourth meeting" --to mol --via mfa',
    'mwg out "Comments on the draft" --to iom --wants-answer --copy mfa',
  ],
  params: {
    subject: text('<subject>', 'what it is about, in its own language', 'What is its subject?'),
    to: list('--to <members>', 'whom it is for', 'To whom?'),
    via: optional(list('--via <member>', 'the ministry it goes through (default: its channel)')),
    direct: flag('--direct', 'it goes through no ministry'),
    ...letterParams,
    ...entryParams,
    into: intoParam,
    noDraft: flag('--no-draft', 'reserve the number only; write no draft'),
  },
  returns: 'change',
  writes: true,
  prepare: async ({ scan }, outside) => ({
    scan: await readScan(scan, outside),
    templates: readTemplates(outside),
  }),
  run(input, context, { scan, templates }) {
    const { db, today, calendar } = context;
    const to = readParts(db, 'to', input.to, input.unlisted);
    const way = followChannel(context, to, input);
    const place = {
      ...takeNumber(db, 'out', { ...input, on: today }, today),
      status: 'reserved',
      movedOn: null,
      language: input.lang ?? languageOf(db, to),
      parts: [...to, ...way.via],
      scan,
    } as const;
    const by = input.by ?? way.means ?? undefined;
    const id = enterLetter(context, { ...input, by }, place);
    const change = letterChange(
      db,
      id,
      { today, calendar },
      {
        done: () => 'reserved, not yet sent',
        more: way.said.map((line) => `channel  ${line}`),
        next: [`mwg letter sent ${letterId(place, today)} --ref NUMBER --on DATE   when signed`],
      },
    );
    if (input.noDraft) return change;
    return { ...change, files: draftFiles(context, id, templates, input.into ?? draftFolder) };
  },
});

/** The addressee's. */
function languageOf(db: Database, [addressee]: readonly NewLetterPart[]) {
  const organisation = addressee?.organisationId && organisationById(db, addressee.organisationId);
  return organisation ? usualLanguage(organisation.side) : 'ar';
}
