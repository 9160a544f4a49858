import Foundation
import Glibc
import TestSupport
import Testing

@testable import IntakeService

@Suite struct SystemdNotifierTests {
  @Test(arguments: [false, true])
  func whatIsSaidArrivesOneMessageEach(isAbstract: Bool) throws {
    let scratch = try Scratch()
    let path = isAbstract ? "@privacy-intake-test-\(getpid())" : scratch.path + "/notify"
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = path.utf8.enumerated().map { $0.offset == 0 && isAbstract ? 0 : $0.element }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count + (isAbstract ? 0 : 1))
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
    }
    #expect(bound == 0)
    let notifier = SystemdNotifier(environment: ["NOTIFY_SOCKET": path, "WATCHDOG_USEC": "30000000"])
    #expect(notifier.watchdogSeconds == 30)
    notifier.ready()
    notifier.status("two\nlines")
    notifier.alive()
    notifier.reloading()
    notifier.stopping()
    var said: [String] = []
    var buffer = [UInt8](repeating: 0, count: 512)
    for _ in 0..<5 {
      let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      said.append(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self))
    }
    #expect(said[0] == "READY=1" && said[1] == "STATUS=twolines" && said[2] == "WATCHDOG=1" && said[4] == "STOPPING=1")
    #expect(said[3].hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
  }

  @Test(arguments: [
    [String: String](), ["NOTIFY_SOCKET": ""], ["NOTIFY_SOCKET": "relative"], ["NOTIFY_SOCKET": "/" + String(repeating: "x", count: 200)],
  ])
  func withoutSystemdNothingHappens(environment: [String: String]) {
    let notifier = SystemdNotifier(environment: environment)
    notifier.ready()
    #expect(notifier.watchdogSeconds == nil)
  }
}
