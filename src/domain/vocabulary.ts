/** One list in one place: CHECK constraints, flags, help and documents all read it. */
export const sides = [
  'government',
  'municipality',
  'un',
  'international_org',
  'regional_org',
  'diplomatic_mission',
  'donor',
  'ngo',
  'cso',
  'private_sector',
  'academia',
] as const;
export type Side = (typeof sides)[number];

export const roles = ['chair', 'co_chair', 'member', 'observer', 'invitee', 'secretariat'] as const;
export type Role = (typeof roles)[number];

export const meetingStatuses = ['planned', 'convened', 'held', 'cancelled', 'postponed'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const actionStatuses = ['open', 'in_progress', 'done', 'cancelled'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export const actionEventKinds = [
  'raised',
  'started',
  'done',
  'reopened',
  'cancelled',
  'extended',
  'assigned',
  'edited',
  'note',
] as const;
export type ActionEventKind = (typeof actionEventKinds)[number];

/** Owners that are not one organisation. */
export const ownerGroups = ['office', 'chairs', 'all'] as const;
export type OwnerGroup = (typeof ownerGroups)[number];

/** Who may see a record, narrowest first. */
export const audiences = ['office', 'chairs', 'members', 'public'] as const;
export type Audience = (typeof audiences)[number];

export const holidayStatuses = ['estimated', 'confirmed', 'cancelled'] as const;
export type HolidayStatus = (typeof holidayStatuses)[number];

export const torStatuses = ['draft', 'circulated', 'adopted', 'superseded'] as const;
export type TorStatus = (typeof torStatuses)[number];

/** The language in which a text counts. */
export const recordLanguages = ['ar', 'en', 'both'] as const;
export type RecordLanguage = (typeof recordLanguages)[number];

/** What terms of reference say that the book can judge by. */
export const torRuleNames = [
  'notice_days',
  'papers_days',
  'minutes_days',
  'comment_days',
  'quorum',
  'quorum_chairs',
  'alternates_allowed',
  'meetings_a_year',
  'absence_limit',
] as const;
export type TorRuleName = (typeof torRuleNames)[number];
