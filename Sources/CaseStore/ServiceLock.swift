/// The right to send letters from a spool, which only one process has at a time. The system takes it back when the process ends.
public final class ServiceLock: Sendable {
  private let descriptor: Int32
  private let disk: Disk

  init(descriptor: Int32, disk: Disk) {
    self.descriptor = descriptor
    self.disk = disk
  }

  deinit { disk.unlock(descriptor) }
}

extension CaseStore {
  /// Takes the right to send, for as long as the value lives.
  ///
  /// - Throws: ``StoreError/serviceRuns`` when another process has it.
  public func lockService() throws -> ServiceLock {
    guard let descriptor = try Self.wrapped({ try disk.tryLock(spool.serviceLock) }) else { throw StoreError.serviceRuns }
    return ServiceLock(descriptor: descriptor, disk: disk)
  }
}
