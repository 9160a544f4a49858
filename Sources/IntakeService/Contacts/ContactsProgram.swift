import Foundation

/// A program of the company that knows who is on file.
///
/// It is started for each mail that may be a request and reads one JSON object, `{"addresses": ["pat@example.com"]}`. It prints
/// `{"people": [{"addresses": ["pat@example.com", "p@example.net"], "name": "Pat Doe"}]}`, the main address of each person first; nobody on file is
/// an empty list, and any exit code but 0 means that it does not know.
public struct ContactsProgram: Sendable, Equatable {
  /// The program by its whole path, and its arguments.
  public let words: [String]
  /// After so many seconds it is ended; 1 to 60, default 10.
  public let seconds: Int

  /// Takes both.
  public init(words: [String], seconds: Int = 10) {
    self.words = words
    self.seconds = seconds
  }

  private struct Question: Encodable { var addresses: [String] }
  private struct Answer: Decodable {
    struct Person: Decodable {
      var addresses: [String]
      var name: String?
    }
    var people: [Person]
  }

  /// Asks for addresses in lower case.
  func people(at addresses: [String]) throws(ContactsProblem) -> [String: [Contact]] {
    let answer: Answer
    do {
      let question = try JSONEncoder().encode(Question(addresses: addresses))
      let output = try ShortCommand.run(words, input: String(decoding: question, as: UTF8.self), seconds: Double(seconds))
      answer = try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
    } catch let failure as ShortCommand.Failure {
      throw ContactsProblem(reason: failure.description)
    } catch {
      throw ContactsProblem(reason: "what it printed is not the JSON that Samples/service.json5 describes.")
    }
    let contacts = Contacts(
      answer.people.map { Contact(addresses: $0.addresses.map { $0.lowercased() }, name: $0.name ?? "") })
    return Dictionary(uniqueKeysWithValues: addresses.map { ($0, contacts.people(at: $0)) })
  }
}
