// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is held to: Swift 6 language mode, explicit `any`, imports stated where they are used, warnings as errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "privacy-intake",
  products: [.executable(name: "privacy-intake", targets: ["privacy-intake"])],
  targets: [
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "CSystem", linkerSettings: [.linkedLibrary("crypt")]),
    .target(name: "InternetMessage", swiftSettings: strict),
    .target(
      name: "PrivacyRequests", dependencies: ["InternetMessage"],
      resources: [.embedInCode("Deadlines/laws.json")], swiftSettings: strict),
    .target(name: "Notices", dependencies: ["PrivacyRequests", "InternetMessage"], swiftSettings: strict),
    .target(name: "CaseStore", dependencies: ["PrivacyRequests", "InternetMessage", "CSystem"], swiftSettings: strict),
    .target(name: "MailTransport", dependencies: ["CCurl"], swiftSettings: strict),
    .target(
      name: "IntakeService",
      dependencies: ["CaseStore", "MailTransport", "Notices", "PrivacyRequests", "InternetMessage"],
      // A link to Samples/service.json5, so that `init` writes the very text that people read there.
      resources: [.embedInCode("Starter/service.json5")], swiftSettings: strict),
    .executableTarget(
      name: "privacy-intake", dependencies: ["IntakeService", "CaseStore", "Notices", "PrivacyRequests", "InternetMessage"],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/Support", exclude: ["Replies", "browser.py", "unpack-cyrus"], swiftSettings: strict),
    .target(name: "FuzzTargets", dependencies: ["InternetMessage", "MailTransport"], path: "Tests/Fuzz/Targets", swiftSettings: strict),
    .executableTarget(name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Driver", swiftSettings: strict),
    .executableTarget(
      name: "learn", dependencies: ["PrivacyRequests", "InternetMessage", "TestSupport"], path: "Tests/Learning", swiftSettings: strict),
    .testTarget(name: "InternetMessageTests", dependencies: ["InternetMessage", "FuzzTargets"], swiftSettings: strict),
    .testTarget(name: "PrivacyRequestsTests", dependencies: ["PrivacyRequests", "InternetMessage", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "NoticesTests", dependencies: ["Notices", "PrivacyRequests", "InternetMessage", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CaseStoreTests", dependencies: ["CaseStore", "PrivacyRequests", "InternetMessage", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "MailTransportTests", dependencies: ["MailTransport", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "InteropTests", dependencies: ["MailTransport", "TestSupport", "privacy-intake"], swiftSettings: strict),
    .testTarget(
      name: "IntakeServiceTests",
      dependencies: ["IntakeService", "CaseStore", "Notices", "PrivacyRequests", "InternetMessage", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "CommandLineTests", dependencies: ["TestSupport", "privacy-intake"], swiftSettings: strict),
    .testTarget(
      name: "CrashTests", dependencies: ["TestSupport", "IntakeService", "Notices", "CaseStore", "PrivacyRequests", "privacy-intake"],
      swiftSettings: strict),
    .executableTarget(
      name: "benchmark",
      dependencies: ["privacy-intake", "TestSupport", "IntakeService", "CaseStore", "MailTransport", "PrivacyRequests", "InternetMessage"],
      path: "Tests/Benchmarks", exclude: ["Peers"], swiftSettings: strict),
    .testTarget(name: "TidyTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
