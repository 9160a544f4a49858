import Foundation
import Notices
import TestSupport
import Testing

@testable import IntakeService

@Suite struct StarterTests {
  @Test func theConfigurationIsTheSample() throws {
    #expect(Starter.configuration == (try Repository.data("Samples/service.json5")))
  }

  @Test func whatIsNoSetOfLettersIsRefusedBeforeAnythingIsWritten() throws {
    let scratch = try Scratch()
    #expect(throws: TemplateError.self) { try Starter(directory: scratch.path + "/office", templates: scratch.path).write() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }
}
