/** The pages of `mwg help TOPIC`: at most 80 columns, and their command lines are ones that mwg takes. */
export const topics: Readonly<Record<string, string>> = {
  start: `The first hour: a book, who sits in the group, a meeting, an action.

  $ mwg init
  $ mwg member add mfa --name "Ministry of Foreign Affairs" \\
      --side government --role chair
  $ mwg member add iom --name "IOM" --side un --role co_chair
  $ mwg meeting add "Third meeting" --number 3 --date wed
  $ mwg action add "Circulate the minutes" --owner iom --due +5wd --at M-3
  $ mwg

The last one is the morning screen: the next meeting, what is late, what is
due. A command with something missing asks for it. To practise on made-up data,
in a book of its own:

  $ mwg init --demo

What was typed wrongly is taken back by its number or its record:

  $ mwg undo
  $ mwg undo A-1
`,
  dates: `A date is typed as an office says it, in English or Arabic.

  2026-12-03  3/12/2026  3 dec  3 ديسمبر     a day; the day stands first
  today  tomorrow  yesterday  غدا             named days
  thu  "next thu"  "last thu"                 weekdays; next thu is next week's
  +3d  +2w  +1m  "in 2 weeks"  "بعد أسبوعين"  from today
  +5wd  "in 5 working days"                   Sunday to Thursday, no holidays
  eow  eom  eoq  eoy                          end of week, month, quarter, year
  none                                        takes a date away

A day without a year is the next one for a due date, and the latest one for
what has happened (--on, --from, --dated). More than 60 days off, that is said;
in a register it is asked, or refused where nobody can be asked.

What does it mean, and which days does it skip?

  $ mwg date "next thu"
  $ mwg date +5wd
`,
  output: `The answer goes to stdout and nothing else does; hints go to stderr.

  --json            one object, or a list of them; the keys stay
  --csv, --excel    for programs; for Excel, with formulas neutralised
  --fields id,due   which columns, in which order
  --sort -due       by a column; - for the other way round
  --limit 20        so many rows
  -o FILE           into a file, whole or not at all; its ending says which
  -q                only ids; of a file or a copy, nothing
  --width 60        as on a screen so wide
  --no-pager        do not stop at a full screen

  $ mwg action list --overdue --csv -o late.csv
  $ mwg report weekly -o weekly.docx

On a screen columns are cut to its width and the hidden ones are named; in a
pipe nothing is cut, and there is no colour.
`,
  'exit-codes': `What a script can know by the exit code:

    0  done; an empty list; help; the reader closed early
    1  a fault of the program: the path of its report is printed
    2  the command line is wrong, or a value is missing and cannot be asked
    3  no such record or file
    4  refused: a duplicate, a conflict, a yes that was not given
    5  data rejected: rows of a file are bad
    6  the book is busy after --wait seconds
    7  the book is unusable: missing, foreign, newer, read-only, damaged
    8  with --exit-code: something was found, such as what is overdue
  130  cancelled at a question; nothing was changed

With --json a refusal is one JSON object on stderr, with a code that stays:

  $ mwg action show A-1 --json
`,
  environment: `Variables that are read; a flag goes before each.

  MWG_DB            the record book: a file, or a name in the data directory
  MWG_GROUP         the group meant, as --group
  MWG_TODAY         the day taken as today, as --today
  MWG_USER          who makes the change, in mwg history
  MWG_LANG          the language printed, as --lang: en, ar or both
  MWG_NO_INPUT      never ask, as --no-input; 0, no and false mean ask
  MWG_WIDTH         width of the screen, as --width
  MWG_PAGER, PAGER  what shows an answer taller than the screen; cat for none
  NO_COLOR          no colour; FORCE_COLOR for colour in a pipe
  XDG_DATA_HOME     where books are (~/.local/share)
  XDG_STATE_HOME    where reports of faults go (~/.local/state)

The book is found by --db, then MWG_DB, then mwg.db in the data directory; never
by itself in the working folder.
`,
  arabic: `Arabic is typed and printed as it is.

Names and titles have two fields; a title typed in Arabic is the Arabic one:

  $ mwg action add "تعميم الاختصاصات" --owner iom --due الخميس
  $ mwg find الاختصاصات

Harakat, tatweel, hamza and the two forms of digits make no difference to what
is found. Dates, ids and lists between commas take ٠-٩ and ، as well. A
question is answered by نعم or لا.
`,
  cron: `A weekly paper by cron. Its own PATH does not reach a node in
/usr/local/bin, so the crontab says where to look; % has a meaning there.

  PATH=/usr/local/bin:/usr/bin:/bin
  MWG_DB=/srv/mwg/book.db
  0 14 * * 4  mwg report weekly -o /srv/mwg/reports/ -q --no-input --wait 60

The same as a systemd timer, in two files of /etc/systemd/system:

  # mwg-weekly.service
  [Service]
  Type=oneshot
  Environment=PATH=/usr/local/bin:/usr/bin:/bin MWG_DB=/srv/mwg/book.db
  ExecStart=/usr/local/bin/mwg report weekly -o /srv/mwg/reports/ -q --no-input

  # mwg-weekly.timer
  [Timer]
  OnCalendar=Thu 14:00
  [Install]
  WantedBy=timers.target

The file is named for the Sunday on which the week begins, and replaced whole.
A week that was missed:

  $ mwg report weekly --week last

-q prints nothing on success, so that cron mails only trouble; --no-input never
asks; --wait 60 waits for a person who is just saving. See mwg help exit-codes.
`,
  undo: `Every change is one entry in the journal and can be taken back.

  $ mwg undo                the last change
  $ mwg undo 12             change 12 of mwg history
  $ mwg undo A-14           the last change of a record
  $ mwg undo 12 --list      what stands in the way, in the order to undo it
  $ mwg redo                brings back what the last undo took
  $ mwg history A-14        what was changed, by whom and when

Nothing is deleted. What was a slip is undone; what really happened is recorded:

  $ mwg action cancel 14 --reason "WHY"
  $ mwg meeting cancel M-4 --reason "WHY"
  $ mwg letter void IN-1 --reason "WHY"
  $ mwg member end wfp --reason "WHY"

What was mistyped is corrected with the flag that entered it; mwg help
corrections lists every kind of slip with what mends it:

  $ mwg action edit 14 --due 2026-12-10

--dry-run shows what any command would record, and records nothing.
`,
  words: `Words that this program uses, and what it means by them.

  handle    the short name of a member, such as iom: one word, typed everywhere
  seat      a member's place in a group; people pass through it
  post      what a person does for a member: representative, alternate, ...
  side      what kind of body a member is: government, un, ngo, ...
  book      the file that holds all records
  change    one entry of the journal, with its number: mwg history
  void      of a letter: crossed out, its number stays with the reason
  preset    terms of reference to begin from: a template that is edited
  wd        working days, Sunday to Thursday less the holidays in the book
  round     one count of DTM; an import is one file of it
  audience  who may see a record (--seen-by), or reads a paper (--for):
            office, chairs, members, public

Words to handle with care in a paper are found by:

  $ mwg words check FILE
`,
};
