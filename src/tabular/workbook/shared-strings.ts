import { runCollector } from './part-text.ts';
import { scanXml } from './xml.ts';

/** The texts that cells point at by number. */
export async function readSharedStrings(chunks: AsyncIterable<string>): Promise<string[]> {
  const texts: string[] = [];
  const run = runCollector();
  await scanXml(chunks, {
    open: run.open,
    text: run.text,
    close(name) {
      run.close(name);
      if (name === 'si') texts.push(run.take());
    },
  });
  return texts;
}
