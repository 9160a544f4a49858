extension TransportError {
  /// An error of something that is no mail server; what it said must have been made fit to be shown.
  init(_ code: Code, name: String, _ what: String, said: String?, advice: String, isTemporary: Bool) {
    self.code = code
    self.server = name
    self.what = what
    self.said = said
    self.advice = advice
    self.isTemporary = isTemporary
  }
}
