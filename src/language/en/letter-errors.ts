import { dayText } from '../../domain/day-text.ts';
import { letterId, letterSubject } from '../../domain/letter.ts';
import type { Messages } from '../messages.ts';
import { firstOf } from './letter-notes.ts';
import { noSuchMember } from './no-such-member.ts';

const list = 'See them:  mwg letter list';

export const letterErrors = {
  LETTER_NOT_FOUND: ({ typed, last, year, before, today }) => ({
    message: `there is no letter ${typed}.${last === undefined ? (year === undefined ? '' : ` There is none of ${year} yet.`) : ` The last one is ${letterId(last, today)}.`}`,
    hints: [
      ...(before === undefined ? [] : [`Last year’s:  mwg letter show ${letterId(before)}`]),
      list,
      'Look it up:  mwg find "PART OF ITS NUMBER"',
    ],
  }),
  LETTER_AMBIGUOUS: ({ text, fits, today }) => ({
    message: `"${text}" fits ${fits.length} letters.`,
    hints: [
      'Use one of these ids:',
      ...fits.slice(0, 9).map((one) => `  ${letterId(one, today)}  ${letterSubject(one)}`),
    ],
  }),
  LETTER_BODY_NOT_FOUND: ({ name, close }) => ({
    message: noSuchMember(name),
    hints: [
      ...(close === undefined ? [] : [`Did you mean:  ${close}`]),
      'See them:  mwg member list',
      'A body that has no seat, kept by its name:  --unlisted',
    ],
  }),
  LETTER_TO_NOBODY: ({ word }) => ({
    message: `no confirmed member stands behind "${word}".`,
    hints: ['See who sits:  mwg member list'],
  }),
  ABOUT_UNKNOWN: ({ record }) => ({
    message: `a letter cannot be linked to ${record}.`,
    hints: ['Link it to a member, a meeting, an action or a letter:  --about M-3'],
  }),
  LETTER_NUMBER_GAP: ({ next, last, number, today }) => ({
    message: `the next number is ${letterId(next, today)}, not ${number}: the register has no gaps.`,
    hints: ['Leave --number out.', `A letter that was forgotten:  --bis ${letterId(last, today)}`],
  }),
  LETTER_BIS_DIRECTION: ({ beside, direction, today }) => ({
    message: `${letterId(beside, today)} stands in the other register.`,
    hints: [`Name a letter of this one:  --bis ${direction.toUpperCase()}-N`],
  }),
  LETTER_STATUS: ({ letter: number, status, doing, today }) => {
    const id = letterId(number, today);
    const see = `See it:  mwg show ${id}`;
    if (doing === 'draft') {
      const message = `${id} is ${status}; a draft is written of a letter that is still to be signed.`;
      return { message, hints: [see] };
    }
    if (doing === 'date') {
      const message = `${id} is ${status}: it has no day on which it went.`;
      return {
        message,
        hints: [status === 'reserved' ? `When it goes:  mwg letter sent ${id} --on DATE` : see],
      };
    }
    return {
      message:
        number.direction === 'in'
          ? `${id} came in; only an outgoing letter is sent.`
          : `${id} is ${status}, so it cannot be sent.`,
      hints: ['See the reserved ones:  mwg letter list --direction out', see],
    };
  },
  LETTER_YEAR: ({ letter: number, on, direction, today }) => ({
    message: `${letterId(number, today)} has a number of ${number.year}, so it was not ${direction === 'in' ? 'received' : 'sent'} on ${dayText(on)}.`,
    hints: [
      direction === 'in'
        ? `Enter it where it belongs:  mwg in "SUBJECT" --from MEMBER --on ${on}`
        : `Give the day it went:  mwg letter sent ${letterId(number, today)} --on DATE`,
    ],
  }),
  LETTER_ANSWERS_LATER: ({ letter: number, on, movedOn, direction, today }) => ({
    message: `${letterId(number, today)} was ${direction === 'in' ? 'received' : 'sent'} on ${dayText(movedOn)}; an answer of ${dayText(on)} is before that.`,
    hints: [`If that day is wrong:  mwg letter edit ${letterId(number, today)} --on DATE`],
  }),
  LETTER_ANSWERS_OWN_SIDE: ({ letter: number, direction, today }) => {
    const id = letterId(number, today);
    return {
      message:
        direction === 'in'
          ? `${id} came in, as this letter did: only a letter of ours (OUT-N) answers it.`
          : `${id} is a letter of ours, as this one is: only one that came in (IN-N) answers it.`,
      hints: [`If this letter is about it:  --about ${id} in place of --answers`],
    };
  },
  LETTER_BEFORE_SENT: ({ letter: number, on, sentOn, today }) => ({
    message: `${letterId(number, today)} was sent on ${dayText(sentOn)}; ${dayText(on)} is before that.`,
    hints: [`If it went earlier:  mwg letter edit ${letterId(number, today)} --on DATE`],
  }),
  LETTER_NOT_AWAITED: ({ letter: number, direction, today }) => {
    const id = letterId(number, today);
    return {
      message: `no answer to ${id} is awaited.`,
      hints: [
        direction === 'in'
          ? `It is ours to answer:  mwg out "SUBJECT" --to MEMBER --answers ${id}`
          : `If one is:  mwg letter edit ${id} --answer-by open`,
        'See what is:  mwg letter list --unanswered --direction out',
      ],
    };
  },
  LETTER_NONE_SILENT: ({ letter: number, waiting, today }) => {
    const id = letterId(number, today);
    return {
      message: `no addressee of ${id} is silent: it is with ${firstOf(waiting)}.`,
      hints: [`Remind who has it:  mwg letter chase ${id} "WHAT WAS SAID"`],
    };
  },
  LETTER_NOT_ADDRESSEE: ({ letter: number, body, bodies, today }) => ({
    message: `${letterId(number, today)} was not sent to ${body}.`,
    hints: [`It went to:  ${firstOf(bodies, 20)}`],
  }),
  LETTER_GOES_STRAIGHT: ({ letter: number, today }) => ({
    message: `${letterId(number, today)} goes through no one, so no one passes it on.`,
    hints: [`If it did:  mwg letter edit ${letterId(number, today)} --via MEMBER`],
  }),
  LETTER_NOT_SENT_OUT: ({ letter: number, today }) => ({
    message: `${letterId(number, today)} came in: it has no addressees that answer.`,
    hints: [`See it:  mwg show ${letterId(number, today)}`],
  }),
  NO_ANSWER_TO_WHAT: ({ words }) => ({
    message: `${words.join(', ')} names no letter and no meeting that could be unanswered.`,
    hints: ['Name one:  mwg emails OUT-1 --no-answer'],
  }),
  PERIOD_BACKWARDS: (period) =>
    'ends' in period
      ? {
          message: `the period would end on ${period.ends}, before it begins on ${period.begins}.`,
          hints: ['Write the earlier day behind --from.'],
        }
      : {
          message: `--from ${period.from} comes after --until ${period.until}.`,
          hints: [`Write:  --from ${period.until} --until ${period.from}`],
        },
  TEMPLATE_FIELD_UNKNOWN: ({ template, unknown: [first, ...others], fields }) => ({
    message: `the template ${template} has a field that does not exist: {{${first?.key}}} on line ${first?.line}.`,
    details: others.map(({ key, line }) => `line ${line}  {{${key}}}`),
    hints: [`Fields:  ${fields.join(', ')}`],
  }),
  LETTER_NO_SUBJECT: ({ letter: number, today }) => ({
    message: `${letterId(number, today)} would be left without a subject.`,
    hints: ['Give it one in the same line:  --subject "WHAT IT IS ABOUT"'],
  }),
  LIST_IS_INNER: ({ audience, flag }) => ({
    message: `a list for ${audience} does not say ${flag === '--scan-missing' ? 'where scans lie' : 'who has not answered'}.`,
    hints: [`Leave ${flag} out:  mwg letter list --for ${audience}`],
  }),
  CHANNEL_VIA: ({ channel }) => ({
    message: `${channel} goes through no ministry, so --via has no meaning.`,
    hints: ['Leave --via out, or write:  --channel letter_via_mfa'],
  }),
} satisfies Partial<Messages>;
