import { dayOf } from '#model/day.ts'
import { exactDay, type Person } from './person.ts'

/** Children found by anything that a list may have right: no list is ever compared with all of them. */
export interface MatchIndex {
  add(person: Person): void
  /** The children with this identifier. */
  withIdentifier(identifier: string): readonly Person[]
  /** Every child that could be the one of the row, each once. */
  alike(person: Person): Set<Person>
  readonly size: number
}

/** An empty index. 15,000 children take a few map entries each. */
export function createMatchIndex(): MatchIndex {
  const blocks = new Map<string, Person[]>()
  let size = 0
  return {
    add(person) {
      size += 1
      for (const key of keysOf(person)) {
        const block = blocks.get(key)
        if (block) block.push(person)
        else blocks.set(key, [person])
      }
    },
    withIdentifier: (identifier) => blocks.get(`identifier ${identifier}`) ?? [],
    alike(person) {
      const found = new Set<Person>()
      for (const key of [...keysOf(person), ...furtherKeys(person)]) {
        for (const other of blocks.get(key) ?? []) found.add(other)
      }
      return found
    },
    get size() {
      return size
    },
  }
}

/**
 * The whole name, its words in any order, the exact birth, and each parent with the year of birth: two children that
 * share none of these are not near. A name in which one letter is off shares the birth or a parent.
 */
function* keysOf(person: Person): Generator<string> {
  if (person.identifier !== undefined) yield `identifier ${person.identifier}`
  if (person.name !== '') {
    yield `name ${person.name}`
    yield `words ${person.name.split(' ').toSorted().join(' ')}`
  }
  for (const birth of person.births) {
    const day = exactDay(birth)
    if (day !== undefined) yield `birth ${day}`
    for (const parent of [person.mother, person.father]) {
      if (parent !== undefined) yield `parent ${parent} ${birth.year}`
    }
  }
}

/** Where else to look: the birth with day and month swapped, the identifier with its zeros, parents of whom nobody says who. */
function* furtherKeys(person: Person): Generator<string> {
  if (person.likelyIdentifier !== undefined) yield `identifier ${person.likelyIdentifier}`
  for (const birth of person.births) {
    if (birth.month !== undefined && birth.day !== undefined)
      yield `birth ${dayOf(birth.year, birth.day, birth.month)}`
    for (const adult of person.adults) yield `parent ${adult} ${birth.year}`
  }
}
