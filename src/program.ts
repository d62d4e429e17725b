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
import { dtmImport } from './commands/dtm/import.ts';
import { dtmRestore } from './commands/dtm/restore.ts';
import { dtmRounds } from './commands/dtm/rounds.ts';
import { dtmSheets } from './commands/dtm/sheets.ts';
import { dtmShow } from './commands/dtm/show.ts';
import { dtmWithdraw } from './commands/dtm/withdraw.ts';
import { groupAdd } from './commands/group/add.ts';
import { groupEdit } from './commands/group/edit.ts';
import { groupEnd } from './commands/group/end.ts';
import { groupList } from './commands/group/list.ts';
import { groupShow } from './commands/group/show.ts';
import { history } from './commands/history.ts';
import { init } from './commands/init.ts';
import { meetingAdd } from './commands/meeting/add.ts';
import { meetingCancel } from './commands/meeting/cancel.ts';
import { meetingClose } from './commands/meeting/close.ts';
import { meetingEdit } from './commands/meeting/edit.ts';
import { meetingList } from './commands/meeting/list.ts';
import { meetingShow } from './commands/meeting/show.ts';
import { memberAdd } from './commands/member/add.ts';
import { memberEdit } from './commands/member/edit.ts';
import { memberEnd } from './commands/member/end.ts';
import { memberList } from './commands/member/list.ts';
import { memberRename } from './commands/member/rename.ts';
import { memberShow } from './commands/member/show.ts';
import { memberSucceed } from './commands/member/succeed.ts';
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

/** The table of contents: every noun, every verb, every short word. */
export const contents: Contents = {
  nouns: [
    { name: 'meeting', summary: 'The group’s meetings, numbered without gaps' },
    { name: 'member', summary: 'Who sits on the group, since when, in which role' },
    { name: 'group', summary: 'The framework, the working group, its sub-groups' },
    { name: 'tor', summary: 'Terms of reference: versions, and the rules deadlines go by' },
    { name: 'action', summary: 'Who must do what by when' },
    { name: 'dtm', summary: 'Figures of IOM’s Displacement Tracking Matrix' },
    { name: 'report', summary: 'Papers made from the book' },
  ],
  commands: [
    init,
    today,
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
    memberEnd,
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
    dtmImport,
    dtmSheets,
    dtmShow,
    dtmRounds,
    dtmWithdraw,
    dtmRestore,
    reportWeekly,
  ],
  aliases: {
    done: ['action', 'done'],
    late: ['action', 'list', '--overdue'],
    extend: ['action', 'extend'],
    who: ['member', 'show'],
    find: ['search'],
  },
};
