/// What ``ServiceCommand`` measured in one mailbox.
struct ServiceFigures {
  /// From the end of a delivery to the case, the median.
  var milliseconds: Double
  /// Processor milliseconds of the service for each mail.
  var processor: Double
  /// The most memory that it held.
  var megabytes: Double
  /// Milliseconds from the start to the end of the first round.
  var first: Double
}
