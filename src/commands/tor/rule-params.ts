import { isNone } from '../../domain/cleared-words.ts';
import { ruleForms, ruleValue, type StoredRule } from '../../domain/tor-rules.ts';
import { type TorRuleName, torRuleNames } from '../../domain/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { type Param, paramName } from '../../param.ts';
import { list, optional, text } from '../../params.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    RULE_INVALID: { flag: string; typed: string; forms: string };
    ARTICLE_INVALID: { typed: string; rules: readonly string[] };
  }
}

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
  remoteCounts: rule('remote_counts', '--remote-counts <yes|no>', 'whether remote people count'),
  unletteredCounts: rule(
    'unlettered_counts',
    '--unlettered-counts <yes|no>',
    'whether people without a letter count',
  ),
  meetingsAYear: rule('meetings_a_year', '--meetings-a-year <n>', 'the least number of meetings'),
  absenceLimit: rule('absence_limit', '--absence-limit <n>', 'meetings missed in a row'),
};

/** The articles that say the rules, so that a deadline can cite its own: `notice_days=4`. */
export const articleParam = optional(
  list('--article <rules>', 'where the text says a rule: notice_days=4,quorum=6'),
);

type Articles = ReadonlyMap<TorRuleName, string>;

export function readArticles(typed: readonly string[] | undefined): Articles {
  return new Map(
    (typed ?? []).map((one) => {
      const [name = '', article = ''] = one.split('=').map((part) => part.trim());
      const rule = torRuleNames.find((known) => known === name.replaceAll('-', '_'));
      if (rule !== undefined && article !== '') return [rule, articleText(article)];
      throw new UsageError('ARTICLE_INVALID', { typed: one, rules: torRuleNames });
    }),
  );
}

/** A bare number is an article: `4` is `art. 4`. */
function articleText(typed: string): string {
  return /^\d+(\.\d+)*$/.test(typed) ? `art. ${typed}` : typed;
}

export function withArticles(rules: readonly StoredRule[], articles: Articles): StoredRule[] {
  return rules.map((rule) => {
    const article = articles.get(rule.rule);
    return article === undefined ? rule : { ...rule, article };
  });
}

export function statedRules(
  input: { [K in keyof typeof ruleParams]: StoredRule | undefined },
): StoredRule[] {
  const keys = Object.keys(ruleParams).filter(
    (key): key is keyof typeof ruleParams => key in input,
  );
  const stated = keys.map((key) => input[key]).filter((one) => one !== undefined);
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
  // `none` is a rule of its own here: the text is silent.
  const { isText: _, ...typed } = text(spelling, `${help}: ${ruleForms(name)}, none`);
  const read: Param<StoredRule>['read'] = (texts, reading) => {
    const value = typed.read(texts, reading);
    if (isNone(value)) return { rule: name, value: null, fromTemplate: false };
    const stated = ruleValue(name, value);
    if (stated === undefined) {
      const flag = paramName({ spelling });
      throw new UsageError('RULE_INVALID', { flag, typed: value, forms: ruleForms(name) });
    }
    return { rule: name, value: stated, fromTemplate: false };
  };
  return optional({ ...typed, read });
}
