import { type Level, levels, type Measure, type Population } from '../../domain/dtm.ts';
import { DataError } from '../../errors.ts';
import { bindColumns, type ColumnSpecs } from '../../tabular/header.ts';
import type { Finding } from '../finding.ts';
import type { Layout, OpenLayout } from './layout.ts';
import type { LayoutKind } from './layout-kind.ts';
import { openSheet } from './sheet.ts';
import { type SheetSpec, totalOf } from './sheet-spec.ts';

declare module '../../errors.ts' {
  interface ErrorValues {
    CUMULATIVE_COLUMN: { heading: string };
  }
}

declare module '../finding.ts' {
  interface Findings {
    ESTIMATED: { heading: string };
  }
}

/** Which heading says what, in a file that no layout is written for. */
export type Roles = {
  places: readonly { level: Level; code?: string; name?: string }[];
  countryCode?: string;
  countryName?: string;
  round?: string;
  day?: string;
  counts: readonly { population: Population; measure: Measure; heading: string }[];
};

/** Places below the country, coarse to fine. */
export const placeLevels = levels.slice(1);

export function anySheet(kind: LayoutKind, roles: Roles): Layout {
  const { specs, spec } = specOf(roles);
  for (const { heading } of roles.counts) {
    if (/cumulat|running total|تراكم/i.test(heading))
      throw new DataError('CUMULATIVE_COLUMN', { heading });
  }
  const estimated = roles.counts.map(({ heading }) => heading).filter(isEstimate);
  const open: Layout['open'] = (headings, context): OpenLayout => {
    const sheet = openSheet(bindColumns(specs, headings), spec, context);
    return {
      ...sheet,
      notes: estimated.map((heading): Finding => ({ code: 'ESTIMATED', heading })),
    };
  };
  return { kind, missing: () => [], needs: [], open };
}

function isEstimate(heading: string): boolean {
  return /estimat/i.test(heading);
}

function specOf(roles: Roles): { specs: ColumnSpecs<string>; spec: SheetSpec<string> } {
  const specs: Record<string, { heading: string }> = {};
  const column = (key: string, heading: string | undefined) => {
    if (heading === undefined) return undefined;
    specs[key] = { heading };
    return key;
  };
  const places = roles.places.map(({ level, code, name }) => {
    const codeKey = column(`${level}-code`, code);
    const nameKey = column(`${level}-name`, name);
    return {
      level,
      ...(codeKey !== undefined && { code: codeKey }),
      names: nameKey === undefined ? [] : [nameKey],
    };
  });
  const code = column('country-code', roles.countryCode);
  const name = column('country-name', roles.countryName);
  const round = column('round', roles.round);
  const day = column('day', roles.day);
  const counts = roles.counts.map(({ population, measure, heading }) => {
    const key = column(`${population}-${measure}`, heading) ?? '';
    return totalOf(key, population, measure);
  });
  const country = { ...(code !== undefined && { code }), ...(name !== undefined && { name }) };
  const spec: SheetSpec<string> = {
    ...{ places, country, counts, isAnyCountry: true },
    ...(round !== undefined && { round }),
    ...(day !== undefined && { day }),
  };
  return { specs, spec };
}
