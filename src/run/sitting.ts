import { isDayAhead } from '../domain/date-words.ts';
import type { IsoDay } from '../domain/day.ts';
import { readSittingLine } from '../domain/sitting.ts';
import { noHolidays } from '../domain/working-week.ts';
import { UserError } from '../errors.ts';
import { english } from '../language/en/english.ts';
import { messageOf } from '../language/messages.ts';
import { textIn, textsIn } from '../language/text.ts';
import { stripControls } from '../output/cell.ts';
import { inOneLine } from '../output/in-one-line.ts';
import type { Result } from '../output/result.ts';
import type { World } from '../world.ts';

/** The desk of a rapporteur: each line is a run of its own, and nothing waits for the next key. */
type Desk = {
  world: World;
  today: IsoDay;
  /** Runs one command line, as if it were typed alone. */
  send: (argv: readonly string[]) => Promise<Result>;
};

/** Until the person ends it or leaves; what was recorded by then stays recorded. */
export async function sitDown(typed: string | undefined, desk: Desk): Promise<number> {
  const { world, today } = desk;
  const meeting = await whichMeeting(desk, typed);
  const isDay = (text: string) => isDayAhead(text, { today, calendar: noHolidays });
  const recorded: number[] = [];
  say(world, ...english.sitting.help);
  for await (const text of world.prompter.lines(meeting)) {
    const line = readSittingLine(text, { meeting, isDay });
    if (line.kind === 'end') break;
    if (line.kind !== 'blank') await answer({ ...desk, meeting }, line, recorded, text);
  }
  say(world, english.sitting.ended(meeting, recorded.length));
  return 0;
}

/** By its id, so that every line means the same meeting. */
async function whichMeeting({ world, send }: Desk, typed: string | undefined): Promise<string> {
  const asked = typed ?? (await world.prompter.ask(english.sitting.which));
  const card = await send(['meeting', 'show', asked]);
  const field = card.kind === 'card' ? card.fields.find(({ key }) => key === 'id') : undefined;
  return String(field?.value ?? asked);
}

type Line = ReturnType<typeof readSittingLine>;

async function answer(
  desk: Desk & { meeting: string },
  line: Line,
  recorded: number[],
  typed: string,
): Promise<void> {
  const { world, meeting, send } = desk;
  try {
    if (line.kind === 'unknown') return say(world, english.sitting.unknown(typed));
    if (line.kind === 'quorum')
      return say(world, ...quorumOf(await send(['meeting', 'quorum', meeting])));
    if (line.kind === 'undo') return await takeBack(desk, recorded);
    if (line.kind !== 'verb') return;
    const result = await send(line.argv);
    say(world, echo(result));
    if (result.kind === 'change' && result.recordedAs !== undefined)
      recorded.push(result.recordedAs);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { errors } = await import('../language/en/errors.ts');
    const { message, hints } = messageOf(errors, error, 'mwg sit');
    say(world, [message, ...hints].join('  '));
  }
}

/** The latest line of this sitting, whoever has changed the book since. */
async function takeBack({ world, send }: Desk, recorded: number[]): Promise<void> {
  const last = recorded.at(-1);
  if (last === undefined) return say(world, english.sitting.nothingToUndo);
  say(world, echo(await send(['undo', String(last), '--yes'])));
  recorded.pop();
}

function echo(result: Result): string {
  return textIn(english, inOneLine(result) ?? '');
}

function quorumOf(result: Result): string[] {
  return result.kind === 'answer' ? textsIn(english, result.lines) : [];
}

function say(world: World, ...texts: readonly string[]): void {
  world.stdout.write(texts.map((text) => `${stripControls(text)}\n`).join(''));
}
