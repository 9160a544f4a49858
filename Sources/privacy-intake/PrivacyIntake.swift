@main
enum PrivacyIntake {
  static func main() {}
}
