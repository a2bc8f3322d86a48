import { beforeAll, describe, expect, test } from 'vitest'
import { childStanding } from '#check/standing.ts'
import { countedBirthDay } from '#model/birth.ts'
import { addDays, addMonths, type Day } from '#model/day.ts'
import { bookAge } from '#rules/book-age.ts'
import { createTally } from '#score/tally.ts'
import { otherEvents, usualEvents, type EventKind } from '#ui/visit/event/event.ts'
import { createWorld, type World } from './world.ts'

/**
 * Lives of 5,000 children over twelve years, written with every form of the book, one event after the other; kept
 * against an oracle that knows only what was said in the forms. Run with `LIFE_SEED` for other lives.
 */
const first = Number(process.env['LIFE_SEED'] ?? 1)
const villages = 50
const childrenEach = 100

interface Lived {
  world: World
  /** Who lived there on a day, as counted from scratch on that very day. */
  counted: Map<Day, string[]>
  end: Day
}

/** All but the correction of a mistake: after it the past is meant to read otherwise than it did. */
const kinds = [...usualEvents, ...otherEvents].filter((kind): kind is EventKind => kind !== 'wrongEntry')
/** Lines about the paper, not about the child's life. */
const paperwork = new Set(['supportEnded', 'circumstanceEnded'])
const births: readonly EventKind[] = ['birth', 'movedIn', 'adoptedIn']
let lived: Lived[]

/** Ids of the children that count on a day, from scratch. */
function livingOn({ register }: World, day: Day): string[] {
  const window = { from: addDays(day, -365), to: day }
  return createTally(register, { on: day, window }).membersOf('child.u16').sort()
}

beforeAll(() => {
  lived = Array.from({ length: villages }, (_, village) => {
    const world = createWorld(first * 1000 + village)
    for (let count = 0; count < 25; count += 1) world.settle()
    const counted = new Map<Day, string[]>()
    let today = '2014-11-24'
    let children = 0
    let steps = 0
    while (children < childrenEach || today < '2026-11-01') {
      today = addDays(today, world.chance.int(1, 9))
      steps += 1
      const kind =
        world.chance.happens(0.3) && children < childrenEach
          ? world.chance.pick(births)
          : world.chance.pick(kinds)
      world.happen(kind, today)
      children = world.register.size('child')
      if (steps % 40 === 0) {
        // a day is over before it is looked at
        counted.set(today, livingOn(world, today))
        today = addDays(today, 1)
      }
    }
    return { world, counted, end: today }
  })
}, 120_000)

describe('lives written with the forms of the book', () => {
  test('are of 5,000 children and use every kind of event', () => {
    const children = lived.reduce((sum, { world }) => sum + world.register.size('child'), 0)
    const used = new Map<EventKind, number>()
    for (const { world } of lived)
      for (const [kind, count] of world.count.byKind) used.set(kind, (used.get(kind) ?? 0) + count)
    const saved = lived.reduce((sum, { world }) => sum + world.count.saved, 0)
    console.log(
      `${children} children, ${saved} events: ${[...used].map((pair) => pair.join(' ')).join(', ')}`,
    )
    expect(children).toBeGreaterThanOrEqual(5000)
    expect(kinds.filter((kind) => !used.has(kind))).toEqual([])
  })

  test('leave every child in one household, the one that was said last', () => {
    for (const { world } of lived) {
      const found = new Map<string, string[]>()
      for (const household of world.register.all('household'))
        for (const child of world.register.childrenOf(household.id))
          found.set(child.id, [...(found.get(child.id) ?? []), household.id])
      for (const child of world.oracle.children())
        expect(found.get(child)).toEqual([world.oracle.homeOf(child)])
    }
  })

  test('end with death: nothing is written to have happened to a child afterwards', () => {
    let deaths = 0
    for (const { world, end } of lived) {
      const { register, oracle } = world
      for (const child of oracle.children()) {
        const death = oracle.deathOf(child)
        if (death === undefined) continue
        deaths += 1
        const days = [
          ...register.circumstancesOf(child).map(({ fields }) => fields.period?.from),
          ...register.supportsOf(child).map(({ fields }) => fields.period?.from),
          ...[...register.all('lifeEvent')]
            .filter(({ fields }) => fields.child === child && !paperwork.has(fields.kind ?? ''))
            .map(({ fields }) => fields.on),
          ...[...register.all('injury')]
            .filter(({ fields }) => fields.child === child)
            .map(({ fields }) => fields.on),
        ]
        expect(days.filter((day) => day !== undefined && day > death)).toEqual([])
        const record = register.get('child', child)
        expect(record && childStanding(record, end)).toBe('died')
      }
    }
    expect(deaths).toBeGreaterThan(100)
  })

  test('count every child once at most, and exactly those of whom it was said that they are here', () => {
    let compared = 0
    for (const { world, counted } of lived) {
      for (const [day, there] of counted) {
        expect(new Set(there).size).toBe(there.length)
        expect(there, day).toEqual(saidToBeHere(world, day))
        compared += there.length
      }
    }
    console.log(`${compared} children counted`)
  })

  test('give the same state of any past day today as on that day', () => {
    let days = 0
    for (const { world, counted } of lived) {
      for (const [day, there] of counted) {
        expect(livingOn(world, day), day).toEqual(there)
        days += 1
      }
    }
    console.log(`${days} past days`)
  })
})

function saidToBeHere({ register, oracle }: World, day: Day): string[] {
  return [...oracle.children()]
    .filter((id) => {
      const birth = register.get('child', id)?.fields.birth
      if (!birth || oracle.stateOn(id, day) !== 'here') return false
      const born = countedBirthDay(birth)
      return born <= day && addMonths(born, bookAge.months) > day
    })
    .sort()
}
