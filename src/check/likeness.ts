import { birthRange, type Birth } from '#model/birth.ts'
import { dayNumber } from '#model/day.ts'
import type { ChildTrait } from './child-trait.ts'

/** Why two records may be one child, or why not; words are `likeness.<reason>`. */
export type LikenessReason =
  | 'identifier'
  | 'insurance'
  | 'name'
  | 'nameSwapped'
  | 'nameNear'
  | 'unnamed'
  | 'birth'
  | 'birthSwapped'
  | 'birthNear'
  | 'birthYear'
  | 'birthVague'
  | 'mother'
  | 'motherNear'
  | 'father'
  | 'phone'
  | 'house'
  | 'otherIdentifier'
  | 'otherBirth'
  | 'otherSex'
  | 'otherMother'

/**
 * How much each says for or against one child; they are added. From `possible` on a pair is shown, from `likely` on as
 * very alike. These weights are the product's own: they order a list that a person decides on, nothing counts by them.
 */
export const weights: Record<LikenessReason, number> = {
  identifier: 60,
  insurance: 40,
  name: 40,
  nameSwapped: 35,
  nameNear: 22,
  unnamed: 15,
  birth: 30,
  birthSwapped: 22,
  birthNear: 15,
  birthYear: 12,
  birthVague: 12,
  mother: 20,
  motherNear: 12,
  father: 10,
  phone: 10,
  house: 10,
  otherIdentifier: -35,
  otherBirth: -40,
  otherSex: -20,
  otherMother: -20,
}

export const possible = 60
export const likely = 90

/** A pair of records that may be one child. */
export interface Likeness {
  score: number
  reasons: readonly LikenessReason[]
}

/**
 * Compares two children; undefined for two who are surely two: twins (same mother and day, other names, V13 of
 * `domain/book.md` 8.3), or names that have nothing in common without the same identifier.
 */
export function likenessOf(left: ChildTrait, right: ChildTrait): Likeness | undefined {
  const reasons: LikenessReason[] = []
  const add = (reason: LikenessReason | undefined) => reason && reasons.push(reason)
  const isSamePerson = both(left.identifier, right.identifier)
  if (isSamePerson) add('identifier')
  const name = nameReason(left, right)
  if (name === undefined && !isSamePerson) return undefined
  const birth = birthReason(left.birth, right.birth)
  if (areTwins(left, right, birth) && !isSamePerson) return undefined
  add(name)
  add(birth)
  if (both(left.insurance, right.insurance)) add('insurance')
  add(motherReason(left.mother, right.mother))
  if (both(left.father, right.father)) add('father')
  if (left.phones.some((phone) => right.phones.includes(phone))) add('phone')
  if (left.household === right.household || both(left.house, right.house)) add('house')
  if (left.identifier && right.identifier && !isSamePerson) add('otherIdentifier')
  if (left.child.fields.sex !== right.child.fields.sex) add('otherSex')
  return { score: reasons.reduce((sum, reason) => sum + weights[reason], 0), reasons }
}

/** In one household, born the same day: whatever is written differently, accents included, tells twins apart. */
function areTwins(left: ChildTrait, right: ChildTrait, birth: LikenessReason | undefined): boolean {
  return (
    left.household === right.household &&
    birth === 'birth' &&
    (left.written !== right.written || left.unnamed || right.unnamed)
  )
}

function nameReason(left: ChildTrait, right: ChildTrait): LikenessReason | undefined {
  if (left.unnamed || right.unnamed) return 'unnamed'
  if (left.name === right.name) return 'name'
  if (left.sorted === right.sorted) return 'nameSwapped'
  return areNear(left.name, right.name) ? 'nameNear' : undefined
}

function motherReason(left: string, right: string): LikenessReason | undefined {
  if (!left || !right) return undefined
  if (left === right) return 'mother'
  return areNear(left, right) ? 'motherNear' : 'otherMother'
}

function birthReason(left: Birth | undefined, right: Birth | undefined): LikenessReason | undefined {
  if (!left || !right) return undefined
  const [a, b] = [birthRange(left), birthRange(right)]
  const isExact = left.precision === 'day' && right.precision === 'day'
  if (!isExact) return a.earliest <= b.latest && b.earliest <= a.latest ? 'birthVague' : 'otherBirth'
  if (a.earliest === b.earliest) return 'birth'
  if (left.year === right.year && left.month === right.day && left.day === right.month) return 'birthSwapped'
  if (Math.abs(dayNumber(a.earliest) - dayNumber(b.earliest)) <= 7) return 'birthNear'
  const isSameDate = left.month === right.month && left.day === right.day
  return isSameDate && Math.abs(left.year - right.year) === 1 ? 'birthYear' : 'otherBirth'
}

/** One word left out, or one letter written differently. */
function areNear(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) <= 1 && isOneLetterApart(left, right)) return true
  const [short, long] = [left, right].map((name) => name.split(' ')).sort((a, b) => a.length - b.length)
  if (!short || !long || short.length < 2 || long.length !== short.length + 1) return false
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}

function isOneLetterApart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const rest = short.length === long.length ? at + 1 : at
  return short.slice(rest) === long.slice(at + 1)
}

function both(left: string, right: string): boolean {
  return left !== '' && left === right
}
