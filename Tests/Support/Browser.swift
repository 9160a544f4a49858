import Foundation

/// A headless Chromium, driven by `browser.py` beside this file.
public enum Browser {
  /// What a page shows.
  public struct Page: Decodable, Sendable {
    /// Title, language and heading.
    public var title, language, heading: String
    /// What can be read in the page's main part.
    public var text: String
    /// What is on the buttons.
    public var buttons: [String]
    /// The ground, as the browser computed it.
    public var background: String
    /// The text of the element that has the focus; empty when none has.
    public var focus: String
    /// How thick the line around it is, in pixels.
    public var outline: Double
    /// How wide the window and what can be scrolled are, in pixels.
    public var width, scrollWidth: Double
    /// How many texts and buttons stick out on the right.
    public var cut: Int
    /// The height of the lowest button, in pixels.
    public var smallest: Double
    /// What is stored in the browser.
    public var cookies: String
    /// What was loaded besides the page.
    public var resources: [String]
  }

  /// Why there can be none here; nil when there can.
  public static let obstacle: String? = {
    let missing = ["chromium", "chromedriver", "python3"].filter { Tool($0).path == nil }
    return missing.isEmpty ? nil : "\(missing.joined(separator: ", ")) is not installed (apt-get install chromium chromium-driver python3)"
  }()

  /// Whether tests with it are to run: where it can be, and in CI always, so that they fail there for want of it.
  public static var isWanted: Bool { obstacle == nil || Tool.isCI }

  /// Opens a browser, takes the steps that `browser.py` knows, and tells what each page shows.
  public static func run(_ steps: [String]) throws -> [Page] {
    guard obstacle == nil, let python = Tool("python3").path, let driver = Tool("chromedriver").path, let chromium = Tool("chromium").path
    else { throw CannotServe(description: obstacle ?? "") }
    let scratch = try Scratch()
    let script = Repository.root + "/Tests/Support/browser.py"
    let outcome = try Program.run(python, [script, driver, chromium, scratch.path + "/profile"] + steps)
    guard outcome.code == 0 else { throw CannotServe(description: "the browser: \(outcome.errors)") }
    return try outcome.output.split(separator: "\n").map { try JSONDecoder().decode(Page.self, from: Data($0.utf8)) }
  }
}
