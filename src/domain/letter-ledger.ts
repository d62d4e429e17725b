import type { Clock } from './clock.ts';
import type { IsoDay } from './day.ts';
import { daysBetween } from './day.ts';
import { afterInterval, intervalParts } from './interval.ts';
import {
  bodyKey,
  type Letter,
  type LetterAnswer,
  type LetterChase,
  type LetterPart,
  partsOf,
} from './letter.ts';
import type { Calendar } from './working-week.ts';

/** `passing`: the body it goes through has not said that it passed it on. */
type StandingState = 'unsent' | 'passing' | 'silent' | 'answered' | 'closed';

/** Where one addressee of a letter stands: derived from the letter's parties, never stored. */
export type Standing = {
  letter: Letter;
  body: LetterPart;
  state: StandingState;
  /** Who must act: the addressee itself, or the body that is to pass it on. */
  with: LetterPart;
  /** Since when it waits there. */
  since: IsoDay | null;
  dueOn: IsoDay | null;
  daysLate: number;
  answer: LetterAnswer | undefined;
  interim: LetterAnswer | undefined;
  chases: readonly LetterChase[];
};

/** One line for each addressee of a letter of ours. */
export function standings(letter: Letter, clock: Clock): Standing[] {
  return partsOf(letter, 'to').map((body) => standing(letter, body, clock));
}

function standing(letter: Letter, body: LetterPart, clock: Clock): Standing {
  const key = bodyKey(body);
  const ofBody = letter.answeredBy.filter(({ from }) => from.includes(key));
  const answer = ofBody.find(({ isInterim }) => !isInterim);
  const forward = letter.forwards.find((one) => one.body === key);
  const via = partsOf(letter, 'via')[0];
  const passer = forward === undefined && via && bodyKey(via) !== key ? via : undefined;
  const since = forward?.happenedOn ?? letter.movedOn;
  const state = stateOf(letter, answer, passer);
  const dueOn =
    isWaiting({ state }) && since !== null ? answerDay(letter, since, clock.calendar) : null;
  const holder = passer ?? body;
  return {
    letter,
    body,
    state,
    with: holder,
    since,
    dueOn,
    daysLate: dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, clock.today)),
    answer,
    interim: ofBody.find(({ isInterim }) => isInterim),
    chases: chasesOf(letter, [body, holder]),
  };
}

/** What closed something of it: an answer for now did not, nor one of a body that was not asked. */
export function closingAnswers(letter: Letter): LetterAnswer[] {
  const asked = new Set(partsOf(letter, 'to').map(bodyKey));
  return letter.answeredBy.filter(
    ({ direction, isInterim, from }) =>
      !isInterim &&
      (letter.answeredAsOne || direction === 'out' || from.some((body) => asked.has(body))),
  );
}

/** Reminders that reached any of those bodies. */
export function chasesOf(
  { chases }: Pick<Letter, 'chases'>,
  bodies: readonly LetterPart[],
): LetterChase[] {
  const keys = bodies.map(bodyKey);
  return chases.filter((chase) => concerns(chase.bodies, keys));
}

function concerns(bodies: readonly string[], keys: readonly string[]): boolean {
  return bodies.length === 0 || bodies.some((body) => keys.includes(body));
}

function stateOf(
  { status, answeredAsOne, wantsAnswer }: Letter,
  answer: LetterAnswer | undefined,
  passer: LetterPart | undefined,
): StandingState {
  if (answer !== undefined) return 'answered';
  if (answeredAsOne || status === 'void' || !wantsAnswer) return 'closed';
  if (status === 'reserved') return 'unsent';
  return passer === undefined ? 'silent' : 'passing';
}

/** The day an answer is due: as fixed, or counted from the day that it began to run. */
export function answerDay(
  { answerByOn, answerWithin }: Pick<Letter, 'answerByOn' | 'answerWithin'>,
  from: IsoDay,
  calendar: Calendar,
): IsoDay | null {
  if (answerWithin === null) return answerByOn;
  return afterInterval(from, intervalParts(answerWithin), calendar).day;
}

/** Those that wait: for the addressee, or for who is to pass it on. */
export function waitingStandings(letter: Letter, clock: Clock): Standing[] {
  return standings(letter, clock).filter(isWaiting);
}

export function isWaiting({ state }: Pick<Standing, 'state'>): boolean {
  return state === 'silent' || state === 'passing';
}

/** Theirs waits until a letter of ours that answers it was sent; ours for each addressee. */
export function isUnanswered(letter: Letter): boolean {
  const { direction, status, wantsAnswer, answeredBy, answeredAsOne } = letter;
  if (!wantsAnswer || answeredAsOne) return false;
  const isFinal = ({ isInterim }: LetterAnswer) => !isInterim;
  if (direction === 'in') return status === 'received' && !answeredBy.some(isFinal);
  const heard = new Set(answeredBy.filter(isFinal).flatMap(({ from }) => from));
  return status === 'sent' && partsOf(letter, 'to').some((body) => !heard.has(bodyKey(body)));
}
