import type { Terminal } from './prompter.ts';

/**
 * Lines in the order they were typed, with those typed while an earlier one was worked on, and those
 * pasted in one piece. Ctrl-C and Ctrl-D end them, and drop what was begun.
 */
export async function* linesTyped({ input, output }: Terminal, mark: string) {
  const { createInterface } = await import('node:readline');
  const reader = createInterface({ input, output, terminal: true, prompt: `${mark}> ` });
  let isOpen = true;
  reader.once('close', () => {
    isOpen = false;
  });
  reader.on('SIGINT', () => reader.close());
  try {
    reader.prompt();
    for await (const line of reader) {
      // The answer stands on a line of its own, and what was begun behind it is shown again below.
      if (reader.line !== '') output.write('\n');
      yield line;
      if (isOpen) reader.prompt(true);
    }
    output.write('\n');
  } finally {
    reader.close();
  }
}
