import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import type { LetterDirection } from '../../domain/vocabulary.ts';

/** The first few, so that a circular to twenty stays one line. */
export function firstOf(names: readonly string[], most = 6): string {
  const more = names.length - most;
  return more > 1 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}

/** What is said of a letter when it is answered, chased, passed on or void. */
export const letterNotes = {
  isAnswered: (id: string) => ` ${id} is answered.`,
  isAnsweredForNow: (id: string) => ` ${id} has an answer for now, and still waits.`,
  closesNothing: (id: string, names: readonly string[]) =>
    `${id} was not sent to ${firstOf(names)}, so this closes nothing of it`,
  notToSender: (id: string, names: readonly string[]) =>
    `${id} came from ${firstOf(names)}, to whom this does not go; it counts as answered all the same`,
  datedBefore: (dated: IsoDay, id: string, direction: LetterDirection, day: IsoDay) =>
    `dated ${dayText(dated)}, before ${id} was ${direction === 'in' ? 'received' : 'sent'} (${dayText(day)})`,
  stillSilent: (id: string, names: readonly string[]) => `${id} still waits for ${firstOf(names)}`,
  sameName: (ids: readonly string[]) =>
    `letters of a body of that name, perhaps another: ${firstOf(ids)}`,
  isVoid: (id: string) => `${id} is void`,
  voided: (reason: string) => `void, and its number stays: ${reason}`,
  alreadySent: (id: string, day: IsoDay) =>
    `${id} is already sent ${dayText(day)}. Nothing changed.`,
  alreadyForwarded: (id: string, by: string, day: IsoDay) =>
    `${id} was passed on by ${by} on ${dayText(day)} already. Nothing changed.`,
  alreadyVoid: (id: string, reason: string) => `${id} is already void: ${reason}. Nothing changed.`,
  /** All of them: each is counted. */
  chased: (bodies: readonly { name: string; times: number }[]) => {
    const [first] = bodies;
    const isAlike = bodies.every(({ times }) => times === first?.times);
    return isAlike
      ? `chased ${first?.times ?? 0}×: ${bodies.map(({ name }) => name).join(', ')}`
      : `chased: ${bodies.map(({ name, times }) => `${name} ${times}×`).join(', ')}`;
  },
  toldOtherDay: (meeting: string, told: IsoDay | null, day: IsoDay | null, status: string) => {
    const draft = told === null ? 'without a day' : `for ${dayText(told)}`;
    return `drafted ${draft}; ${meeting} is ${day === null ? status : `on ${dayText(day)}`} now`;
  },
  hasAnswered: (name: string, id: string) => `${name} has answered: ${id}`,
  forwarded: (by: string, names: readonly string[], day: IsoDay, reference: string | null) =>
    `passed on by ${by} on ${dayText(day)}${reference === null ? '' : ` as ${reference}`}: ${firstOf(names)}`,
};
