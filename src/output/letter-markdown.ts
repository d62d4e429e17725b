import { markdownInline, markdownLines } from './document-markdown.ts';
import { type LetterLine, type LetterPaper, letterLine } from './letter-paper.ts';

export function renderLetterMarkdown({ lines }: LetterPaper): string {
  return `${paragraphs(lines.map(letterLine).filter(isPrinted)).map(paragraphMarkdown).join('\n\n')}\n`;
}

/** A corner left blank for a stamp is a thing of paper. */
function isPrinted({ kind, text }: LetterLine): boolean {
  return kind !== 'box' || text !== '';
}

/** Neighbouring lines of one kind belong together; a blank line or a heading ends them. */
function paragraphs(lines: readonly LetterLine[]): LetterLine[][] {
  const all: LetterLine[][] = [];
  let before: LetterLine | undefined;
  for (const line of lines) {
    if (line.kind !== 'blank') {
      if (line.kind !== 'heading' && before?.kind === line.kind) all.at(-1)?.push(line);
      else all.push([line]);
    }
    before = line;
  }
  return all;
}

function paragraphMarkdown(lines: readonly LetterLine[]): string {
  const [{ kind, text } = { kind: 'text', text: '' }] = lines;
  if (kind === 'heading') return `# ${markdownInline(text)}`;
  const body = markdownLines(lines.map((line) => (kind === 'box' ? `[${line.text}]` : line.text)));
  return kind === 'far' ? body.replaceAll(/^/gm, '> ') : body;
}
