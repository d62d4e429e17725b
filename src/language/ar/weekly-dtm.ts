import { groupedNumber } from '../../domain/numbers.ts';
import type { weeklyDtm as english } from '../en/weekly-dtm.ts';
import { arabicCoverageMark } from './coverage.ts';
import { dtmCaptions } from './dtm-captions.ts';
import { changeWords, periodText, signed, sourceText } from './dtm-words.ts';
import { terms } from './terms.ts';

const withheld = {
  partial: 'لا يوجد: هذه الجولة جزئية',
  partial_before: 'لا يوجد: الجولة السابقة جزئية',
  unlike: 'لا يوجد: إحدى الجولتين مستوردة والأخرى منشورة فقط',
  unlike_published: 'لا يوجد: المستورد غير الإجمالي المنشور',
};

export const weeklyDtm: typeof english = {
  labels: {
    round: 'الجولة',
    period: 'المدة',
    coverage: 'ملاحظة',
    change: 'التغير',
    published: 'المنشور',
    import: 'الاستيراد',
    source: 'المصدر',
  },
  counted: (population, measure) => `${terms[population]} (${terms[measure]})`,
  period: periodText,
  mark: arabicCoverageMark,
  change: (change, percent, { round, isPublished }) =>
    `${changeWords(change, percent)} عن الجولة ${round}${isPublished ? '، كما نُشرت' : ''}`,
  broken: (found) => `لا يوجد: ${dtmCaptions.broken(found)}`,
  withheld: ({ withheld: why }) => (why === null ? '' : withheld[why]),
  apart: (published, difference) =>
    `${published}؛ المستورد ${difference > 0 ? 'أكثر' : 'أقل'} بمقدار ${groupedNumber(Math.abs(difference))} (${signed(difference)})`,
  source: (source) => sourceText(source).replace(/^المصدر: |\.$/g, ''),
  countryOnly: 'أُحصي على مستوى الدولة فقط.',
  estimates: dtmCaptions.estimates,
};
