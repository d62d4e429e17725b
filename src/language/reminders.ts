import { type Action, actionId } from '../domain/action.ts';
import type { IsoDay } from '../domain/day.ts';
import { dayText } from '../domain/day-text.ts';
import type { LetterLanguage } from '../domain/vocabulary.ts';
import { arabicDay } from './arabic/dates.ts';
import { titleIn } from './text.ts';

/** Both, as the register keeps them. */
export const reminderSubject = {
  subjectEn: 'Action points awaiting an update',
  subjectAr: 'تكليفات في انتظار الإفادة',
};

type Wording = {
  /** Asks; what is past its day is not called so. */
  ask: string;
  enclosed: string;
  thanks: string;
  line: (id: string, title: string, due: string) => string;
  day: (day: IsoDay) => string;
  noDay: string;
};

const english: Wording = {
  ask: 'The support office would be grateful for a word on where these action points stand:',
  enclosed:
    'Enclosed, for each of the bodies named, are the action points on which the support office would be grateful for a word.',
  thanks: 'A few lines by return are enough.',
  line: (id, title, due) => `${id}  ${title} (target: ${due})`,
  day: dayText,
  noDay: 'no date',
};

const arabic: Wording = {
  ask: 'يرجو مكتب الدعم التفضل بإفادته بما تم بشأن التكليفات الآتية:',
  enclosed:
    'تجدون طيه، لكل جهة من الجهات المذكورة، التكليفات التي يرجو مكتب الدعم التفضل بإفادته بشأنها.',
  thanks: 'ويكفي في ذلك ردّ موجز.',
  line: (id, title, due) => `${id}  ${title} (التاريخ المستهدف: ${due})`,
  day: arabicDay,
  noDay: 'دون تاريخ',
};

const french: Wording = {
  ask: 'Le bureau d’appui vous saurait gré de lui indiquer où en sont les points d’action suivants :',
  enclosed:
    'Vous trouverez ci-joint, pour chacun des organismes cités, les points d’action sur lesquels le bureau d’appui souhaite être informé.',
  thanks: 'Quelques lignes suffisent.',
  line: (id, title, due) => `${id}  ${title} (échéance : ${due})`,
  day: (day) => day,
  noDay: 'sans date',
};

const wordings: Readonly<Record<LetterLanguage, Wording>> = { en: english, ar: arabic, fr: french };

/** What a reminder says to one body. */
export function reminderBody(actions: readonly Action[], language: LetterLanguage): string[] {
  const { ask, thanks, line, day, noDay } = wordings[language];
  const titleOf = (action: Action) =>
    titleIn({ language: language === 'ar' ? 'ar' : 'en' }, action);
  return [
    ask,
    '',
    ...actions.map((action) =>
      line(actionId(action), titleOf(action), action.dueOn === null ? noDay : day(action.dueOn)),
    ),
    '',
    thanks,
  ];
}

/** What the letter says that carries several of them. */
export function coverBody(language: LetterLanguage): string[] {
  return [wordings[language].enclosed];
}
