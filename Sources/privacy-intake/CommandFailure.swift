import CaseStore
import IntakeService
import Notices

/// What the user is told when a command cannot go on.
struct CommandFailure: Error {
  var message: String
  var code: ExitCode

  init(_ message: String, _ code: ExitCode) {
    self.message = message
    self.code = code
  }

  /// The sentence and the exit code for any error that a command throws.
  init(_ error: any Error) {
    switch error {
    case let error as CommandFailure: self = error
    case let error as ConfigurationError: self.init(error.description, .configuration)
    case let error as TemplateError: self.init(error.description, .configuration)
    case let error as MailFilesError: self.init(error.description, .noInput)
    case let error as StoreError: self.init(error.description, Self.code(of: error))
    case let error as ContactsProblem: self.init(error.description, .tryAgain)
    case IntakeError.objection(let why): self.init(why, .unavailable)
    case let error as IntakeError: self.init(error.description, .configuration)
    default: self.init("Something failed that should not: \(error)", .data)
    }
  }

  private static func code(of error: StoreError) -> ExitCode {
    switch error {
    case .missing, .noCase, .noItem, .itemElsewhere, .noLetter: .unavailable
    case .foreign, .newerFormat, .otherPurpose: .configuration
    case .damaged: .data
    case .badName: .usage
    case .disk, .serviceRuns: .tryAgain
    }
  }
}
