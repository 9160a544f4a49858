import Foundation
import MailTransport

/// Turns an account of the configuration into a server that a session can be opened to; keeps access tokens until they end.
final class ServerLogin {
  private let account: MailAccount
  private let environment: [String: String]
  private var tokens: TokenSource?

  /// Takes the account and the variables of the process.
  init(_ account: MailAccount, environment: [String: String]) {
    self.account = account
    self.environment = environment
  }

  /// The server, with a fresh secret each time, so that a changed password needs no restart.
  ///
  /// - Throws: ``SecretSource/Failure``, or `TransportError` when no token can be had.
  func server(now: Date) throws -> MailServer {
    MailServer(
      host: account.host, port: account.port, security: security, user: account.user, credential: try credential(now),
      caFile: account.caFile)
  }

  /// After a login that was refused: the next one asks for a new token.
  func forget() { tokens?.forget() }

  private var security: MailServer.Security {
    switch account.security {
    case .tls: .tls
    case .startTLS: .startTLS
    case .none: .none
    }
  }

  private func credential(_ now: Date) throws -> Credential {
    switch account.login {
    case .none: return .none
    case .password(let source): return .password(try source.read(environment: environment))
    case .oauth(let settings):
      let source = try tokens ?? tokenSource(settings)
      tokens = source
      return .bearer(try source.accessToken(now: now).token)
    }
  }

  private func tokenSource(_ settings: OAuthSettings) throws -> TokenSource {
    let secret = try settings.clientSecret?.read(environment: environment)
    switch settings.grant {
    case .clientCredentials:
      return TokenSource(
        tokenURL: settings.tokenURL, clientID: settings.clientID, clientSecret: secret,
        grant: .clientCredentials(scope: settings.scope ?? ""), caFile: account.caFile)
    case .refreshToken(let file):
      let token = try SecretSource.file(file).read(environment: environment)
      return TokenSource(
        tokenURL: settings.tokenURL, clientID: settings.clientID, clientSecret: secret, grant: .refreshToken(token), scope: settings.scope,
        caFile: account.caFile, saveRefreshToken: { try PrivateFile.replace(file, with: $0 + "\n") })
    }
  }
}
