import Foundation

/// `benchmark generate`: mail to measure with.
enum GenerateCommand {
  static func run(directory: String, count: Int) throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    var sizes: [Int] = []
    for index in 0..<count {
      var generator = MailGenerator(index: index)
      let mail = generator.mail()
      sizes.append(mail.count)
      try mail.write(to: URL(fileURLWithPath: directory + "/" + String(format: "%06d.eml", index)))
    }
    sizes.sort()
    let whole = Figure.text(Figure.megabytes(sizes.reduce(0, +)), 1)
    print("\(count) mails, \(whole) MB, median \(sizes[count / 2]) bytes, nine of ten up to \(sizes[count * 9 / 10]) bytes")
  }
}
