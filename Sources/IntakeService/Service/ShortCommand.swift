import Foundation
import Glibc

/// Runs a program of the company's, without a shell, for a short time.
enum ShortCommand {
  /// Why it gave no answer.
  struct Failure: Error, CustomStringConvertible {
    /// What happened, in a sentence.
    var description: String
  }

  /// Bytes of output that are read; more is cut off.
  private static let outputLimit = 1 << 20

  /// Runs a program to its end and returns what it prints to standard output. What it prints to standard error goes to ours.
  ///
  /// - Parameters:
  ///   - words: The program by its path, and its arguments.
  ///   - input: What it reads from standard input; nothing when nil.
  ///   - seconds: After so long it is killed.
  static func run(_ words: [String], input: String?, seconds: Double) throws(Failure) -> String {
    guard let path = words.first, path.hasPrefix("/") else {
      throw Failure(description: "“\(words.first ?? "")” is no program: name it by its whole path.")
    }
    let (childInput, ourInput) = try makeSocketPair()
    let (ourOutput, childOutput) = try makePipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, childInput, 0)
    posix_spawn_file_actions_adddup2(&actions, childOutput, 1)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, path, &actions, nil, &arguments, environ)
    close(childInput)
    close(childOutput)
    defer { close(ourOutput) }
    guard code == 0 else {
      close(ourInput)
      throw Failure(description: "\(path) could not be started: \(String(cString: strerror(code))).")
    }
    let deadline = Date().addingTimeInterval(seconds)
    give(input ?? "", to: ourInput)
    let output = read(ourOutput, until: deadline)
    return try wait(for: child, path, output, until: deadline)
  }

  /// An end to read from and an end to write to; neither stays open in a child.
  private static func makePipe() throws(Failure) -> (Int32, Int32) {
    var ends: (Int32, Int32) = (-1, -1)
    let result = withUnsafeMutableBytes(of: &ends) { pipe($0.bindMemory(to: Int32.self).baseAddress) }
    if result != 0 { throw Failure(description: "No pipe: \(String(cString: strerror(errno))).") }
    for end in [ends.0, ends.1] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return ends
  }

  /// A pair of sockets for what the program reads: writing to one whose program has ended raises no SIGPIPE, unlike a pipe.
  private static func makeSocketPair() throws(Failure) -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    if socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) != 0 {
      throw Failure(description: "No socket: \(String(cString: strerror(errno))).")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Writes without waiting: what does not fit (200 KiB) is left out; nothing that we hand over is as long.
  private static func give(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)) }
    close(descriptor)
  }

  private static func read(_ descriptor: Int32, until deadline: Date) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while output.count < outputLimit {
      let left = Int32(max(0, deadline.timeIntervalSinceNow) * 1000)
      var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&state, 1, left) >= 0 else { break }
      if state.revents == 0 { continue }
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count <= 0 { break }
      output += buffer[..<count]
    }
    return output
  }

  private static func wait(for child: pid_t, _ path: String, _ output: [UInt8], until deadline: Date) throws(Failure) -> String {
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      if Date() >= deadline {
        kill(child, SIGKILL)
        _ = waitpid(child, &status, 0)
        throw Failure(description: "\(path) took too long and was ended.")
      }
      usleep(5_000)
    }
    guard status & 0x7F == 0 else { throw Failure(description: "\(path) was ended by signal \(status & 0x7F).") }
    let code = (status >> 8) & 0xFF
    guard code == 0 else { throw Failure(description: "\(path) ended with \(code).") }
    return String(decoding: output, as: UTF8.self)
  }
}
