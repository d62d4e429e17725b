/** Of the verbs of one word: the first page of help shows them and loads none. */
export const summaries = {
  init: 'Make a new record book; never overwrites one',
  today: 'The morning screen: next meeting, what we owe, late, due, letters (bare mwg)',
  due: 'What falls due: ours, actions, letters awaited, with working days',
  find: 'Find members, people, groups, meetings, actions by any words, English or Arabic',
  show: 'Show any record by its id, its name, or words that are its own',
  history: 'List what was changed, by whom and when, newest first',
  backup: 'Save a checked copy of the record book beside it, or in a folder (-o)',
  restore: 'Put a copy in the place of the record book; what stood there is kept',
  doctor: 'Look the book over: what is wrong or doubtful, and the command that mends it',
  undo: 'Take back the last change, change N, or the last change of a record',
  redo: 'Bring back what the last undo took away',
  config: 'List what this book settles for all who use it',
  completion: 'Print the script with which a shell completes mwg at the Tab key',
  date: 'Explain what a date in words means, and which days it skips',
  sit: 'Take the record while a meeting sits: one short line a fact; or a file of such lines',
};
