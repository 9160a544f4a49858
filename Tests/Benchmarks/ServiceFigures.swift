/// What ``ServiceCommand`` measured in one mailbox.
struct ServiceFigures {
  /// From the end of a delivery to the case, the median.
  var milliseconds: Double
  /// How much of it the server needs to tell of a mail and to name it.
  var server: Double
  /// Processor milliseconds of the service for each mail.
  var processor: Double
  /// The most memory that it held.
  var megabytes: Double
  /// Milliseconds from the start to the end of the first round.
  var first: Double
}
