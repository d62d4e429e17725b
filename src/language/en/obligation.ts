import { dayText } from '../../domain/day-text.ts';
import { deadlineText, ruleText } from '../../domain/tor-deadlines.ts';
import type { MeetingDuty } from '../../domain/vocabulary.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

/** What this office owes by the terms of reference. */
export const obligation = {
  duty: (duty: MeetingDuty, meeting: string) => `${duty} for ${meeting}`,
  close: (meeting: string) => `say what became of ${meeting}`,
  comments: (tor: string) => `comments on ${tor} close`,
  announced: (name: string, day: string) =>
    `${name} is estimated: mwg holiday confirm ${day}, or move it`,
  seed: (year: number) => `the holidays of ${year}: mwg holiday seed ${year}`,
  when: (days: number) => {
    if (days < 0) return `${plural(-days, 'day')} late`;
    return days === 0 ? 'today' : `in ${plural(days, 'day')}`;
  },
  duties: { notice: 'notice', papers: 'papers', minutes: 'minutes' },
  deadline: deadlineText,
  rule: ruleText,
  met: (day: string, late: number) =>
    late > 0 ? `met on ${day}, ${plural(late, 'day')} late` : `met on ${day}`,
  share: (reached: number, of: number) => `${reached} of ${of}`,
  by: (rule: string) => `  by       ${rule}`,
  letter: (reference: string) => `  letter   ${reference}`,
  reached: (reached: number, of: number) => `${reached} of ${of} seats reached`,
};

export const obligationErrors = {
  DUTY_NOT_OWED: ({ meeting, duty }) => ({
    message: `no terms of reference in force ask for ${duty} of ${meeting}.`,
    hints: ['See the versions:  mwg tor list', `See it:  mwg meeting show ${meeting}`],
  }),
  DUTY_BEFORE_MEETING: ({ meeting, duty, heldOn, day }) => ({
    message: `${meeting} was on ${dayText(heldOn)}; its ${duty} cannot have gone out on ${dayText(day)}.`,
    hints: ['Say the day:  --on DAY'],
  }),
} satisfies Partial<Messages>;
