import type { IsoDay } from './day.ts';

/** The UTC instant of a local day and time; what a calendar file says. */
export function instantOf(day: IsoDay, time: string, zone: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const first = asUtc - offset(zone, asUtc);
  return new Date(asUtc - offset(zone, first));
}

/** `09:00`: what the clocks of a zone show at an instant. */
export function timeIn(zone: string, instant: Date): string {
  return new Date(instant.getTime() + offset(zone, instant.getTime())).toISOString().slice(11, 16);
}

/** `Tunis` of `Africa/Tunis`. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

export function isZone(text: string): boolean {
  if (!/^[A-Za-z_]+\/[A-Za-z_/-]+$|^UTC$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined;
  } catch {
    return false;
  }
}

/** Milliseconds that a zone is ahead of UTC at an instant. */
function offset(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(at));
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const local = `${value('year')}-${value('month')}-${value('day')}T${value('hour')}:${value('minute')}:${value('second')}Z`;
  return Date.parse(local) - Math.floor(at / 1000) * 1000;
}
