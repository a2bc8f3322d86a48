import { foldText } from '#model/name.ts'

/** Words without accents, capitals and punctuation, single spaces between them: `Họ & tên (trẻ)` → `ho ten tre`. */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The spelling of a name with its accents, whatever way it was typed: capitals aside, `Hoà` and `Hòa` are the same,
 * `Hoa` is another. The tone goes to the end of its word, circumflex, breve and horn stay with their letter.
 */
export function accentWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[’‘`´]/gu, "'")
    .split(/\s+/u)
    .map((word) => {
      const tones = word.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)
      return tones ? word.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '') + tones.join('') : word
    })
    .join(' ')
}

/** How many letters must be changed, added or left out to make one text of the other; at most `most` + 1. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  if (one === other) return 0
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    let least = row
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const cost = Math.min(
        (above[column] as number) + 1,
        (line[column - 1] as number) + 1,
        (above[column - 1] as number) + same,
      )
      line.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    above = line
  }
  return above[other.length] as number
}

/** `foldWords` that remembers; for the length of one piece of work, so that no name outlives it. */
export function createFold(): (text: string) => string {
  const folded = new Map<string, string>()
  return (text) => {
    const known = folded.get(text)
    if (known !== undefined) return known
    const words = foldWords(text)
    folded.set(text, words)
    return words
  }
}
