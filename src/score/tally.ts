import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { GrowthReference } from '#rules/who/growth.ts'
import { countChild } from './child-count.ts'
import { keyDay, never } from './day-key.ts'
import { createFormerHomes } from './former-home.ts'
import { createInjuryIndex } from './injury-index.ts'
import { createLedger, isEqual, type Contribution, type Ledger } from './ledger.ts'
import { createLook, type Window } from './look.ts'
import { bitOf, childMeasures, growthMeasures, isChildMeasure, type TalliedMeasure } from './measure.ts'

export interface TallyOptions {
  /** The reference date D. */
  on: Day
  /** The window W. */
  window: Window
  /** Only households of these areas; all when absent. */
  areas?: ReadonlySet<string>
  /** The growth standards; without them malnutrition is not counted. */
  growth?: GrowthReference
}

/** Counts of every book measure over a register, kept up to date change by change and day by day. */
export interface Tally {
  readonly on: Day
  readonly window: Window
  /** A measure that this tally does not count is absent. */
  readonly counts: ReadonlyMap<TalliedMeasure, number>
  /** Counts a household again after any change in or below it; whether a count or a member changed. */
  update(household: string): boolean
  /** Goes to another day, and window if given; whether a count or a member changed. */
  moveTo(day: Day, window?: Window): boolean
  /** The first day on which time alone may change something, or undefined. */
  nextChange(): Day | undefined
  /** Ids of the children (of the households for `house.…`) that count in a measure but not in `without`. */
  membersOf(measure: TalliedMeasure, without?: TalliedMeasure): string[]
  /** The measures in which a child counts. */
  measuresOf(child: string): TalliedMeasure[]
}

/**
 * Counts a register from scratch and stands ready to keep the counts (`design/architecture.md` decision 4). The
 * register is read, never written. The tally itself is cheap to make anew: past dates and the server do so.
 */
export function createTally(register: Register, options: TallyOptions): Tally {
  const injuries = createInjuryIndex(register)
  const formerHomes = createFormerHomes(register)
  const counts = new Map<TalliedMeasure, number>()
  let { on, window } = options
  let look = createLook(on, window)
  let ledger = createLedger()

  function contributionOf(household: RecordOf<'household'>): Contribution | undefined {
    if (options.areas && !options.areas.has(household.fields.area ?? '')) return undefined
    const records = register.childrenOf(household.id)
    if (records.length === 0) return undefined
    look.until = never
    const masks = records.map((child) => {
      const days = injuries.daysOf(child.id)
      return countChild(look, { register, child, household, injuries: days, growth: options.growth })
    })
    return { children: records.map(({ id }) => id), masks, until: look.until }
  }

  function recount(ids: Iterable<string>): boolean {
    let changed = false
    for (const id of ids) {
      const household = register.get('household', id)
      changed = ledger.enter(id, household && contributionOf(household)) || changed
    }
    if (changed) publish()
    return changed
  }

  function publish(): void {
    ledger.sumInto(counts)
    if (!options.growth) for (const measure of growthMeasures) counts.delete(measure)
  }

  function countFromScratch(): boolean {
    const before = ledger
    ledger = createLedger()
    for (const household of register.all('household')) {
      const contribution = contributionOf(household)
      if (contribution) ledger.begin(household.id, contribution)
    }
    publish()
    return !hasSameEntries(before, ledger)
  }

  countFromScratch()
  return {
    get on() {
      return on
    },
    get window() {
      return window
    },
    counts,
    update(household) {
      const affected = new Set([household])
      // an injury stays with the household where it was written, its child may live elsewhere by now
      for (const child of injuries.update(household)) {
        const home = register.get('child', child)?.fields.household
        if (home !== undefined) affected.add(home)
      }
      // on a past day a household decides for those, too, who have left it since
      formerHomes.update(household)
      for (const home of formerHomes.of(household)) affected.add(home)
      // a child that arrives leaves where it was counted until now
      const known = ledger.contributionOf(household)?.children ?? []
      const arrivals = register.childrenOf(household).flatMap(({ id }) => (known.includes(id) ? [] : [id]))
      if (arrivals.length > 0) for (const home of ledger.homesOf(arrivals, household)) affected.add(home)
      return recount(affected)
    },
    moveTo(day, next = window) {
      const isSameWindow = next.from === window.from && next.to === window.to
      if (day === on && isSameWindow) return false
      const isForward = day > on && isSameWindow
      ;[on, window, look] = [day, next, createLook(day, next)]
      return isForward ? recount(ledger.staleOn(look.on)) : countFromScratch()
    },
    nextChange() {
      const day = ledger.nextStale()
      return day === never ? undefined : keyDay(day)
    },
    membersOf: (measure, without) => membersOf(ledger, measure, without),
    measuresOf(child) {
      const contribution = ledger.contributionOf(register.get('child', child)?.fields.household ?? '')
      const mask = contribution?.masks[contribution.children.indexOf(child)] ?? 0
      return childMeasures.filter((measure) => mask & bitOf[measure])
    },
  }
}

function membersOf(ledger: Ledger, measure: TalliedMeasure, without?: TalliedMeasure): string[] {
  const members: string[] = []
  if (!isChildMeasure(measure)) {
    if (without === measure) return members
    for (const [id, { masks }] of ledger.entries()) {
      if (masks.some((mask) => mask & bitOf['child.u16'])) members.push(id)
    }
    return members
  }
  const excluded = without !== undefined && isChildMeasure(without) ? bitOf[without] : 0
  for (const [, { children, masks }] of ledger.entries()) {
    children.forEach((child, index) => {
      const mask = masks[index] as number
      if (mask & bitOf[measure] && !(mask & excluded)) members.push(child)
    })
  }
  return members
}

function hasSameEntries(one: Ledger, other: Ledger): boolean {
  const covers = (outer: Ledger, inner: Ledger) => {
    for (const [id, contribution] of inner.entries()) {
      if (!isEqual(contribution, outer.contributionOf(id))) return false
    }
    return true
  }
  return covers(one, other) && covers(other, one)
}
