import { defineTool } from '../command.ts';
import { choice } from '../params.ts';

export const completion = defineTool({
  name: 'completion',
  summary: 'Print the script with which a shell completes mwg at the Tab key',
  examples: ['mwg completion bash', 'mwg completion bash -o mwg-completion.bash'],
  params: { shell: choice('<shell>', 'which shell', ['bash'], 'Which shell?') },
  returns: 'answer',
  async run({ shell }, outside) {
    const script = outside.packageFile(`data/completion.${shell}`).trimEnd();
    return { kind: 'answer', lines: script.split('\n'), fields: { shell, script } };
  },
});
