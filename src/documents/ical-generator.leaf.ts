import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export { ICalCalendarMethod, ICalEventStatus, ical };
