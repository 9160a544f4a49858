/// Finds where a smooth function of many variables is least, by limited-memory BFGS (Nocedal, Updating quasi-Newton matrices with limited
/// storage, 1980) with steps that are halved until the function falls.
enum Descent {
  private static let memory = 10
  /// The part of the fall that the slope promises with which a step is content.
  private static let sufficient = 1e-4

  /// A step that was taken: by how much the place and the slope changed.
  private struct Step {
    let place: [Double]
    let slope: [Double]
    var curvature: Double { dot(place, slope) }
  }

  /// Goes downhill.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - rounds: At most so many steps; fewer when none leads further down.
  ///   - function: The value at a place; writes the slope there into its second argument.
  static func least(from start: [Double], rounds: Int, _ function: ([Double], inout [Double]) -> Double) -> [Double] {
    var place = start
    var slope = start
    var value = function(place, &slope)
    var steps: [Step] = []
    for _ in 0..<rounds {
      let way = direction(slope, steps)
      let promise = dot(way, slope)
      var length = steps.isEmpty ? 1 / max(1, dot(slope, slope).squareRoot()) : 1
      var next = place
      var nextSlope = slope
      var nextValue = Double.infinity
      while length > 1e-12 {
        for index in place.indices { next[index] = place[index] + length * way[index] }
        nextValue = function(next, &nextSlope)
        if nextValue <= value + sufficient * length * promise { break }
        length /= 2
      }
      guard nextValue < value else { break }
      let step = Step(place: zip(next, place).map { $0 - $1 }, slope: zip(nextSlope, slope).map { $0 - $1 })
      if step.curvature > 0 { steps = steps.suffix(memory - 1) + [step] }
      (place, slope, value) = (next, nextSlope, nextValue)
    }
    return place
  }

  /// The way down that the last steps suggest.
  private static func direction(_ slope: [Double], _ steps: [Step]) -> [Double] {
    var way = slope.map { -$0 }
    var parts: [Double] = []
    for step in steps.reversed() {
      let part = dot(step.place, way) / step.curvature
      for index in way.indices { way[index] -= part * step.slope[index] }
      parts.append(part)
    }
    if let last = steps.last {
      let scale = last.curvature / dot(last.slope, last.slope)
      for index in way.indices { way[index] *= scale }
    }
    for (step, part) in zip(steps, parts.reversed()) {
      let back = dot(step.slope, way) / step.curvature
      for index in way.indices { way[index] += (part - back) * step.place[index] }
    }
    return way
  }

  private static func dot(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for index in first.indices { sum += first[index] * second[index] }
    return sum
  }
}
