import type { Tally } from '../../domain/attendance.ts';
import type { IsoDay } from '../../domain/day.ts';
import { dayText } from '../../domain/day-text.ts';
import { inWords } from '../../domain/in-words.ts';
import type { QuorumRule } from '../../domain/quorum.ts';
import type { LetterMeans } from '../../domain/vocabulary.ts';
import { plural } from './plural.ts';

const parts = (all: readonly (string | false)[]) => all.filter((part) => part !== false);

/** What is said of meetings, their agendas, invitations and attendance. */
export const meeting = {
  sameDay: (id: string) => `${id} is on that day too. Typed twice?  mwg undo`,
  added: 'added',
  edited: 'edited',
  unchanged: 'is so already. Nothing changed.',
  cancelled: 'cancelled',
  cancelledAlready: 'was already cancelled. Nothing changed.',
  closed: 'closed',
  closedAlready: 'was already closed. Nothing changed.',
  postponed: (to: IsoDay | null) =>
    to === null ? 'postponed until further notice' : `moved to ${dayText(to)}`,
  noted: 'noted',
  one: 'Meeting',
  titleAr: 'Meeting (ar)',
  function: 'Function',
  nothing: 'No meetings.',
  nobodyMarked: 'Nobody is marked yet.',
  open: 'open',
  left: (at: string | null) => (at === null ? 'left' : `left ${at}`),
  noDay: (before: IsoDay) => `no date yet; it was to be ${dayText(before)}`,
  /** `10:00–12:00 Tripoli (09:00 Tunis)` */
  localTime: (time: string, city: string) => `${time} ${city}`,
  alsoAt: (others: readonly { time: string; city: string }[]) =>
    ` (${others.map(({ time, city }) => `${time} ${city}`).join(', ')})`,
  moved: (before: IsoDay | null, to: IsoDay | null, reason: string) =>
    `${before === null ? 'no date' : dayText(before)} → ${to === null ? 'until further notice' : dayText(to)}: ${reason}`,
  otherDate: (day: IsoDay, source: string) => `also given as ${dayText(day)} (${source})`,
  otherDatesCleared: 'the days of other sources are taken away',
  secondLetter: (id: string) => `mwg meeting invite ${id}   tells those who were invited`,
  labels: {
    when: 'when',
    where: 'where',
    note: 'note',
    moves: 'moved',
    sources: 'sources',
    quorum: 'quorum',
    unlettered: 'letters',
    present: 'present',
    agenda: 'Agenda',
    replies: 'answers',
    sheet: 'sheet',
    attendance: 'Attendance',
    invited: 'Invited',
    decisions: 'Decisions and recommendations',
    notes: 'Notes',
    actions: 'Actions raised there',
    status: 'status',
    visibility: 'seen by',
    arabic: 'Arabic',
    missing: 'missing',
    none: 'none',
    letters: 'Letters',
    files: 'Files',
  },
  status: (status: string, on: IsoDay | null, reason: string | null) =>
    `${status}${on === null ? '' : `, recorded for ${dayText(on)}`}${reason === null ? '' : `: ${reason}`}`,
  carries: (id: string, title: string) => `carries over: ${id}  ${title}`,
  toNobody: (id: string, title: string) => `no addressee and no action: ${id}  ${title}`,
  unfinished: {
    attendance: 'unfinished: nobody is marked present or absent',
    agenda: 'unfinished: no agenda was written down',
    item: (position: number, title: string) =>
      `unfinished: item ${position} has no outcome: ${title}`,
    addressee: (id: string, title: string) => `unfinished: ${id} is addressed to nobody: ${title}`,
  },
  closeAnyway: (id: string) => `Close ${id} with this unfinished?`,
  cancelAnyway: (id: string, marked: number) =>
    `${id} has ${plural(marked, 'body', 'bodies')} marked as present or absent. Cancel it all the same?`,
  tally: (tally: Tally) => {
    const came = parts([
      tally.representatives > 0 && plural(tally.representatives, 'representative'),
      tally.alternates > 0 && plural(tally.alternates, 'alternate'),
      tally.others > 0 && plural(tally.others, 'other person', 'other people'),
      tally.unrecorded > 0 && `${tally.unrecorded} by a person not recorded`,
    ]);
    const remote = tally.remote > 0 ? `; ${tally.remote} of them remote` : '';
    const how = came.length === 0 ? '' : ` (${came.join(', ')}${remote})`;
    const more = parts([
      tally.observers > 0 && plural(tally.observers, 'observer'),
      tally.guests > 0 && plural(tally.guests, 'guest'),
    ]);
    return [
      `Present: ${tally.present} of ${plural(tally.base, 'member seat')}${how}`,
      ...more,
    ].join(', ');
  },
  apologies: (handles: readonly string[]) => `Apologies: ${handles.join(', ')}`,
  /** `eu: left 11:15`, `moi: Salem al-Tajribi, someone else` */
  marked: (who: readonly string[], how: string) => `${who.join(', ')}: ${how}`,
  back: 'back',
  cleared: 'mark taken away',
  absent: (handles: readonly string[]) => `Absent: ${handles.join(', ')}`,
  unmarked: (handles: readonly string[]) => `Not marked: ${handles.join(', ')}`,
  quorum: ({ version, articles, rules }: CitedRules) => {
    const cites = [`ToR ${version}`, ...articles.map((article) => `art. ${article}`)].join(', ');
    return `Quorum (${cites}): ${rules.map(quorumRule).join('; ')}`;
  },
  quorumNow: (left: readonly string[], sentence: string) =>
    `Without ${inWords(left)}, who left: ${sentence}`,
  notJudged: 'Quorum: not judged, no terms of reference were in force that day',
  noQuorumRule: (version: string) => `Quorum: not judged, ToR ${version} asks for none`,
  unlettered: (name: string, handle: string) =>
    `${name} came for ${handle} without a letter: ask for one`,
  personUnknown: 'person not recorded',
  silent: 'silent',
  noRolls: 'No roll of a held meeting was taken yet.',
  nobodyInvited: 'Nobody is invited yet.',
  reply: {
    accepted: 'coming',
    tentative: 'unsure',
    declined: 'not coming',
    pending: 'no answer',
  },
  addAction: (id: string) => `mwg action add "TITLE" --owner MEMBER --due DAY --at ${id}`,
  replies: (id: string, counts: ReplyCounts) =>
    `${id}: ${[
      `${counts.invited} invited`,
      `${counts.coming} coming`,
      `${counts.not} not`,
      `${counts.unsure} unsure`,
      `${counts.silent.length} no answer${counts.silent.length === 0 ? '' : ` (${counts.silent.join(', ')})`}`,
    ].join(' · ')}`,
  agenda: {
    item: 'Item',
    decisions: (count: number) => (count === 0 ? '' : plural(count, 'decision')),
    deferredTo: (to: string, reason: string | null) =>
      `deferred to ${to}${reason === null ? '' : `: ${reason}`}`,
    added: (id: string, position: number, title: string) =>
      `${id}  item ${position} added: ${title}`,
    edited: (id: string, position: number) => `${id}  item ${position} edited`,
    moved: (id: string, from: number, to: number) => `${id}  item ${from} is item ${to} now`,
    removed: (id: string, position: number, title: string) =>
      `${id}  item ${position} taken off: ${title}`,
    noted: (id: string, position: number, outcome: string) => `${id}  item ${position}: ${outcome}`,
    deferred: (id: string, position: number, to: string, place: number) =>
      `${id}  item ${position} deferred to item ${place} of ${to}; this record stays`,
    paper: (id: string, position: number, name: string, sha256: string) =>
      `${id}  paper of item ${position}: ${name}, SHA-256 ${sha256.slice(0, 12)}…`,
    none: 'No agenda was recorded.',
    standing: 'Standing items of every agenda:',
    late: (end: string, planned: string) =>
      `the items end at ${end}, after the meeting’s end at ${planned}`,
    proposed: 'The standing items; the first change writes them down.',
  },
  invite: {
    reserved: (id: string, letters: number, seats: number) =>
      `${id}  ${plural(letters, 'letter')} reserved for ${plural(seats, 'seat')}; the chairs convene and get none`,
    letter: (id: string, { kind, means, via, handles }: LetterLine) => {
      const how = means === null ? 'letter' : meansNames[means];
      const through = via === undefined ? '' : ` through ${via}`;
      return `  ${id}  ${kind}, ${how}${through}: ${handles.join(', ')}`;
    },
    bcc: (emails: readonly string[]) => `  BCC: ${emails.join('; ')}`,
    noMail: (handles: readonly string[]) => `  no e-mail: ${handles.join(', ')}`,
    askChannel: (handles: readonly string[]) =>
      `Nobody recorded how ${inWords(handles)} is reached: is it written to as above?`,
  },
  door: {
    signIn: 'Sign-in sheet',
    gate: 'Gate list',
    official: 'For official use',
    members: 'Members',
    expected: 'To be let in',
    nobody: 'No members.',
    number: 'No.',
    body: 'Body',
    person: 'Name',
    function: 'Function',
    signature: 'Signature',
    document: 'Identity document',
    vehicle: 'Vehicle',
    byHand: 'The empty columns are filled in by hand at the gate and destroyed after the meeting.',
  },
  sheet: (name: string, sha256: string) =>
    `sign-in sheet: ${name}, SHA-256 ${sha256.slice(0, 12)}…`,
};

export type CitedRules = {
  version: string;
  articles: readonly string[];
  rules: readonly QuorumRule[];
};

type LetterLine = {
  kind: 'invitation' | 'change' | 'cancellation';
  means: LetterMeans | null;
  /** The body that passes it on. */
  via: string | undefined;
  handles: readonly string[];
};

const meansNames: Readonly<Record<LetterMeans, string>> = {
  hand: 'letter by hand',
  email: 'one message by e-mail',
  whatsapp: 'WhatsApp',
  note_verbale: 'circular note verbale',
  post: 'letter by post',
  fax: 'fax',
};

export type ReplyCounts = {
  invited: number;
  coming: number;
  not: number;
  unsure: number;
  silent: readonly string[];
};

const ruleNames: Readonly<Record<QuorumRule['rule'], string>> = {
  chairs: 'chairs',
  seats: 'member seats',
  national: 'national side',
  international: 'international side',
};

function quorumRule({ rule, needed, present, isMet }: QuorumRule): string {
  return `${ruleNames[rule]} ${needed} needed, ${present} present: ${isMet ? 'met' : 'not met'}`;
}
