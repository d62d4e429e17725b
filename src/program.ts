import type { Contents } from './command-line/find-command.ts';
import { actionAdd } from './commands/action/add.ts';
import { actionAssign } from './commands/action/assign.ts';
import { actionCancel } from './commands/action/cancel.ts';
import { actionDone } from './commands/action/done.ts';
import { actionEdit } from './commands/action/edit.ts';
import { actionExtend } from './commands/action/extend.ts';
import { actionList } from './commands/action/list.ts';
import { actionNote } from './commands/action/note.ts';
import { actionReopen } from './commands/action/reopen.ts';
import { actionShow } from './commands/action/show.ts';
import { actionStart } from './commands/action/start.ts';
import { date } from './commands/date.ts';
import { dtmCompare } from './commands/dtm/compare.ts';
import { dtmCorrect } from './commands/dtm/correct.ts';
import { dtmEstimateAdd } from './commands/dtm/estimate/add.ts';
import { dtmEstimateEnd } from './commands/dtm/estimate/end.ts';
import { dtmEstimateList } from './commands/dtm/estimate/list.ts';
import { dtmFigure } from './commands/dtm/figure.ts';
import { dtmImport } from './commands/dtm/import.ts';
import { dtmImports } from './commands/dtm/imports.ts';
import { dtmOverview } from './commands/dtm/overview.ts';
import { dtmPlacesAlias } from './commands/dtm/places/alias.ts';
import { dtmPlaces } from './commands/dtm/places/search.ts';
import { dtmRestore } from './commands/dtm/restore.ts';
import { dtmRounds } from './commands/dtm/rounds.ts';
import { dtmSeed } from './commands/dtm/seed.ts';
import { dtmSheets } from './commands/dtm/sheets.ts';
import { dtmShow } from './commands/dtm/show.ts';
import { dtmTotal } from './commands/dtm/total.ts';
import { dtmTrend } from './commands/dtm/trend.ts';
import { dtmWithdraw } from './commands/dtm/withdraw.ts';
import { due } from './commands/due.ts';
import { groupAdd } from './commands/group/add.ts';
import { groupEdit } from './commands/group/edit.ts';
import { groupEnd } from './commands/group/end.ts';
import { groupList } from './commands/group/list.ts';
import { groupShow } from './commands/group/show.ts';
import { history } from './commands/history.ts';
import { init } from './commands/init.ts';
import { letterChannel } from './commands/letter/channel.ts';
import { letterChannels } from './commands/letter/channels.ts';
import { letterChase } from './commands/letter/chase.ts';
import { letterDraftAgain } from './commands/letter/draft.ts';
import { letterEdit } from './commands/letter/edit.ts';
import { letterImport } from './commands/letter/import.ts';
import { letterIn } from './commands/letter/in.ts';
import { letterList } from './commands/letter/list.ts';
import { letterOut } from './commands/letter/out.ts';
import { letterRegister } from './commands/letter/register.ts';
import { letterSent } from './commands/letter/sent.ts';
import { letterShow } from './commands/letter/show.ts';
import { letterVoid } from './commands/letter/void.ts';
import { meetingAdd } from './commands/meeting/add.ts';
import { meetingCancel } from './commands/meeting/cancel.ts';
import { meetingClose } from './commands/meeting/close.ts';
import { meetingEdit } from './commands/meeting/edit.ts';
import { meetingList } from './commands/meeting/list.ts';
import { meetingShow } from './commands/meeting/show.ts';
import { memberAdd } from './commands/member/add.ts';
import { memberConfirm } from './commands/member/confirm.ts';
import { memberContacts } from './commands/member/contacts.ts';
import { memberEdit } from './commands/member/edit.ts';
import { memberEmails } from './commands/member/emails.ts';
import { memberEnd } from './commands/member/end.ts';
import { memberHealth } from './commands/member/health.ts';
import { memberImport } from './commands/member/import.ts';
import { memberList } from './commands/member/list.ts';
import { memberNominate } from './commands/member/nominate.ts';
import { memberRename } from './commands/member/rename.ts';
import { memberRep } from './commands/member/rep.ts';
import { memberResume } from './commands/member/resume.ts';
import { memberShow } from './commands/member/show.ts';
import { memberSucceed } from './commands/member/succeed.ts';
import { memberSuspend } from './commands/member/suspend.ts';
import { personAdd } from './commands/person/add.ts';
import { personDistinct } from './commands/person/distinct.ts';
import { personEdit } from './commands/person/edit.ts';
import { personForget } from './commands/person/forget.ts';
import { personLeave } from './commands/person/leave.ts';
import { personList } from './commands/person/list.ts';
import { personMerge } from './commands/person/merge.ts';
import { personShow } from './commands/person/show.ts';
import { personVerify } from './commands/person/verify.ts';
import { redo } from './commands/redo.ts';
import { reportWeekly } from './commands/report/weekly.ts';
import { search } from './commands/search.ts';
import { show } from './commands/show.ts';
import { today } from './commands/today.ts';
import { torAdd } from './commands/tor/add.ts';
import { torAdopt } from './commands/tor/adopt.ts';
import { torCirculate } from './commands/tor/circulate.ts';
import { torEdit } from './commands/tor/edit.ts';
import { torList } from './commands/tor/list.ts';
import { torShow } from './commands/tor/show.ts';
import { undo } from './commands/undo.ts';
import { wordsCheck } from './commands/words/check.ts';

/** The table of contents: every noun, every verb, every short word. */
export const contents: Contents = {
  nouns: [
    { name: 'meeting', summary: 'The group’s meetings, numbered without gaps' },
    { name: 'member', summary: 'Who sits on the group, since when, in which role' },
    { name: 'person', summary: 'The people who pass through the seats, and how to reach them' },
    { name: 'group', summary: 'The framework, the working group, its sub-groups' },
    { name: 'tor', summary: 'Terms of reference: versions, and the rules deadlines go by' },
    { name: 'action', summary: 'Who must do what by when' },
    { name: 'letter', summary: 'The register of incoming and outgoing letters' },
    { name: 'dtm', summary: 'Figures of IOM’s Displacement Tracking Matrix' },
    { name: 'report', summary: 'Papers made from the book' },
    { name: 'words', summary: 'Words to handle with care' },
  ],
  commands: [
    init,
    today,
    due,
    search,
    show,
    history,
    undo,
    redo,
    date,
    meetingList,
    meetingShow,
    meetingAdd,
    meetingEdit,
    meetingClose,
    meetingCancel,
    memberList,
    memberShow,
    memberAdd,
    memberEdit,
    memberNominate,
    memberConfirm,
    memberSuspend,
    memberResume,
    memberEnd,
    memberRep,
    memberEmails,
    memberContacts,
    memberHealth,
    memberImport,
    personList,
    personShow,
    personAdd,
    personEdit,
    personVerify,
    personLeave,
    personMerge,
    personDistinct,
    personForget,
    memberRename,
    memberSucceed,
    groupList,
    groupShow,
    groupAdd,
    groupEdit,
    groupEnd,
    torList,
    torShow,
    torAdd,
    torEdit,
    torCirculate,
    torAdopt,
    actionList,
    actionShow,
    actionAdd,
    actionEdit,
    actionStart,
    actionDone,
    actionReopen,
    actionCancel,
    actionExtend,
    actionAssign,
    actionNote,
    letterIn,
    letterOut,
    letterDraftAgain,
    letterSent,
    letterVoid,
    letterChase,
    letterList,
    letterShow,
    letterEdit,
    letterRegister,
    letterImport,
    letterChannel,
    letterChannels,
    dtmImport,
    dtmSheets,
    dtmImports,
    dtmRounds,
    dtmShow,
    dtmOverview,
    dtmCompare,
    dtmTrend,
    dtmFigure,
    dtmTotal,
    dtmCorrect,
    dtmSeed,
    dtmEstimateAdd,
    dtmEstimateList,
    dtmEstimateEnd,
    dtmPlaces,
    dtmPlacesAlias,
    dtmWithdraw,
    dtmRestore,
    reportWeekly,
    wordsCheck,
  ],
  aliases: {
    done: ['action', 'done'],
    late: ['action', 'list', '--overdue'],
    extend: ['action', 'extend'],
    who: ['member', 'show'],
    find: ['search'],
    in: ['letter', 'in'],
    out: ['letter', 'out'],
    emails: ['member', 'emails'],
  },
};
