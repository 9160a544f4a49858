import Testing

@testable import IntakeService

@Suite struct ShortCommandTests {
  @Test func itsOutputIsReturnedAndItsInputIsGiven() throws {
    #expect(try ShortCommand.run(["/bin/echo", "one", "two words"], input: nil, seconds: 10) == "one two words\n")
    #expect(try ShortCommand.run(["/bin/cat"], input: "given", seconds: 10) == "given")
    #expect(
      try ShortCommand.run(["/bin/sh", "-c", "head -c 200000 /dev/zero | tr '\\0' x"], input: nil, seconds: 10).utf8.count == 200_000)
  }

  @Test(arguments: [
    (["/bin/sh", "-c", "exit 3"], "/bin/sh ended with 3."), (["/bin/sh", "-c", "kill -9 $$"], "/bin/sh was ended by signal 9."),
    (["/nowhere/x"], "/nowhere/x could not be started: No such file or directory."),
    (["echo"], "“echo” is no program: name it by its whole path."),
    ([], "“” is no program: name it by its whole path."),
  ])
  func whatGoesWrongIsSaid(words: [String], message: String) {
    let error = #expect(throws: ShortCommand.Failure.self) { try ShortCommand.run(words, input: nil, seconds: 10) }
    #expect(error?.description == message)
  }

  @Test func whatTakesTooLongIsEnded() {
    let error = #expect(throws: ShortCommand.Failure.self) { try ShortCommand.run(["/bin/sleep", "60"], input: nil, seconds: 0.2) }
    #expect(error?.description == "/bin/sleep took too long and was ended.")
  }
}
