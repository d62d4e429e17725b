import { ruleForms, ruleValue, type StoredRule } from '../../domain/tor-rules.ts';
import { type TorRuleName, torRuleNames } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { type Input, type Param, paramName } from '../../param.ts';
import { optional, text } from '../../params.ts';

/** One flag for each rule. `none` leaves it out: the text is silent on it. */
export const ruleParams = {
  noticeDays: rule('notice_days', '--notice-days <days>', 'notice of a meeting'),
  papersDays: rule('papers_days', '--papers-days <days>', 'papers before a meeting'),
  minutesDays: rule('minutes_days', '--minutes-days <days>', 'minutes after a meeting'),
  commentDays: rule('comment_days', '--comment-days <days>', 'comments after circulation'),
  quorum: rule('quorum', '--quorum <rule>', 'how many seats must be there'),
  quorumChairs: rule('quorum_chairs', '--quorum-chairs <which>', 'which chairs must be there'),
  alternatesAllowed: rule(
    'alternates_allowed',
    '--alternates <yes|no>',
    'whether alternates count',
  ),
  meetingsAYear: rule('meetings_a_year', '--meetings-a-year <n>', 'the least number of meetings'),
  absenceLimit: rule('absence_limit', '--absence-limit <n>', 'meetings missed in a row'),
};

export function statedRules(input: Input<typeof ruleParams>): StoredRule[] {
  const stated = Object.values(input).filter((one) => one !== undefined);
  return torRuleNames.flatMap((name) => stated.filter(({ rule }) => rule === name));
}

/** What is stated goes before the template, or before the version it is drawn from. */
export function withStated(
  drawn: readonly StoredRule[],
  stated: readonly StoredRule[],
): StoredRule[] {
  const isStated = ({ rule }: StoredRule) => stated.some((one) => one.rule === rule);
  return [...stated, ...drawn.filter((one) => !isStated(one))];
}

function rule(name: TorRuleName, spelling: string, help: string): Param<StoredRule | undefined> {
  const typed = text(spelling, `${help}: ${ruleForms(name)}, none`);
  const read: Param<StoredRule>['read'] = (texts, reading) => {
    const value = typed.read(texts, reading);
    if (value.toLowerCase() === 'none') return { rule: name, value: null, fromTemplate: false };
    const stated = ruleValue(name, value) ?? refuse(name, spelling, value);
    return { rule: name, value: stated, fromTemplate: false };
  };
  return optional({ ...typed, read });
}

function refuse(name: TorRuleName, spelling: string, value: string): never {
  throw new UsageError({
    code: 'VALUE_INVALID',
    message: `${paramName({ spelling })} "${value}" is not a rule that can be judged by.`,
    hints: [`Write one of:  ${ruleForms(name)}, none`],
  });
}
