import { Transform } from 'node:stream';

type Keys = NodeJS.ReadableStream & { setRawMode?: (isRaw: boolean) => unknown };

/**
 * Keys as typed; but lines that come in one piece were pasted, and their line ends are blanks: else the
 * first would answer this question, and the others the next ones.
 */
export function keysWithPastesJoined(input: Keys): Transform {
  const joined = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      // Byte by byte: a letter may be cut in two between pieces.
      const text = chunk.toString('latin1');
      const isPasted = /[\r\n]+[^\r\n]/.test(text);
      done(null, isPasted ? Buffer.from(joinLines(text), 'latin1') : chunk);
    },
  });
  // Who stops listening at the end of a question must not leave the terminal being read.
  const pause = joined.pause.bind(joined);
  return Object.assign(input.pipe(joined), {
    setRawMode: (isRaw: boolean) => input.setRawMode?.(isRaw),
    pause: () => {
      input.pause();
      return pause();
    },
  });
}

function joinLines(text: string): string {
  return text.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' ').trim();
}
