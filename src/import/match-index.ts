import type { Birth } from '#model/birth.ts'
import type { Person } from './person.ts'

/** Children found by anything that a list may have right: no list is ever compared with all of them. */
export interface MatchIndex {
  add(person: Person): void
  /** The children with this identifier. */
  withIdentifier(identifier: string): readonly Person[]
  /** Every child that could be the one of the row, each once. */
  alike(person: Person): Set<Person>
  readonly size: number
}

/**
 * An empty index. Children are found by the whole name, its words in any order, the exact birth (also with day and
 * month swapped), and by a parent who has a child of that year: two that share none of these are not near. A name in
 * which one letter is off shares the birth or a parent.
 */
export function createMatchIndex(): MatchIndex {
  const byIdentifier = new Map<string, Person[]>()
  const byName = new Map<string, Person[]>()
  const byWords = new Map<string, Person[]>()
  const byBirth = new Map<number, Person[]>()
  const byParent = new Map<string, Person[]>()
  let size = 0

  return {
    add(person) {
      size += 1
      if (person.identifier !== undefined) put(byIdentifier, person.identifier, person)
      if (person.name !== '') {
        put(byName, person.name, person)
        put(byWords, wordsKey(person), person)
      }
      for (const birth of person.births) {
        const key = birthKey(birth)
        if (key) put(byBirth, key, person)
      }
      if (person.mother !== undefined) put(byParent, person.mother, person)
      if (person.father !== undefined) put(byParent, person.father, person)
    },
    withIdentifier: (identifier) => byIdentifier.get(identifier) ?? nobody,
    alike(person) {
      const found = new Set<Person>()
      const take = (people: readonly Person[] | undefined) => {
        for (const other of people ?? nobody) found.add(other)
      }
      if (person.identifier !== undefined) take(byIdentifier.get(person.identifier))
      if (person.likelyIdentifier !== undefined) take(byIdentifier.get(person.likelyIdentifier))
      if (person.name !== '') {
        take(byName.get(person.name))
        take(byWords.get(wordsKey(person)))
      }
      for (const birth of person.births) {
        take(byBirth.get(birthKey(birth)))
        take(byBirth.get(birthKey({ ...birth, month: birth.day, day: birth.month })))
      }
      for (const adult of person.adults) {
        for (const other of byParent.get(adult) ?? nobody) {
          if (shareYear(person, other)) found.add(other)
        }
      }
      return found
    },
    get size() {
      return size
    },
  }
}

function put<Key>(map: Map<Key, Person[]>, key: Key, person: Person): void {
  const people = map.get(key)
  if (people) people.push(person)
  else map.set(key, [person])
}

function wordsKey({ words }: Person): string {
  return words.toSorted().join(' ')
}

/** An exact birth as one number; 0 for one that is less exact. */
function birthKey({ year, month, day }: Pick<Birth, 'year' | 'month' | 'day'>): number {
  return month === undefined || day === undefined ? 0 : year * 10_000 + month * 100 + day
}

function shareYear(one: Person, other: Person): boolean {
  return one.births.some(({ year }) => other.births.some((birth) => birth.year === year))
}

const nobody: readonly Person[] = []
