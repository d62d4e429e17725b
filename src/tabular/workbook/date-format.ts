import { plainNumber } from './plain-number.ts';

/** Which parts of a moment a format code shows; undefined where it shows a number. */
export type DateParts = { day: boolean; time: boolean };

export function dateParts(code: string): DateParts | undefined {
  const [section = ''] = code.replace(/"[^"]*"|\\.|[_*]./gs, '').split(';');
  const letters = section.replace(/\[(?![hms]+\])[^\]]*\]|General/gi, '');
  const time = /[hs]/i.test(letters);
  const day = /[yd]/i.test(letters) || (!time && /m/i.test(letters));
  return day || time ? { day, time } : undefined;
}

const secondsInDay = 86_400;
const millisecondsInDay = secondsInDay * 1000;
const first1900 = Date.UTC(1900, 0, 1);
/** 31 December 2199. */
const lastSerial = 109_574;
const firstOf1904 = 1462;

/** A day as an ISO day, whatever the cell's order of day and month, and in no time zone. */
export function showMoment(serial: number, parts: DateParts, countsFrom1904: boolean): string {
  const seconds = Math.round(serial * secondsInDay);
  const days = Math.floor(seconds / secondsInDay);
  const time = timeText(seconds - days * secondsInDay);
  if (!parts.day) return serial >= 0 && serial < 1 ? time : plainNumber(serial);
  const day = dayOfSerial(countsFrom1904 ? days + firstOf1904 : days);
  if (day === undefined) return plainNumber(serial);
  return parts.time && time !== '00:00:00' ? `${day} ${time}` : day;
}

/** Day 60 is a 29 February 1900 that never was, counted since Lotus 1-2-3. */
function dayOfSerial(serial: number): string | undefined {
  if (serial < 1 || serial > lastSerial) return undefined;
  if (serial === 60) return '1900-02-29';
  const days = serial < 60 ? serial - 1 : serial - 2;
  return new Date(first1900 + days * millisecondsInDay).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
