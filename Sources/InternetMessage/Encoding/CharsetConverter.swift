import Glibc

/// Reads other charsets with the C library's `iconv`.
enum CharsetConverter {
  /// Converts to UTF-8; a byte without a meaning becomes U+FFFD, and reading goes on after it.
  ///
  /// - Parameter converter: A name from ``CharsetLabels``, never one from a message.
  static func decode(_ bytes: ArraySlice<UInt8>, from converter: String) -> (text: String, isSound: Bool) {
    let (name, start) = withoutMark(bytes, converter)
    // iconv_open answers (iconv_t)-1 when it has no such converter.
    guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else {
      return (Charset.decodeUnlabelled(bytes), false)
    }
    defer { iconv_close(handle) }
    var input = Array(bytes[start...])
    let (output, isSound) = convert(&input, handle)
    return (String(decoding: output, as: UTF8.self), isSound)
  }

  /// UTF-16 and UTF-32 say their byte order by a mark at the start; without one UTF-16 is read little end first (WHATWG).
  private static func withoutMark(_ bytes: ArraySlice<UInt8>, _ converter: String) -> (name: String, start: Int) {
    guard converter == "UTF-16" else { return (converter, bytes.startIndex) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", bytes.startIndex + 2) }
    return ("UTF-16LE", bytes.starts(with: [0xFF, 0xFE]) ? bytes.startIndex + 2 : bytes.startIndex)
  }

  private static func convert(_ input: inout [UInt8], _ handle: iconv_t) -> (output: [UInt8], isSound: Bool) {
    var output: [UInt8] = []
    output.reserveCapacity(input.count &+ input.count / 2)
    var isSound = true
    var chunk = [UInt8](repeating: 0, count: 8192)
    var done = 0
    while done < input.count {
      let (read, written, failure) = step(&input, from: done, &chunk, handle)
      output.append(contentsOf: chunk[..<written])
      done += read
      if failure == 0 || (failure == E2BIG && read + written > 0) { continue }
      isSound = false
      output.append(contentsOf: [0xEF, 0xBF, 0xBD])
      done += 1
    }
    // Some converters keep a character until they know that none joins it.
    output.append(contentsOf: chunk[..<flush(&chunk, handle)])
    return (output, isSound)
  }

  /// Writes what the converter kept; gives how many bytes that was.
  private static func flush(_ chunk: inout [UInt8], _ handle: iconv_t) -> Int {
    let room = chunk.count
    return chunk.withUnsafeMutableBytes { target in
      var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
      var free = room
      _ = iconv(handle, nil, nil, &to, &free)
      return room - free
    }
  }

  /// One call: how many bytes it read and wrote, and the error number, 0 for none.
  private static func step(_ input: inout [UInt8], from start: Int, _ chunk: inout [UInt8], _ handle: iconv_t) -> (Int, Int, Int32) {
    let available = input.count - start
    let room = chunk.count
    return input.withUnsafeMutableBytes { source in
      chunk.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = available
        var free = room
        // The result is a size_t; its error value is all ones, whichever sign Swift gives it.
        let result = iconv(handle, &from, &left, &to, &free)
        let failure = Int(truncatingIfNeeded: result) == -1 ? errno : 0
        return (available - left, room - free, failure)
      }
    }
  }
}
