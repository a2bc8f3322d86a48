import type { Birth } from '#model/birth.ts'
import { dayOf, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { valueOn } from '#model/span.ts'
import type { ListRow } from './list-row.ts'
import { accentWords } from './word.ts'

type Fold = (text: string) => string

/** What children are compared by, whether they come from the book or from a list. */
export interface Person {
  /** The child's id; for a row of the list that becomes a child, the id it will have. */
  id: string
  /** Folded name; empty while the child has none. */
  name: string
  /** Its words, and its letters without spaces. */
  words: readonly string[]
  letters: string
  /** The name with its accents, for telling Ánh from Anh. */
  accents: string
  births: readonly Birth[]
  identifier: string | undefined
  likelyIdentifier: string | undefined
  mother: string | undefined
  father: string | undefined
  /** All folded names of adults: parents, guardian, carer, head of the household. */
  adults: ReadonlySet<string>
  /** `area/number` of the household, undefined where one is missing. */
  place: string | undefined
  isActive: boolean
  /** The row of the list that this child comes from, where it is not in the book yet. */
  row?: number
}

/** A child of the book; undefined for one that is removed, a duplicate or a wrong entry. */
export function personOf(
  child: RecordOf<'child'>,
  household: RecordOf<'household'> | undefined,
  { today, fold }: { today: Day; fold: Fold },
): Person | undefined {
  const { fields } = child
  const state = valueOn(fields.status, today)?.state ?? 'active'
  if (child.removed || state === 'duplicate' || state === 'wrongEntry') return undefined
  const { father, mother, guardian, carer } = fields.parents ?? {}
  const { area, number, head } = household?.fields ?? {}
  return {
    id: child.id,
    ...nameOf(fields.name, fold),
    births: fields.birth ? [fields.birth] : [],
    identifier: fields.identifier ?? undefined,
    likelyIdentifier: undefined,
    mother: mother && fold(mother.name),
    father: father && fold(father.name),
    adults: new Set(
      [father?.name, mother?.name, guardian?.name, carer?.name, head]
        .filter((name) => typeof name === 'string')
        .map(fold),
    ),
    place: area !== undefined && number ? placeOf(area, number) : undefined,
    isActive: state === 'active',
  }
}

/** The child that a row of a list speaks of. */
export function personOfRow(row: ListRow, id: string, fold: Fold): Person {
  const { child, household, adults } = row
  const { father, mother, guardian } = child
  return {
    id,
    ...nameOf(child.name, fold),
    births: child.birth ? [child.birth] : child.otherBirths,
    identifier: child.identifier,
    likelyIdentifier: child.likelyIdentifier,
    mother: mother && fold(mother.name),
    father: father && fold(father.name),
    adults: new Set(
      [father?.name, mother?.name, guardian?.name, household.head, ...adults]
        .filter((name) => name !== undefined)
        .map(fold),
    ),
    place:
      household.area !== undefined && household.number
        ? placeOf(household.area, household.number)
        : undefined,
    isActive: true,
    row: row.row,
  }
}

/** An exact birth as a day, undefined where it is less exact. */
export function exactDay(birth: Birth | undefined): Day | undefined {
  return birth?.month === undefined || birth.day === undefined
    ? undefined
    : dayOf(birth.year, birth.month, birth.day)
}

/** The key of a household by its area and number. */
export function placeOf(area: string, number: { value: number; sheet?: number | undefined }): string {
  return `${area}/${number.value}.${number.sheet ?? 0}`
}

function nameOf(name: { full: string; placeholder?: boolean | undefined } | undefined, fold: Fold) {
  if (name === undefined || name.placeholder) return { name: '', words: [], letters: '', accents: '' }
  const folded = fold(name.full)
  const words = folded.split(' ')
  return { name: folded, words, letters: words.join(''), accents: accentWords(name.full) }
}
