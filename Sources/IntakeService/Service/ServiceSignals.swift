import Foundation
import Glibc
import MailTransport

/// What the system asks of the service: SIGTERM and SIGINT to end, SIGHUP to read the configuration again.
public final class ServiceSignals: @unchecked Sendable {
  /// Wakes whoever waits.
  public let interrupter: Interrupter
  /// Wakes who must not wait any longer because the service ends.
  let ending: Interrupter
  private let lock = NSLock()
  private var isEnding = false
  private var isReloading = false
  private var sources: [any DispatchSourceSignal] = []

  /// Listens from now on.
  ///
  /// - Parameter numbers: To what; tests listen to nothing.
  public init(to numbers: [Int32] = [SIGTERM, SIGINT, SIGHUP]) throws {
    interrupter = try Interrupter()
    ending = try Interrupter()
    for number in numbers {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [weak self] in self?.take(number) }
      source.resume()
      sources.append(source)
    }
  }

  private func take(_ number: Int32) {
    lock.withLock { if number == SIGHUP { isReloading = true } else { isEnding = true } }
    if number != SIGHUP { ending.interrupt() }
    interrupter.interrupt()
  }

  /// Whether the service is to end after what it does now.
  public var mustEnd: Bool { lock.withLock { isEnding } }

  /// Whether the configuration is to be read again; true once for each time it was asked.
  func takeReload() -> Bool {
    interrupter.clear()
    return lock.withLock {
      defer { isReloading = false }
      return isReloading
    }
  }
}
