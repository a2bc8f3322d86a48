/** A seeded source of choices: the same seed gives the same choices on every machine. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number
  pick<Value>(list: readonly Value[]): Value
  /** One of the values, as often as its weight says. */
  weighed<Value>(table: readonly (readonly [Value, number])[]): Value
  happens(probability: number): boolean
  /** A version 4 shaped UUID out of this source. */
  id(): string
}

/** The sfc32 generator (public domain), whose integer steps are the same in every engine. */
export function createChance(seed: number): Chance {
  let a = 0x9e3779b9 | 0
  let b = seed | 0
  let c = 0x243f6a88 | 0
  let counter = 1

  function bits(): number {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 15; round += 1) bits()

  const next = () => bits() / 4_294_967_296
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))

  return {
    next,
    int,
    pick: (list) => list[int(0, list.length - 1)] as (typeof list)[number],
    weighed(table) {
      let left = next() * table.reduce((total, [, weight]) => total + weight, 0)
      for (const [value, weight] of table) {
        left -= weight
        if (left < 0) return value
      }
      return (table.at(-1) as (typeof table)[number])[0]
    },
    happens: (probability) => next() < probability,
    id() {
      const hex = [bits(), bits(), bits(), bits()].map((part) => part.toString(16).padStart(8, '0')).join('')
      const variant = '89ab'[Number.parseInt(hex[16] as string, 16) & 3]
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}
