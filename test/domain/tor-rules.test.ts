import { expect, test } from '@jest/globals';
import { rulesOf, ruleValue } from '../../src/domain/tor-rules.ts';
import type { TorRuleName } from '../../src/domain/vocabulary.ts';

test.each<[TorRuleName, string, string]>([
  ['notice_days', '5', '5 working days'],
  ['notice_days', '5wd', '5 working days'],
  ['notice_days', '٥', '5 working days'],
  ['papers_days', '1 working day', '1 working day'],
  ['minutes_days', '10 Working Days', '10 working days'],
  ['comment_days', '7d', '7 calendar days'],
  ['comment_days', '7 days', '7 calendar days'],
  ['comment_days', '1 calendar day', '1 calendar day'],
  ['quorum', 'half', 'half'],
  ['quorum', '1/2', 'half'],
  ['quorum', 'majority', 'more than half'],
  ['quorum', 'More than half', 'more than half'],
  ['quorum', '2/3', '2/3'],
  ['quorum', '8', '8'],
  ['quorum', '2 of each side', '2 of each side'],
  ['quorum', '2-each-side', '2 of each side'],
  ['quorum_chairs', 'Both', 'both'],
  ['alternates_allowed', 'NO', 'no'],
  ['meetings_a_year', '4', '4'],
])('%s typed as "%s" is kept as "%s"', (rule, typed, kept) => {
  expect(ruleValue(rule, typed)).toBe(kept);
  expect(ruleValue(rule, kept)).toBe(kept);
});

test.each<[TorRuleName, string]>([
  ['notice_days', '0'],
  ['notice_days', '-5'],
  ['notice_days', '48 hours'],
  ['notice_days', '2.5'],
  ['quorum', '0'],
  ['quorum', '3/2'],
  ['quorum', '0/2'],
  ['quorum', '50%'],
  ['quorum', '0 of each side'],
  ['quorum_chairs', 'one'],
  ['alternates_allowed', 'maybe'],
  ['absence_limit', 'three'],
])('%s cannot be "%s"', (rule, typed) => {
  expect(ruleValue(rule, typed)).toBeUndefined();
});

test('stored rules are read with their types, and a rule that is not there is silent', () => {
  const stored = (rule: TorRuleName, value: string | null) => ({
    rule,
    value,
    fromTemplate: false,
  });
  expect(
    rulesOf([
      stored('notice_days', '5 working days'),
      stored('comment_days', '7 calendar days'),
      stored('quorum', 'more than half'),
      stored('quorum_chairs', 'both'),
      stored('alternates_allowed', 'no'),
      stored('absence_limit', '3'),
      stored('minutes_days', null),
    ]),
  ).toEqual({
    noticeDays: { count: 5, kind: 'working' },
    papersDays: null,
    minutesDays: null,
    commentDays: { count: 7, kind: 'calendar' },
    quorum: { kind: 'share', parts: 1, of: 2, isMore: true },
    quorumChairs: 'both',
    remoteCounts: null,
    unletteredCounts: null,
    alternatesAllowed: false,
    meetingsAYear: null,
    absenceLimit: 3,
  });
});
