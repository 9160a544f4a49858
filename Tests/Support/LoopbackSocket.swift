import Glibc

/// Connections to ports of this machine.
enum LoopbackSocket {
  /// Connects; returns the descriptor.
  static func connect(_ port: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    if isConnected { return descriptor }
    close(descriptor)
    throw CannotServe(description: "Nobody answers at port \(port).")
  }

  /// Whether anybody answers there.
  static func answers(_ port: Int) -> Bool {
    guard let descriptor = try? connect(port) else { return false }
    close(descriptor)
    return true
  }
}
