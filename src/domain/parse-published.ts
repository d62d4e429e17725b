import { type IsoDay, parseIsoDay } from './day.ts';
import { homeAssessment, homeOperation, populations, publishedConfidences } from './dtm.ts';
import type { PublishedTotal } from './published.ts';

/** Our own `data/published-rounds.csv`: no quotes and no commas inside, so a split reads it. */
export function parsePublished(csvText: string): PublishedTotal[] {
  const [, ...lines] = csvText.trimEnd().split('\n');
  return lines.map(parseLine);
}

function parseLine(line: string): PublishedTotal {
  const [round, from, until, population, total, source = '', confidence, note] = line.split(',');
  return {
    operation: homeOperation,
    assessmentType: homeAssessment,
    number: wholeNumber(round, line),
    fromOn: from ? day(from, line) : null,
    untilOn: until ? day(until, line) : null,
    population: populations.find((each) => each === population) ?? wrong(line),
    total: total ? wholeNumber(total, line) : null,
    source,
    confidence: publishedConfidences.find((each) => each === confidence) ?? wrong(line),
    note: note || null,
  };
}

function wholeNumber(text: string | undefined, line: string): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : wrong(line);
}

function day(text: string, line: string): IsoDay {
  return parseIsoDay(text) ?? wrong(line);
}

function wrong(line: string): never {
  throw new Error(`not a published total: ${line}`);
}
