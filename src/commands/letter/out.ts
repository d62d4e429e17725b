import { type Context, defineCommand } from '../../command.ts';
import { readLetter } from '../../db/letters.ts';
import type { Text } from '../../language/text.ts';
import { type Reserved, reserveLetters } from '../../office/letter.ts';
import { partiesNamed } from '../../office/letter-parties.ts';
import type { Way, WayAsked } from '../../office/letter-way.ts';
import { readScan } from '../../office/scan.ts';
import type { Input } from '../../param.ts';
import { flag, list, optional, text } from '../../params.ts';
import { reservedChange } from '../../records/letter-change.ts';
import {
  careWarnings,
  type Drafting,
  draftsOf,
  intoParam,
  prepareDrafts,
} from '../letter-drafts.ts';
import { answerNotes } from './answer-notes.ts';
import { letterContent } from './letter-content.ts';
import { entryParams, letterParams } from './letter-params.ts';

const params = {
  subject: text('<subject>', 'what it is about, in its own language', 'What is its subject?'),
  to: list('--to <members>', 'whom it is for; also members, chairs, all', 'To whom?'),
  via: optional(list('--via <member>', 'the ministry it goes through (default: its channel)')),
  direct: flag('--direct', 'it goes through no ministry'),
  from: optional(list('--from <member>', 'in whose name a note verbale is (default: the chair)')),
  ...letterParams,
  ...entryParams,
  into: intoParam,
  noDraft: flag('--no-draft', 'reserve the number only; write no draft'),
};

export const letterOut = defineCommand({
  name: 'letter out',
  summary: 'Reserve the next outgoing number for a letter to be signed; one for each channel',
  examples: [
    'mwg out "Invitation, fourth meeting" --to mol --via mfa --about M-3 --kind invitation',
    'mwg out "Comments on the draft" --to iom,unhcr --answer-by +5wd',
  ],
  params,
  returns: 'change',
  writes: true,
  prepare: async ({ scan, into, noDraft }, outside, db) => ({
    scan: scan === undefined ? undefined : readScan(scan, outside),
    drafting: await prepareDrafts(outside, db, into, { isDry: noDraft }),
  }),
  run(input, context, { scan, drafting }) {
    const reserved = reserveLetters(context, {
      ...letterContent(context, input, 'out', scan),
      to: partiesNamed(context, 'to', input.to, input.unlisted),
      way: wayAsked(context, input),
      number: input.number,
      bis: input.bis,
    });
    const drafted = reserved.map((one) => draftOrCheck(context, one, input.noDraft, drafting));
    return reservedChange(
      reserved.map(({ id, way }, index) => {
        const letter = readLetter(context.db, id, context);
        const notes = index === 0 ? answerNotes(letter, context) : [];
        const warnings = drafted[index]?.warnings ?? [];
        return { letter, more: [...wayLines(way, input), ...notes, ...warnings] };
      }),
      context.today,
      drafted.flatMap(({ files }) => files),
    );
  },
});

type Typed = Input<typeof params>;

function wayAsked(
  context: Context,
  { via, direct, from, unlisted, language, by }: Typed,
): WayAsked {
  const parts = (role: 'via' | 'from', named: string[] | undefined) =>
    named && partiesNamed(context, role, named, unlisted);
  return {
    via: parts('via', via),
    isDirect: direct,
    from: parts('from', from),
    language,
    means: by,
  };
}

/** Words to handle with care are looked for in the draft, or in the subject where there is none. */
function draftOrCheck(
  context: Context,
  { id }: Reserved,
  isNumberOnly: boolean,
  drafting: Drafting,
) {
  if (!isNumberOnly) return draftsOf(context, id, drafting);
  const { subjectEn, subjectAr, attachments } = readLetter(context.db, id, context);
  const written = [subjectEn, subjectAr, ...attachments].join('\n');
  return { files: [], warnings: careWarnings(written, drafting.careWords) };
}

/** Why it goes the way it goes; a way that is not the seat's own is said, not refused. */
function wayLines({ channels, via }: Way, { via: asked, direct }: Typed): Text[] {
  if (direct) return [];
  const through = via.map(({ organisationId }) => organisationId);
  return channels.map((channel) => ({ letter, channel: said }) => {
    const isOwn = channel.via !== null && through.includes(channel.via.id);
    const because =
      channel.since === null ? said.because(channel) : letter.recordedSince(channel.since);
    const why = letter.why(channel.handle, said.way(channel), because);
    return asked !== undefined && !isOwn ? letter.notItsChannel(why) : letter.channel(why);
  });
}
