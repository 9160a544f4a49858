import PrivacyRequests

/// Why the spool could not be used. Each says what a person can do.
public enum StoreError: Error, Equatable, CustomStringConvertible {
  /// There is no spool at that path.
  case missing(path: String)
  /// The directory is there and holds something else.
  case foreign(path: String)
  /// A newer program wrote it.
  case newerFormat(path: String, format: Int)
  /// It was made for another purpose: a rehearsal, or the real thing.
  case otherPurpose(path: String, spool: String, configuration: String)
  /// A file cannot be understood.
  case damaged(path: String, why: String)
  /// No case has that number.
  case noCase(CaseNumber)
  /// No item in the queue has that name.
  case noItem(String)
  /// The item is in the queue, but not where it would have to be.
  case itemElsewhere(String, place: String)
  /// A case has no letter of that number, or it is past what was asked.
  case noLetter(String, why: String)
  /// Another process sends letters; only one may.
  case serviceRuns
  /// A name that the queue does not allow.
  case badName(String)
  /// The disk said no.
  case disk(DiskError)

  /// What is wrong and what can be done, in a sentence or two.
  public var description: String {
    switch self {
    case .missing(let path): "There is no spool at \(path). Run replay once to make it, or correct “spool” in the configuration."
    case .foreign(let path):
      "\(path) is not a spool of privacy-intake: it has no file “format”, and it is not empty. Nothing was changed. Choose another directory."
    case .newerFormat(let path, let format):
      "\(path) was written by a newer program (format \(format)). Nothing was changed. Install that program or a newer one."
    case .otherPurpose(let path, let spool, let configuration):
      "\(path) was made as \(spool), but the configuration says \(configuration). Nothing was changed. Use the right configuration, or another "
        + "directory."
    case .damaged(let path, let why): "\(path) cannot be read: \(why). Run check to see what else is affected."
    case .noCase(let number): "There is no case \(number)."
    case .noItem(let name): "There is no item \(name) in the queue. “queue list” shows what there is."
    case .itemElsewhere(let name, let place):
      place == "ready" ? "Nobody has taken \(name) yet: queue claim \(name)." : "\(name) is \(place) already; “queue list” shows by whom."
    case .noLetter(let name, let why): "Letter \(name): \(why). “outbox list” shows what there is."
    case .serviceRuns: "Another privacy-intake sends letters from this spool. Only one may; wait until it ends, or stop it."
    case .badName(let name): "“\(name)” is not a name that the queue knows: letters, digits, “-” and “_” only."
    case .disk(let error):
      "The disk refused: \(error). Nothing that was reported as done is lost; mend the cause and run the command again."
    }
  }
}
