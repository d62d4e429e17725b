import { CancelledError } from '../errors.ts';
import type { Prompter, Question } from '../world.ts';

declare module '../errors.ts' {
  interface ErrorValues {
    CANCELLED: object;
  }
}

type Terminal = { input: NodeJS.ReadableStream; output: NodeJS.WritableStream };
type Prompt = ReturnType<typeof import('./inquirer.leaf.ts').createPromptModule>;

/** The only asker. Whether there is a terminal to ask on is decided by the caller. */
export function terminalPrompter(terminal: () => Terminal): Prompter {
  return {
    ask: (question) => atPrompt(terminal(), (prompt) => ask(prompt, question)),
    confirm: (message) => atPrompt(terminal(), (prompt) => confirm(prompt, message)),
  };
}

async function ask(prompt: Prompt, { message, choices, trouble }: Question): Promise<string> {
  const name = 'answer';
  if (choices !== undefined) {
    const answers = await prompt([{ type: 'select', name, message, choices: [...choices] }]);
    return answers.answer;
  }
  const validate = (text: string) => trouble(text) ?? true;
  const answers = await prompt([{ type: 'input', name, message, validate }]);
  return answers.answer;
}

async function confirm(prompt: Prompt, message: string): Promise<boolean> {
  const answers = await prompt([{ type: 'confirm', name: 'answer', message, default: false }]);
  return answers.answer;
}

async function atPrompt<T>(terminal: Terminal, question: (prompt: Prompt) => Promise<T>) {
  const { createPromptModule } = await import('./inquirer.leaf.ts');
  const leave = new AbortController();
  const onKey = (_text: string, key: { name?: string }) => key.name === 'escape' && leave.abort();
  terminal.input.on('keypress', onKey);
  try {
    return await question(createPromptModule({ ...terminal, signal: leave.signal }));
  } catch (error) {
    throw isExit(error) ? cancelled(error) : error;
  } finally {
    terminal.input.off('keypress', onKey);
  }
}

/** Ctrl-C, Ctrl-D and Esc end a question this way. */
function isExit(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(name);
}

function cancelled(cause: unknown): CancelledError {
  return new CancelledError('CANCELLED', {}, cause);
}
