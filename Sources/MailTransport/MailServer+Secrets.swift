import Foundation

extension MailServer {
  /// The password or token in the forms in which a server could say it back to us.
  var secretForms: [String] {
    guard let secret = credential.secret else { return [] }
    let user = user ?? ""
    let spoken = [secret, "\0\(user)\0\(secret)", "user=\(user)\u{1}auth=Bearer \(secret)\u{1}\u{1}"]
    return [secret] + spoken.map { Data($0.utf8).base64EncodedString() }
  }
}
