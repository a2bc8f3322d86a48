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

/** Compares a row of a list with a child; symmetric but for the words. */
export function compare(row: Person, child: Person): Comparison {
  const reasons: Likeness[] = []
  const take = ([score, reason]: Part) => {
    if (reason) reasons.push(reason)
    return score
  }
  const identifier = take(identifiers(row, child))
  const name = take(names(row, child))
  const birth = take(births(row.births, child.births))
  const parents = take(adults(row, child))
  return { name, birth, parents, reasons, score: 0.45 * name + 0.35 * birth + 0.2 * parents + identifier }
}

type Part = [score: number, reason?: Likeness]

function identifiers(row: Person, child: Person): Part {
  if (child.identifier === undefined) return [0]
  if (row.identifier === child.identifier) return [0.3, 'same-identifier']
  if (row.likelyIdentifier === child.identifier) return [0.25, 'identifier-padded']
  if (row.identifier === undefined) return [0]
  return distance(row.identifier, child.identifier, 1) === 1
    ? [0.1, 'identifier-one-digit']
    : [-0.1, 'identifier-differs']
}

function names(row: Person, child: Person): Part {
  if (row.name === '' || child.name === '') return [0.5, 'no-name-yet']
  if (row.accents === child.accents) return [1]
  if (row.name === child.name) return [0.95, 'accents-differ']
  const [one, other] = [row.name.replace(/ /g, ''), child.name.replace(/ /g, '')]
  const [words, otherWords] = [row.name.split(' '), child.name.split(' ')]
  if (one === other) return [0.95, 'accents-differ']
  if (words.length === otherWords.length && words.toSorted().join() === otherWords.toSorted().join())
    return [0.85, 'words-swapped']
  const apart = distance(one, other, 2)
  if (apart === 1 && one.length >= 5) return [0.85, 'one-letter-off']
  if (isPartOf(words, otherWords) || isPartOf(otherWords, words)) return [0.75, 'name-shorter']
  if (apart === 2 && one.length >= 10) return [0.65, 'two-letters-off']
  return [0, 'name-differs']
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

function adults(row: Person, child: Person): Part {
  if (row.mother !== undefined && row.mother === child.mother) return [1, 'same-mother']
  if (row.father !== undefined && row.father === child.father) return [1, 'same-father']
  if (row.place !== undefined && row.place === child.place) return [1, 'same-household']
  if (row.adults.size === 0 || child.adults.size === 0) return [0.5, 'parents-unknown']
  let near = false
  for (const one of row.adults) {
    if (child.adults.has(one)) return [1, 'same-adult']
    for (const other of child.adults) near ||= distance(one, other, 1) === 1
  }
  return near ? [0.8, 'parent-one-letter'] : [0, 'parents-differ']
}
