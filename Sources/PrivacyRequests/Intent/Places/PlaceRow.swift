import InternetMessage

/// A place of a letter as its features; also for the program that learns their weights.
package struct PlaceRow: Sendable {
  /// The state.
  package let code: String
  /// As ``PlaceFeatures`` names them.
  package let names: Set<String>
  /// The tokens that name it.
  let range: Range<Int>

  /// A text that names more places than these is no letter of a person.
  private static let limit = 60

  /// The places of a text; none when there are more than a letter has.
  static func rows(of text: AnalyzedText, writer: PlaceFeatures.Writer) -> [PlaceRow] {
    let places = PlaceFinder.places(in: text)
    guard !places.isEmpty, places.count <= limit else { return [] }
    let features = PlaceFeatures(text, places: places, writer: writer)
    return places.map { PlaceRow(code: $0.code, names: features.names(of: $0), range: $0.range) }
  }

  /// The places of a letter that came as the notice wants it.
  package static func rows(of message: Message) -> [PlaceRow] {
    let settings = ChannelSettings()
    let channel = ChannelReader.read(message, settings: settings)
    let letter = SpokenLetter(LetterText(of: message).text, channel: channel, settings: settings)
    let intent = IntentReader.read(message, channel: channel, settings: settings)
    return rows(of: letter.signed, writer: letter.writer(isAgent: intent.agent, childConcerned: intent.children))
  }
}
