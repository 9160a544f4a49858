/// How the program ends, as sysexits.h names it.
enum ExitCode: Int32 {
  /// All was done.
  case ok = 0
  /// `check` found something that is not sound.
  case unsound = 1
  /// The command line cannot be understood (EX_USAGE).
  case usage = 64
  /// A file was read and its content cannot be used (EX_DATAERR).
  case data = 65
  /// A file is not there or holds nothing to read (EX_NOINPUT).
  case noInput = 66
  /// The spool, or something in it, is not there or not in that state (EX_UNAVAILABLE).
  case unavailable = 69
  /// What should be made cannot be: something is there already (EX_CANTCREAT).
  case cannotCreate = 73
  /// The disk said no; the same command may work later (EX_TEMPFAIL).
  case tryAgain = 75
  /// The configuration or a template is wrong (EX_CONFIG).
  case configuration = 78
}
