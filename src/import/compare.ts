import { birthRange, type Birth } from '#model/birth.ts'
import { exactDay, type Person } from './person.ts'
import { distance } from './word.ts'

/** Why two children look alike, or what differs between them; the screens have words for each. */
export type Likeness =
  | 'same-identifier'
  | 'identifier-padded'
  | 'identifier-one-digit'
  | 'identifier-differs'
  | 'accents-differ'
  | 'words-swapped'
  | 'one-letter-off'
  | 'two-letters-off'
  | 'name-shorter'
  | 'no-name-yet'
  | 'name-differs'
  | 'day-month-swapped'
  | 'birth-day-differs'
  | 'birth-month-differs'
  | 'birth-year-differs'
  | 'birth-imprecise'
  | 'birth-missing'
  | 'birth-differs'
  | 'same-mother'
  | 'same-father'
  | 'same-adult'
  | 'same-household'
  | 'parent-one-letter'
  | 'parents-differ'
  | 'parents-unknown'

/** How alike two children are: three parts from 0 to 1, their weighted sum, and the reasons in codes. */
export interface Comparison {
  name: number
  birth: number
  parents: number
  score: number
  reasons: Likeness[]
}

/**
 * Compares a row of a list with a child; undefined where name or birth have nothing in common, unless the identifier
 * is the same.
 */
export function compare(row: Person, child: Person): Comparison | undefined {
  const birth = births(row.births, child.births)
  const isSame = row.identifier !== undefined && row.identifier === child.identifier
  if (birth[0] === 0 && !isSame) return undefined
  const name = names(row, child)
  if (name[0] === 0 && !isSame) return undefined
  const parents = adults(row, child)
  const identifier = identifiers(row, child)
  return {
    name: name[0],
    birth: birth[0],
    parents: parents[0],
    score: 0.45 * name[0] + 0.35 * birth[0] + 0.2 * parents[0] + identifier[0],
    reasons: [identifier[1], name[1], birth[1], parents[1]].filter((reason) => reason !== undefined),
  }
}

type Part = [score: number, reason?: Likeness]

function identifiers(row: Person, child: Person): Part {
  if (child.identifier === undefined) return [0]
  if (row.identifier === child.identifier) return [0.3, 'same-identifier']
  if (row.likelyIdentifier === child.identifier) return [0.25, 'identifier-padded']
  if (row.identifier === undefined) return [0]
  return distance(row.identifier, child.identifier, 1) === 1
    ? [0.05, 'identifier-one-digit']
    : [-0.2, 'identifier-differs']
}

function names(row: Person, child: Person): Part {
  if (row.name === '' || child.name === '') return [0.5, 'no-name-yet']
  if (row.accents === child.accents) return [1]
  if (row.name === child.name) return [0.95, 'accents-differ']
  const { words, letters: one } = row
  const { words: otherWords, letters: other } = child
  if (one === other) return [0.95, 'accents-differ']
  if (areSameWords(words, otherWords)) return [0.85, 'words-swapped']
  const apart = distance(one, other, 2)
  if (apart === 1 && one.length >= 5) return [0.85, 'one-letter-off']
  if (isPartOf(words, otherWords) || isPartOf(otherWords, words)) return [0.75, 'name-shorter']
  if (apart === 2 && one.length >= 10) return [0.65, 'two-letters-off']
  return [0, 'name-differs']
}

function areSameWords(words: readonly string[], others: readonly string[]): boolean {
  return (
    words.length === others.length &&
    words.every((word) => others.includes(word)) &&
    words.toSorted().join() === others.toSorted().join()
  )
}

/** Family name and given name the same, and nothing in between that the other lacks. */
function isPartOf(words: readonly string[], others: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length < others.length &&
    words[0] === others[0] &&
    words.at(-1) === others.at(-1) &&
    words.every((word) => others.includes(word))
  )
}

function births(row: readonly Birth[], child: readonly Birth[]): Part {
  if (row.length === 0 || child.length === 0) return [0.5, 'birth-missing']
  let best: Part = [0, 'birth-differs']
  for (const one of row) {
    for (const other of child) {
      const part = birthsAlike(one, other)
      if (part[0] > best[0]) best = part
    }
  }
  return best
}

function birthsAlike(one: Birth, other: Birth): Part {
  if (exactDay(one) === undefined || exactDay(other) === undefined) {
    const [left, right] = [birthRange(one), birthRange(other)]
    if (one.precision === other.precision && left.earliest === right.earliest)
      return [0.95, 'birth-imprecise']
    if (left.earliest <= right.latest && right.earliest <= left.latest) return [0.8, 'birth-imprecise']
    return one.precision === 'estimated' || other.precision === 'estimated'
      ? [Math.abs(one.year - other.year) <= 1 ? 0.6 : 0, 'birth-imprecise']
      : [0, 'birth-differs']
  }
  const [year, month, day] = [one.year === other.year, one.month === other.month, one.day === other.day]
  if (year && month && day) return [1]
  if (year && one.month === other.day && one.day === other.month) return [0.85, 'day-month-swapped']
  if (year && month) return [0.7, 'birth-day-differs']
  if (year && day) return [0.7, 'birth-month-differs']
  const years = Math.abs(one.year - other.year)
  if (month && day && (years === 1 || years === 10)) return [0.7, 'birth-year-differs']
  return [0, 'birth-differs']
}

/** 1: a parent or the household is the same; 0.8: one parent is, the other is not; below that nothing is sure. */
function adults(row: Person, child: Person): Part {
  const [mother, father] = [alike(row.mother, child.mother), alike(row.father, child.father)]
  if (mother === 'same' && father === 'same') return [1, 'same-mother']
  if (row.place !== undefined && row.place === child.place) return [1, 'same-household']
  if (mother === 'same') return [father === 'other' ? 0.8 : 1, 'same-mother']
  if (father === 'same') return [mother === 'other' ? 0.8 : 1, 'same-father']
  if (row.adults.size === 0 || child.adults.size === 0) return [0.5, 'parents-unknown']
  if (mother === 'near' || father === 'near')
    return mother === 'other' || father === 'other' ? [0, 'parents-differ'] : [0.6, 'parent-one-letter']
  if (mother === 'other' && father === 'other') return [0, 'parents-differ']
  for (const adult of row.adults) if (child.adults.has(adult)) return [0.8, 'same-adult']
  return [0, 'parents-differ']
}

function alike(one: string | undefined, other: string | undefined): 'same' | 'near' | 'other' | undefined {
  if (one === undefined || other === undefined) return undefined
  return one === other ? 'same' : distance(one, other, 1) === 1 ? 'near' : 'other'
}
