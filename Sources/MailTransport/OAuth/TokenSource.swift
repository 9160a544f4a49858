public import Foundation

/// Gets OAuth 2 access tokens (RFC 6749) for ``Credential/bearer(_:)`` and keeps each until shortly before it expires. For any threads: one
/// asks, the others wait for its answer.
public final class TokenSource: Sendable {
  /// What we show to get a token.
  public enum Grant: Sendable {
    /// A refresh token that a person got by signing in (RFC 6749 section 6): Google, and Microsoft for one account.
    case refreshToken(String)
    /// The program's own right (RFC 6749 section 4.4): Microsoft, `https://outlook.office365.com/.default`.
    case clientCredentials(scope: String)
  }

  /// How long before its end a token is given up, in seconds.
  static let margin: TimeInterval = 60
  /// How long a token is kept whose server does not say how long it holds, in seconds.
  static let unsaidLifetime: TimeInterval = 300

  private let place: TokenEndpoint
  private let request: TokenRequest
  private let save: (@Sendable (String) throws -> Void)?
  private let lock = NSLock()
  nonisolated(unsafe) private var cached: (token: String, expires: Date)?
  /// The refresh token that holds now; nil for client credentials.
  nonisolated(unsafe) private var refreshToken: String?
  nonisolated(unsafe) private var isSaved = true

  /// Gathers what is needed; nothing is asked or checked before ``accessToken(now:)``.
  ///
  /// - Parameters:
  ///   - tokenURL: `https://oauth2.googleapis.com/token` or `https://login.microsoftonline.com/TENANT/oauth2/v2.0/token`. `http` only for this
  ///     machine.
  ///   - clientSecret: Nil for a program that has none.
  ///   - scope: What a refreshed token is to be good for; nil for all that was granted.
  ///   - caFile: A PEM file with the certificates to trust instead of the system's.
  ///   - timeout: How long one request may take in all. Default 30 seconds.
  ///   - saveRefreshToken: Called with each new refresh token, before the access token that came with it is given out. While it throws, no
  ///     token is given out and the next call saves first: a refresh token that is lost locks the mailbox.
  public init(
    tokenURL: String, clientID: String, clientSecret: String?, grant: Grant, scope: String? = nil, caFile: String? = nil,
    timeout: Duration = .seconds(30), saveRefreshToken: (@Sendable (String) throws -> Void)? = nil
  ) {
    place = TokenEndpoint(url: tokenURL, caFile: caFile, timeout: timeout)
    request = TokenRequest(clientID: clientID, clientSecret: clientSecret, grant: grant, scope: scope)
    save = saveRefreshToken
    if case .refreshToken(let token) = grant { refreshToken = token }
  }

  /// A token that holds for at least a minute, and when it ends.
  ///
  /// - Throws: `login` when somebody must sign in again or mend the client, `isTemporary` when it is enough to try again later.
  public func accessToken(now: Date) throws(TransportError) -> (token: String, expires: Date) {
    lock.lock()
    defer { lock.unlock() }
    try saveIfNew()
    if let cached, now < cached.expires - Self.margin { return cached }
    cached = nil
    let secrets = request.secrets + [refreshToken].compactMap { $0 }
    let answer = try place.post(request.form(refreshToken: refreshToken), hiding: secrets)
    let granted = try TokenAnswer(answer, from: place, hiding: secrets).granted
    if let rotated = granted.refreshToken, refreshToken != nil, rotated != refreshToken {
      refreshToken = rotated
      isSaved = save == nil
    }
    let fresh = (token: granted.accessToken, expires: now + (granted.lifetime ?? Self.unsaidLifetime))
    cached = fresh
    try saveIfNew()
    return fresh
  }

  /// Forgets the token: a server did not take it (`login`), although its time is not over. The next call gets a new one.
  public func forget() { lock.withLock { cached = nil } }

  private func saveIfNew() throws(TransportError) {
    guard !isSaved, let refreshToken else { return }
    do {
      try save?(refreshToken)
      isSaved = true
    } catch {
      throw place.error(
        .settings, "The new refresh token could not be saved: \(TransportError.line("\(error)", hiding: [refreshToken])).",
        advice: "Make the place writable where it is kept.", isTemporary: true)
    }
  }
}
