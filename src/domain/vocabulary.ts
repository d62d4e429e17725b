/** One list in one place: CHECK constraints, flags, help and documents all read it. */
/** As the State ranks them: protocol order reads this list. */
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

/** What a seat is on a day; `ended` follows from its last day and is never stored. */
export const seatStatuses = ['nominated', 'confirmed', 'suspended', 'ended'] as const;
export type SeatStatus = (typeof seatStatuses)[number];
export type StandingStatus = Exclude<SeatStatus, 'ended'>;

/** What a person is to a seat. */
export const capacities = [
  'representative',
  'alternate',
  'focal_point',
  'office_manager',
  'copy',
] as const;
export type Capacity = (typeof capacities)[number];

export const contactKinds = ['email', 'phone'] as const;
export type ContactKind = (typeof contactKinds)[number];

export const contactScopes = ['office', 'private'] as const;
export type ContactScope = (typeof contactScopes)[number];

/** Languages that people are written to in. */
export const languages = ['ar', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const meetingStatuses = ['planned', 'convened', 'held', 'cancelled', 'postponed'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const actionStatuses = ['open', 'in_progress', 'done', 'cancelled'] as const;
/** Those of an action that is still to be done. */
export const openStatuses = ['open', 'in_progress'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export const actionEventKinds = [
  'raised',
  'started',
  'part_done',
  'done',
  'reopened',
  'cancelled',
  'extended',
  'assigned',
  'chased',
  'edited',
  'note',
] as const;
export type ActionEventKind = (typeof actionEventKinds)[number];

/** Owners that are not one organisation. */
export const ownerGroups = ['office', 'chairs', 'members', 'all'] as const;
export type OwnerGroup = (typeof ownerGroups)[number];

/** Who may see a record, narrowest first. */
export const audiences = ['office', 'chairs', 'members', 'public'] as const;
export type Audience = (typeof audiences)[number];

export const holidayStatuses = ['estimated', 'confirmed', 'cancelled'] as const;
export type HolidayStatus = (typeof holidayStatuses)[number];

/** A notice is told of beside a date, and worked on. */
export const holidayKinds = ['holiday', 'notice'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

/** What the office owes the seats for a meeting. */
export const meetingDuties = ['notice', 'papers', 'minutes'] as const;
export type MeetingDuty = (typeof meetingDuties)[number];

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
  'remote_counts',
  'unlettered_counts',
  'meetings_a_year',
  'absence_limit',
] as const;
export type TorRuleName = (typeof torRuleNames)[number];

export const letterDirections = ['in', 'out'] as const;
export type LetterDirection = (typeof letterDirections)[number];

export const letterStatuses = ['received', 'reserved', 'sent', 'void'] as const;
export type LetterStatus = (typeof letterStatuses)[number];

export const letterMeans = ['hand', 'email', 'whatsapp', 'note_verbale', 'post', 'fax'] as const;
export type LetterMeans = (typeof letterMeans)[number];

/** How someone was reminded. */
export const chaseMeans = ['phone', 'visit', ...letterMeans] as const;
export type ChaseMeans = (typeof chaseMeans)[number];

/** French too: it is what Niger and Chad write, and offices in Tunis. */
export const letterLanguages = ['ar', 'en', 'fr'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

export const letterPartRoles = ['from', 'to', 'copy', 'via'] as const;
export type LetterPartRole = (typeof letterPartRoles)[number];

/** What a letter does for its meeting or action; any other letter about it does not count. */
export const letterKinds = ['invitation', 'papers', 'reminder'] as const;
export type LetterKind = (typeof letterKinds)[number];

export const letterRelations = ['answers', 'about'] as const;
export type LetterRelation = (typeof letterRelations)[number];

/** How a seat is written to. */
export const channels = ['letter_via_mfa', 'note_verbale', 'email'] as const;
export type Channel = (typeof channels)[number];

/** What a body said to an invitation; `pending` is no answer yet and never stored. */
export const replies = ['accepted', 'tentative', 'declined'] as const;
export type Reply = (typeof replies)[number];

export const presences = ['present', 'remote', 'apologies', 'absent'] as const;
export type Presence = (typeof presences)[number];

/** As what someone came; `unrecorded`: the seat was filled, nobody wrote down by whom. */
export const attendanceCapacities = [
  'representative',
  'alternate',
  'ad_hoc',
  'observer',
  'guest',
  'secretariat',
  'unrecorded',
] as const;
export type AttendanceCapacity = (typeof attendanceCapacities)[number];

export const agendaKinds = [
  'opening',
  'agenda',
  'minutes',
  'actions',
  'substance',
  'programme',
  'dtm',
  'other',
  'next',
] as const;
export type AgendaKind = (typeof agendaKinds)[number];

export const decisionKinds = ['decision', 'recommendation', 'endorsement', 'information'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const decisionStatuses = [
  'proposed',
  'adopted',
  'not_adopted',
  'deferred',
  'superseded',
  'withdrawn',
] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

export const followUps = ['not_started', 'ongoing', 'implemented'] as const;
export type FollowUp = (typeof followUps)[number];

/** A day that a meeting was moved to, or one that another source gives. */
export const meetingDateKinds = ['moved', 'also'] as const;

/** Papers of an agenda item, and scans of the sheet that was signed. */
export const meetingFileKinds = ['paper', 'sign_in'] as const;

/** Whom a decision is addressed to, and who was not there when it was taken. */
export const decisionPartyRoles = ['to', 'without'] as const;

/** Notes of the week that leave this office, each in both languages. */
export const paperEditions = ['chairs', 'members'] as const;
export type PaperEdition = (typeof paperEditions)[number];

export const noteLanguages = ['en', 'ar'] as const;

/** Of the copies that are kept. */
export const paperFormats = ['docx', 'html', 'md'] as const;
export type PaperFormat = (typeof paperFormats)[number];
