import { defineCommand } from '../../command.ts';
import { actionId, actionTitle } from '../../domain/action.ts';
import { given } from '../../domain/given.ts';
import { readActionList, storeActions } from '../../office/imports/actions.ts';
import { actionColumns } from '../../records/action.ts';
import { demandColumns, demandSound, enteredChange } from '../import-list.ts';
import { listParams } from '../list-params.ts';
import { ownHeadings } from '../own-headings.ts';
import { rehearsalOf } from '../rehearsal.ts';

export const actionImport = defineCommand({
  name: 'action import',
  summary: 'Add actions from a list kept elsewhere; the same list again adds nothing twice',
  examples: [
    'mwg action import fixtures/demo/actions.csv --dry-run',
    'mwg action import fixtures/demo/actions.csv --day-order day-first',
  ],
  params: listParams,
  returns: 'change',
  writes: true,
  async prepare({ file, ...how }, outside) {
    const own = await ownHeadings(actionColumns(outside.today));
    const read = await readActionList(outside.readFile(file), { ...given(how), own });
    return demandColumns(file, read, works);
  },
  run({ file }, context, read) {
    const { added, there } = storeActions(context, read);
    demandSound(file, read.file, read.file.problems);
    const entered = added.map((one) => ({
      id: actionId(one),
      fields: { title: actionTitle(one), status: one.status, due: one.dueOn },
    }));
    return enteredChange(file, read.file, { entered, there, what: 'actions' });
  },
});

export const actionCheck = rehearsalOf(actionImport, {
  name: 'action check',
  summary: 'Read a list of actions and say all that was understood, storing nothing',
  examples: [
    'mwg action check fixtures/demo/actions.csv',
    'mwg action check fixtures/demo/actions.csv --day-order day-first',
  ],
});

const works = 'key,title,owners,due,raised,meeting,status,status_on,note';
