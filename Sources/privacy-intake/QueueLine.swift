import CaseStore

/// One item in the output of `queue list --json`.
struct QueueLine: Encodable {
  let item: String
  let place: String
  let worker: String?
  let leaseEnd: Int?
  let entry: QueueEntry

  init(_ name: QueueName, _ entry: QueueEntry, _ place: QueuePlace) {
    item = entry.name.text
    self.place = place.rawValue
    worker = name.worker
    leaseEnd = name.worker == nil ? nil : name.leaseEnd
    self.entry = entry
  }
}
