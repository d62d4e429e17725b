/** What a check has to say, in sentences for a person. */
export type Said = { warnings: readonly string[]; notes: readonly string[] };

export const nothing: Said = { warnings: [], notes: [] };

export function warning(text: string): Said {
  return { warnings: [text], notes: [] };
}

export function note(text: string): Said {
  return { warnings: [], notes: [text] };
}

export function joinSaid(all: readonly Said[]): Said {
  return {
    warnings: all.flatMap(({ warnings }) => warnings),
    notes: all.flatMap(({ notes }) => notes),
  };
}
