/// `help`: what there is.
struct HelpCommand {
  let console: Console

  static let text = """
    privacy-intake: turns privacy-rights mail into cases, letters and work.

    privacy-intake COMMAND [--config FILE] …

      run                      watches the mailbox, files, sends, and tells staff, until it is ended; --once for one round
      today                    what must be done now, with the command for each line
      status                   how the service is
      replay PATH…             files saved mail (.eml, mbox, Maildir, directories of them, - for standard input); letters are held
      replay --history PATH…   records mail that was handled before; nothing is written to anybody, ever
      explain FILE…            what would be decided about a mail, and which words decide
      parse FILE…              what the parser sees
      replay --at TIME         in a rehearsal: lets time pass, so that reminders, refusals and dates come
      cases list               the open cases; --due DAYS, --overdue for those that fall due, --closed for those that are closed
      cases show CASE          one case, with its dates and its history
      case CASE answer         tells the person what was done: [RIGHT…] --why TEXT [--words FILE] [--matched name,phone] [--nothing-found]
      case CASE deny           refuses, and says how to appeal: [RIGHT…] --why TEXT --reason CODE [--words FILE] [--counsel NAME]
      case CASE extend         takes more time, once: [RIGHT…] --why TEXT --reason complexity|number|volume
      case CASE withdraw       the person took it back: [RIGHT…] --why TEXT
      case CASE link           sends a fresh link: [RIGHT…] --why TEXT [--address ADDRESS-ON-FILE]
      case CASE verify         the person was verified another way: [RIGHT…] --why TEXT --how phone --matched name,address
      case CASE resume         what somebody asked to pause goes on: [RIGHT…] --why TEXT
      queue list               what there is to do
      queue claim ITEM         take something; programs add --lease SECONDS
      queue release ITEM       give it back
      queue report ITEM        say what came of it: --outcome done|failed [--note TEXT]
      queue settle             takes into the cases what programs reported; ends claims whose lease ran out
      outbox list              letters that were not sent yet, and where they stand; --sent for those that were
      outbox show LETTER       one letter, its token masked
      outbox release LETTER…   lets held letters go; --all for every one of them
      outbox retry LETTER…     tries failed letters again
      outbox drop LETTER…      never sends them: --why TEXT
      outbox send              sends what may go, as the configuration says
      confirm                  the page behind the link in letters; run by a web server as a CGI program (Samples/web)
      templates check          whether the letters' templates are sound
      templates preview [LETTER]   the letters with invented data
      check                    whether the spool is sound; --mend puts aside what is damaged and makes again what can be made
      check --after-restore    after a backup was put back: holds all letters that may have been sent, skips 1000 case
                               numbers, or as many as --skip-numbers says
      help                     this page

      --config FILE            the configuration; only explain, parse and help do without
      --json                   output for programs, one JSON object a line
      --language XX            templates only: this language alone
      --as NAME                who does it, for the history; else the login name
      --dry-run                outbox and case: says what would be done
      --yes                    case only: does it without asking
      --at TIME                in a rehearsal only: the time now, as in 2026-11-02T09:00:00Z

    Exit codes: 0 done, 1 check found something, 64 wrong command line, 65 a file's content cannot be used, 66 nothing to read,
    69 the spool or the item is not there, 75 the disk refused (try again), 78 the configuration or a template is wrong.
    """

  func run(topic: String?) { console.print(Self.text) }
}
