import { type Coverage, isMarked } from '../../domain/coverage.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import type { TrendRow } from '../../domain/trend.ts';

/** `3 of 22 mantikas; 1 rejected row not in the sum`: the mark that goes with every such figure. */
export function coverageMark(coverage: Coverage): string {
  const { verdict, rejected, published, total } = coverage;
  if (verdict === 'differs') return `differs: ${apart(total, published)} above the published total`;
  if (verdict === 'unknown') return isMarked(coverage) ? unknownText(coverage) : '';
  if (verdict !== 'partial') return '';
  const isShort = published !== null && total < published;
  const facts = [
    ...mantikaFacts(coverage),
    ...(rejected > 0 ? [rejectedText(rejected)] : []),
    ...(isShort
      ? [`${apart(total, published)} below the published ${groupedNumber(published)}`]
      : []),
  ];
  return facts.length === 0 ? 'partial, as was said' : `partial: ${facts.join('; ')}`;
}

/** What a check says of it, marked or not. */
export function coverageText(coverage: Coverage): string {
  const mark = coverageMark(coverage);
  if (mark !== '') return mark;
  const { verdict, published, since } = coverage;
  if (verdict === 'unknown') return unknownText(coverage);
  if (published === null) return `whole: all mantikas of round ${since}`;
  return coverage.total === published
    ? `whole: the published total, ${groupedNumber(published)}`
    : `whole: ${apart(coverage.total, published)} below the published ${groupedNumber(published)}`;
}

function unknownText(coverage: Coverage): string {
  return ['coverage not known', ...mantikaFacts(coverage)].join(': ');
}

function mantikaFacts({ covered, existing, missing, since }: Coverage): string[] {
  const isFewer = covered !== null && existing !== null && covered < existing;
  const isSaid = isFewer || missing.length > 0;
  if (!isSaid || covered === null) return [];
  const all = existing === null ? `${covered} mantikas` : `${covered} of ${existing} mantikas`;
  return [missing.length === 0 ? all : `${all}, without ${listed(missing)} of round ${since}`];
}

const most = 3;

function listed(names: readonly string[]): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}

export function rejectedText(rows: number): string {
  return rows === 1
    ? '1 rejected row not in the sum'
    : `${groupedNumber(rows)} rejected rows not in the sum`;
}

function apart(total: number, published: number | null): string {
  return groupedNumber(Math.abs(total - (published ?? total)));
}

/** Why a round has no change since the one before; empty where it has one, or none before it. */
export function changeWithheld({ withheld }: Pick<TrendRow, 'withheld'>): string {
  return withheld === null ? '' : whyWithheld[withheld];
}

const whyWithheld: Readonly<Record<NonNullable<TrendRow['withheld']>, string>> = {
  partial: 'none: this round is partial',
  partial_before: 'none: the round before is partial',
  unlike: 'none: one round is imported and the other only published',
  unlike_published: 'none: the import is not the published total',
};
