import { type IsoDay, parseIsoDay } from './day.ts';

/** A feast as it was kept: who announced it, and where that can be read. */
export type AnnouncedFeast = {
  nameEn: string;
  from: IsoDay;
  until: IsoDay;
  authority: string;
  source: string;
};

/** Our own `data/feasts.csv`: no quotes and no commas inside, so a split reads it. */
export function parseFeasts(csvText: string): AnnouncedFeast[] {
  const [, ...lines] = csvText.trimEnd().split('\n');
  return lines.map((line) => {
    const [nameEn = '', from, until, authority = '', source = ''] = line.split(',');
    return { nameEn, from: day(from, line), until: day(until, line), authority, source };
  });
}

function day(text: string | undefined, line: string): IsoDay {
  const read = parseIsoDay(text ?? '');
  if (read === undefined) throw new Error(`not a feast: ${line}`);
  return read;
}
