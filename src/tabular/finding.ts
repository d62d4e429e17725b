/** One of the codes with its values: `{ code: 'HIDDEN_ROWS', count: 3 }`. */
export type OneOf<Values> = {
  [Code in keyof Values]: { code: Code } & Values[Code];
}[keyof Values];

/**
 * What a table's reading finds, without words: each file adds its codes and their values beside what
 * finds them (`declare module`), and `language/` holds a sentence for each.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled where the codes are found
export interface TableFindings {}

export type TableFinding = OneOf<TableFindings>;
