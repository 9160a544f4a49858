import Foundation
import Glibc
import TestSupport
import Testing

@testable import IntakeService

@Suite struct SecretSourceTests {
  @Test func eachSourceGivesItsFirstLine() throws {
    let scratch = try Scratch()
    let file = try scratch.write("secret", "pa ss\nmore\n")
    chmod(file, 0o600)
    #expect(try SecretSource.file(file).read(environment: [:]) == "pa ss")
    #expect(try SecretSource.environment("X").read(environment: ["X": "word"]) == "word")
    #expect(try SecretSource.credential("secret").read(environment: ["CREDENTIALS_DIRECTORY": scratch.path]) == "pa ss")
    #expect(try SecretSource.command(["/bin/echo", "told"]).read(environment: [:]) == "told")
  }

  @Test(arguments: [0o640, 0o604, 0o660])
  func aFileThatOthersMayReadIsRefused(mode: Int) throws {
    let file = try Scratch().write("secret", "word\n")
    chmod(file, mode_t(mode))
    let error = #expect(throws: SecretSource.Failure.self) { try SecretSource.file(file).read(environment: [:]) }
    #expect(error?.description.contains("word") == false)
  }

  @Test(arguments: [
    (SecretSource.environment("X"), "The variable X is not set."),
    (.file("/nowhere/x"), "/nowhere/x: No such file or directory. Write the secret into that file, and run: chmod 600 /nowhere/x"),
    (.credential("x"), "There are no credentials: the program was not started by systemd with LoadCredential=x:…."),
    (.command(["/bin/true"]), "The password is empty (/bin/true)."),
    (.command(["/bin/false"]), "The command for the password failed: /bin/false ended with 1."),
  ])
  func whatIsMissingIsSaid(source: SecretSource, message: String) {
    let error = #expect(throws: SecretSource.Failure.self) { try source.read(environment: [:]) }
    #expect(error?.description == message)
  }
}
