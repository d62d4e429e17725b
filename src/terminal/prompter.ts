import { CancelledError } from '../errors.ts';
import type { Prompter, Question } from '../world.ts';
import { linesTyped } from './lines-typed.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    CANCELLED: object;
  }
}

export type Terminal = { input: NodeJS.ReadableStream; output: NodeJS.WritableStream };
type Prompt = ReturnType<typeof import('./inquirer.leaf.ts').createPromptModule>;

/** The only asker. Whether there is a terminal to ask on is decided by the caller. */
export function terminalPrompter(terminal: () => Terminal): Prompter {
  return {
    ask: (question) => atPrompt(terminal(), (prompt) => ask(prompt, question)),
    lines: (mark) => linesTyped(terminal(), mark),
    confirm: (message) => atPrompt(terminal(), (prompt) => confirm(prompt, message)),
  };
}

async function ask(
  prompt: Prompt,
  { message, choices, suggested, trouble }: Question,
): Promise<string> {
  const name = 'answer';
  if (choices !== undefined) {
    const select = { type: 'select', name, message, choices: [...choices] } as const;
    const answers = await prompt([{ ...select, default: suggested }]);
    return answers.answer;
  }
  const validate = (text: string) => trouble(text) ?? true;
  const answers = await prompt([{ type: 'input', name, message, validate, default: suggested }]);
  return answers.answer;
}

/** A bare Enter is no. */
async function confirm(prompt: Prompt, message: string): Promise<boolean> {
  const validate = (text: string) =>
    readYesOrNo(text) !== undefined || Object.keys(answers).join(' ').trim();
  const question = `${message} (y/N)`;
  const { answer } = await prompt([{ type: 'input', name: 'answer', message: question, validate }]);
  return readYesOrNo(answer) === true;
}

async function atPrompt<T>(terminal: Terminal, question: (prompt: Prompt) => Promise<T>) {
  const { createPromptModule } = await import('./inquirer.leaf.ts');
  const { keysWithPastesJoined } = await import('./pasted-lines.ts');
  const leave = new AbortController();
  const onKey = (_text: string, key: { name?: string }) => key.name === 'escape' && leave.abort();
  const { output } = terminal;
  const input = keysWithPastesJoined(terminal.input);
  input.on('keypress', onKey);
  try {
    return await question(createPromptModule({ input, output, signal: leave.signal }));
  } catch (error) {
    throw isExit(error) ? new CancelledError('CANCELLED', {}, error) : error;
  } finally {
    input.off('keypress', onKey);
    terminal.input.unpipe(input);
    terminal.input.pause();
  }
}

/** Ctrl-C, Ctrl-D and Esc end a question this way. */
function isExit(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(name);
}

const answers: Readonly<Record<string, boolean>> = {
  y: true,
  yes: true,
  نعم: true,
  n: false,
  no: false,
  لا: false,
  '': false,
};

function readYesOrNo(typed: string): boolean | undefined {
  const word = typed.trim().toLowerCase();
  return Object.hasOwn(answers, word) ? answers[word] : undefined;
}
