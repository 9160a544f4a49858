/// Why nobody can say who is on file. Mail is not filed until somebody can, for a letter to the wrong address cannot be taken back.
public struct ContactsProblem: Error, Equatable, CustomStringConvertible {
  /// What happened, in a sentence.
  public let reason: String

  /// Takes the sentence.
  public init(reason: String) { self.reason = reason }

  /// What is wrong and what can be done.
  public var description: String {
    "The program that knows who is on file gave no answer: \(reason) Mail waits until it does; mend “contacts.command”."
  }
}
