import { DataError } from '../errors.ts';
import { type Faults, WorkbookFault } from './workbook/fault.ts';

declare module '../errors.ts' {
  interface ErrorValues extends Faults {}
}

/** What the workbook reader finds wrong is a refusal of a file here, like any other. */
export async function refusingFaults<Read>(read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    throw refusalOf(error);
  }
}

export async function* refusingFaultsIn<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  return error instanceof WorkbookFault ? new DataError(error.code, error.values, error) : error;
}
