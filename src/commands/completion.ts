import { defineTool } from '../command.ts';
import { summaries } from '../language/en/summaries.ts';
import { choice } from '../params.ts';

export const completion = defineTool({
  name: 'completion',
  summary: summaries.completion,
  examples: ['mwg completion bash', 'mwg completion bash -o mwg-completion.bash'],
  params: { shell: choice('<shell>', 'which shell', ['bash'], 'Which shell?') },
  returns: 'answer',
  async run({ shell }, outside) {
    const script = outside.packageFile(`data/completion.${shell}`).trimEnd();
    return { kind: 'answer', lines: script.split('\n'), fields: { shell, script } };
  },
});
