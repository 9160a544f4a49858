/// How much of a message is looked at. Each is far above what any of eight thousand real messages needed.
///
/// What lies over a limit is not interpreted, and a ``Defect`` says so; it is never dropped in silence.
public struct Limits: Sendable {
  /// Size of a message, in bytes; what follows is not read. Default 25 MiB, more than most servers take.
  public var messageBytes = 25 << 20
  /// Size of one header block, line ends included, in bytes. Default 1 MiB; RFC 5322 sets none.
  public var headerBytes = 1 << 20
  /// Fields of one header block. Default 1,000; the most seen in real mail was 125.
  public var headerFields = 1_000
  /// How much of the body of one field is interpreted, unfolded, in bytes. Default 64 KiB; one of eight thousand had more.
  public var fieldBytes = 64 << 10
  /// Multiparts inside one another. Default 32; the most seen was 4.
  public var depth = 32
  /// Parts of a message, multiparts included. Default 1,000; the most seen was 330.
  public var parts = 1_000
  /// Length of a boundary, in bytes. Default 2,048; RFC 2046 section 5.1.1 allows 70.
  public var boundaryBytes = 2_048
  /// Mailboxes in all fields of one name. Default 5,000; the most seen was 4,096.
  public var mailboxes = 5_000

  /// Parameters of one field (RFC 2045 section 5.1): 128.
  static let parameters = 128
  /// Encoded words of one field (RFC 2047) that are decoded: 2,000. The rest stays as written.
  static let encodedWords = 2_000
  /// Message identifiers of one field (RFC 5322 section 3.6.4): 1,000.
  static let messageIDs = 1_000

  /// The limits used unless a caller says otherwise.
  public static let standard = Limits()

  /// Starts from the defaults.
  public init() {}
}
