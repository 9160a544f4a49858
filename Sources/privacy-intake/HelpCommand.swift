/// `help`: what there is.
struct HelpCommand {
  let console: Console

  static let text = """
    privacy-intake: turns privacy-rights mail into cases, letters and work.

    privacy-intake COMMAND [--config FILE] …

      init DIRECTORY           writes a configuration to start from, with the letters; --templates DIR says where those are
      doctor                   tries every part of the configuration and says what to mend
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
      case CASE answer         tells the person what was done: [RIGHT…] --why TEXT [--words FILE] [--matched name,phone] [--nothing-found] [--done]
      case CASE deny           refuses, and says how to appeal: [RIGHT…] --why TEXT --reason CODE [--words FILE] [--counsel NAME]
      case CASE extend         takes more time, once: [RIGHT…] --why TEXT --reason complexity|number|volume
      case CASE withdraw       the person took it back: [RIGHT…] --why TEXT
      case CASE link           sends a fresh link: [RIGHT…] --why TEXT [--address ADDRESS-ON-FILE]
      case CASE verify         the person was verified another way: [RIGHT…] --why TEXT --how phone --matched name,address
      case CASE add            the person asks for more than was read: RIGHT… --why TEXT
      case CASE void           it is no request, or a forged one; it ends without a letter: --why TEXT
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
      laws show [STATE]        what the law of each state says, where it says so, and how sure that is; --open for what rests on
                               memory and nobody confirmed; --export FILE makes a table of your own
      laws confirm STATE CELL  says that somebody read the section and found it right: --by NAME --on DAY, as in 2026-11-28
      check                    whether the spool is sound; --mend puts aside what is damaged and makes again what can be made
      check --after-restore    after a backup was put back: holds all letters that may have been sent, skips 1000 case
                               numbers, or as many as --skip-numbers says
      help                     this page; “help case” for what the decisions about a case need

      --config FILE            the configuration; only explain, parse, laws show and help do without
      --json                   output for programs, one JSON object a line
      --language XX            templates only: this language alone
      --as NAME                who does it, for the history; else the login name
      --dry-run                outbox and case: says what would be done
      --yes                    case only: does it without asking
      --at TIME                in a rehearsal only: the time now, as in 2026-11-02T09:00:00Z

    Exit codes: 0 done, 1 check found something, 64 wrong command line, 65 a file's content cannot be used, 66 nothing to read,
    69 the spool or the item is not there, 73 something is there already, 75 the disk refused (try again), 78 the configuration or a
    template is wrong, or doctor found something wrong.
    """

  /// What staff must know to decide; a test holds the codes against the program's.
  static let caseText = """
    privacy-intake case CASE DECISION [RIGHT…] --why TEXT --config FILE

    Shows the letter and the dates, then asks; --yes does it without asking, --dry-run only shows. Without RIGHT it is about all
    open requests to which it can apply. “opt-out” stands for all opt-outs that are open. --why is kept in the case and never sent.

      answer      what was asked is done. --words FILE adds your own text (needed for access, portability, appeal and
                  nondiscrimination). --matched name,phone (two of name, address, phone, account) before a copy of data leaves.
                  --done when you know that the work is done and nobody reported it. --nothing-found when nothing is held.
      deny        it is not done. --reason is one of
                    unverified     nobody confirmed who asks
                    no-permission  an agent showed no permission
                    fraud          there is good reason to believe that it is forged (say which: --words)
                    exception      the law requires or allows us to keep the data (say which rule: --words)
                    public         the data is publicly available
                    deidentified   the data cannot be tied to a person
                    other-law      another law governs the data
                    accurate       what is called wrong is right
                    not-resident   the person does not live in the United States
                    upheld         for an appeal: the decision stays (say why: --words); decided by somebody else, or --counsel NAME
      extend      more time, once, before the date: --reason complexity, number (of requests of this person), or volume (Utah alone)
      withdraw    the person took it back
      link        a fresh link to whom we ask; --address ADDRESS to one that is on file
      verify      the person was verified another way: --how phone, post, documents or reply, and --matched with two of the four;
                  --address where nobody can be written to yet
      resume      what somebody asked to pause goes on
      add         the person asks for more than the program read, or named it on the phone; it dates from the first mail
      void        it is no request, or a forged one: it ends without a letter

    The rights: access, portability, correct, delete, limit-sensitive, opt-out-targeted-advertising, opt-out-sale, opt-out-profiling,
    withdraw-consent, appeal, nondiscrimination.
    """

  func run(topic: String?) { console.print(topic == "case" ? Self.caseText : Self.text) }
}
