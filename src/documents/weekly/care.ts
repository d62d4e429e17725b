import { meetingId } from '../../domain/meeting.ts';
import { groupedNumber } from '../../domain/numbers.ts';
import type { WeekFacts } from '../../office/weekly.ts';
import type { Section } from '../../output/document.ts';
import { listOf, sectionOf } from './blocks.ts';
import type { Voice } from './voice.ts';

/** Left out where there is nothing. Figures of others are never compared: each stands by itself. */
export function careSection({ care }: WeekFacts, voice: Voice): Section[] {
  const { words, day } = voice;
  const items = [
    ...care.figures.map(({ low, high, population, untilOn, source }) =>
      words.care.figure(
        low === high ? groupedNumber(low) : `${groupedNumber(low)}–${groupedNumber(high)}`,
        words.care.populations[population],
        day(untilOn),
        source,
      ),
    ),
    ...care.notes.map(({ meeting, text }) => words.care.note(meetingId(meeting), text)),
  ];
  return items.length === 0 ? [] : [sectionOf('care', listOf(items), voice)];
}
