import {
  type AttendanceRate,
  answeredRate,
  attendedRate,
  isSilentSeat,
} from '../domain/attendance-rate.ts';
import type { Body } from '../domain/organisation.ts';
import { createListing } from '../output/create-listing.ts';
import type { Column, Listing } from '../output/listing.ts';
import { headedByName } from './attendance.ts';

const columns: readonly Column<AttendanceRate>[] = [
  {
    key: 'handle',
    value: (row) => row.handle,
    text: (row, words) => words.body(row.handle),
  },
  { key: 'held', value: (row) => row.held, align: 'right' },
  { key: 'attended', value: (row) => row.attended, align: 'right' },
  { key: 'apologies', value: (row) => row.apologies, align: 'right' },
  { key: 'absent', value: (row) => row.absent, align: 'right' },
  { key: 'attended_rate', value: attendedRate, align: 'right' },
  { key: 'answered_rate', value: answeredRate, align: 'right' },
  {
    key: 'silent',
    value: isSilentSeat,
    text: (row, { meeting }) => (isSilentSeat(row) ? meeting.silent : ''),
  },
];

/** Both rates side by side, in protocol order and never as a league table. */
export function ratesListing(
  rates: readonly AttendanceRate[],
  about: { bodies?: ReadonlyMap<string, Body> } = {},
): Listing {
  return createListing(about.bodies === undefined ? columns : columns.map(headedByName), rates, {
    empty: ({ meeting }) => meeting.noRolls,
    ...about,
  });
}
