import { never, type DayKey } from './day-key.ts'
import { bitOf, childMeasures, type TalliedMeasure } from './measure.ts'

/** What a household adds to the counts: one mask per child, good until time alone may change it. */
export interface Contribution {
  readonly children: readonly string[]
  readonly masks: readonly number[]
  readonly until: DayKey
}

/** The contributions of all households, their sum, and which of them a day makes stale. */
export interface Ledger {
  /** Writes down what a household adds that has added nothing yet. */
  begin(household: string, contribution: Contribution): void
  /** Replaces what a household adds (undefined: nothing any more); whether a count or a member changed. */
  enter(household: string, contribution: Contribution | undefined): boolean
  /** Other households that counted some of these children. A look through all of them: ask for arrivals only. */
  homesOf(children: readonly string[], except: string): string[]
  contributionOf(household: string): Contribution | undefined
  entries(): Iterable<[string, Contribution]>
  /** Households that are stale on a day. */
  staleOn(day: DayKey): string[]
  /** The first day on which a household becomes stale, or `never`. */
  nextStale(): DayKey
  /** Writes the sums. */
  sumInto(counts: Map<TalliedMeasure, number>): void
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const contributions = new Map<string, Contribution>()
  const totals = new Int32Array(childMeasures.length)
  let withChild = 0

  function add(contribution: Contribution, sign: 1 | -1): void {
    let hasChild = false
    for (const mask of contribution.masks) {
      if (mask & bitOf['child.u16']) hasChild = true
      addMask(totals, mask, sign)
    }
    if (hasChild) withChild += sign
  }

  return {
    begin(household, contribution) {
      contributions.set(household, contribution)
      add(contribution, 1)
    },
    enter(household, contribution) {
      const before = contributions.get(household)
      if (before) add(before, -1)
      if (contribution) {
        contributions.set(household, contribution)
        add(contribution, 1)
      } else contributions.delete(household)
      return before === undefined && contribution === undefined ? false : !isEqual(before, contribution)
    },
    homesOf(children, except) {
      const homes: string[] = []
      for (const [household, contribution] of contributions) {
        if (household !== except && contribution.children.some((child) => children.includes(child))) {
          homes.push(household)
        }
      }
      return homes
    },
    contributionOf: (household) => contributions.get(household),
    entries: () => contributions.entries(),
    // Looked through once a day at most: an index by day would cost every count more than all these looks.
    staleOn(day) {
      const due: string[] = []
      for (const [household, { until }] of contributions) if (until <= day) due.push(household)
      return due
    },
    nextStale() {
      let first = never
      for (const { until } of contributions.values()) if (until < first) first = until
      return first
    },
    sumInto(counts) {
      childMeasures.forEach((measure, bit) => counts.set(measure, totals[bit] as number))
      counts.set('house.withChild', withChild)
    },
  }
}

/** Whether the same children count in the same measures; the order of children does not matter. */
export function isEqual(one: Contribution | undefined, other: Contribution | undefined): boolean {
  return isWithin(one, other) && isWithin(other, one)
}

function isWithin(one: Contribution | undefined, other: Contribution | undefined): boolean {
  if (!one) return true
  return one.masks.every((mask, index) => {
    if (mask === 0) return true
    const place = other?.children.indexOf(one.children[index] as string) ?? -1
    return place >= 0 && other?.masks[place] === mask
  })
}

function addMask(totals: Int32Array, mask: number, sign: 1 | -1): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest)
    totals[bit] = (totals[bit] as number) + sign
  }
}
