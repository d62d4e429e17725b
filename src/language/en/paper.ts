/** What stands on every paper and list. */
export const paper = {
  yes: 'yes',
  no: 'no',
  /** Between the items of a list. */
  joined: (items: readonly string[]): string => items.join(', '),
  /** Parts of one sentence. */
  clauses: (parts: readonly string[]): string => parts.join(', '),
  /** Over a list that becomes a paper: `Action list`. */
  listTitle: (command: string): string =>
    command.replace(/^dtm\b/, 'DTM').replace(/^./, (letter) => letter.toUpperCase()),
  /** Why something is over: as it was typed, or as the program kept it. */
  reason: (text: string): string => text,
  demo: 'DEMO DATA: made-up people and figures',
  measure: 'Measure',
  value: 'Value',
  page: (page: string, of: string): readonly string[] => ['Page ', page, ' of ', of],
};
