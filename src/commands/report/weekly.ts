import { defineCommand } from '../../command.ts';
import { readAsItStood } from '../../db/as-it-stood.ts';
import { findGroup } from '../../db/find-group.ts';
import { paperName } from '../../documents/paper-name.ts';
import { weeklyReport } from '../../documents/weekly/report.ts';
import type { PrintLanguage } from '../../language/print-language.ts';
import { weekOf } from '../../office/week.ts';
import { weekFacts } from '../../office/weekly.ts';
import { whichReader, whichWeek } from './report-params.ts';

export const reportWeekly = defineCommand({
  name: 'report weekly',
  summary: 'The week in one paper: what we owe, meetings, actions, letters, members, DTM',
  examples: [
    'mwg report weekly',
    'mwg report weekly --week last --lang ar',
    'mwg report weekly --format csv -o out/ -q --no-input',
  ],
  params: { week: whichWeek, for: whichReader },
  returns: 'document',
  run(input, { db, group: { code }, today, isDemo, languages }) {
    const week = weekOf(db, input.week ?? today, today);
    const reader = input.for ?? 'office';
    return readAsItStood(db, week, () => {
      const group = findGroup(db, code);
      const facts = weekFacts(db, { week, group, reader });
      const isFirst = findGroup(db, undefined).id === group.id;
      const paperIn = (language: PrintLanguage) => {
        const named = { group: isFirst ? null : code, day: week.from, reader, language };
        return weeklyReport(facts, { language, name: paperName('weekly', named), isDemo });
      };
      const [language, ...others] = languages;
      return { ...paperIn(language), others: others.map(paperIn) };
    });
  },
});
