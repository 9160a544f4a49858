/// Where the company keeps who is on file.
public enum ContactSettings: Sendable, Equatable {
  /// A file of comma-separated values.
  case file(String)
  /// A program that is asked.
  case program(ContactsProgram)

  /// Reads the file, or takes the program as it is.
  ///
  /// - Throws: ``ConfigurationError`` when the file cannot be read.
  public func book() throws -> ContactBook {
    switch self {
    case .file(let path): .list(try ContactsFile.read(path))
    case .program(let program): .program(program)
    }
  }
}
