/// What stands under a name.
public enum FileKind: Sendable {
  /// A plain file.
  case file
  /// A directory.
  case directory
  /// A link, a device, anything else; never followed.
  case other
}
