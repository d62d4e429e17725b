import { defineCommand } from '../../command.ts';
import { channelOf, setChannel } from '../../db/channels.ts';
import { findMember, findOrganisation } from '../../db/find-member.ts';
import { becauseText, channelText } from '../../domain/channel.ts';
import { dayText } from '../../domain/day-text.ts';
import { channels } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { choice, optional, pastDay, text } from '../../params.ts';

export const letterChannel = defineCommand({
  name: 'letter channel',
  summary: 'Record how a member is written to from a day on',
  examples: ['mwg letter channel mol letter_via_mfa', 'mwg letter channel eu email'],
  params: {
    member: text('<member>', 'its handle, or part of a name', 'Which member?'),
    channel: choice('<channel>', 'how it is written to', channels, 'How is it written to?'),
    via: optional(text('--via <member>', 'the ministry letters go through (default: the chair)')),
    from: optional(pastDay('--from <date>', 'first day (default: today)')),
  },
  returns: 'change',
  writes: true,
  run(input, context) {
    const { db, today } = context;
    const member = findMember(context, input.member);
    const via = input.via === undefined ? null : findOrganisation(db, input.via);
    if (via !== null && input.channel !== 'letter_via_mfa') throw noMinistry(input.channel);
    const fromOn = input.from?.day ?? today;
    const groupId = context.group.id;
    const before = channelOf(db, groupId, member.handle, fromOn);
    const { seatId, handle } = member;
    const viaOrganisationId = via?.id ?? null;
    setChannel(db, { seatId, channel: input.channel, viaOrganisationId, fromOn });
    const now = channelOf(db, groupId, handle, fromOn);
    return {
      kind: 'change',
      say: [
        `${handle} is written to by ${now ? channelText(now) : input.channel} from ${dayText(fromOn)}`,
        ...(before === undefined ? [] : [`  before   ${channelText(before)}`]),
        ...(before?.since === null ? [`           ${becauseText(before)}`] : []),
      ],
      records: [
        {
          id: handle,
          fields: { channel: input.channel, via: now?.via?.handle ?? null, since: fromOn },
        },
      ],
      next: ['mwg letter channels'],
    };
  },
});

function noMinistry(channel: string): UsageError {
  return new UsageError({
    code: 'CHANNEL_VIA',
    message: `${channel} goes through no ministry, so --via has no meaning.`,
    hints: ['Leave --via out, or write:  letter_via_mfa'],
  });
}
