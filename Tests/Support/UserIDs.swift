import Glibc

/// Users of this machine.
enum UserIDs {
  /// The numbers of a user and of the user's group.
  static func of(_ name: String) throws -> (user: uid_t, group: gid_t) {
    guard let entry = getpwnam(name) else { throw CannotServe(description: "There is no user “\(name)” on this machine.") }
    return (entry.pointee.pw_uid, entry.pointee.pw_gid)
  }
}
