import { dayNumber, dayParts, type Day } from '#model/day.ts'
import type { Chance } from '#demo/chance.ts'
import type { Expected, Listed } from './faulty-list.ts'
import type { ListStyle } from './list-style.ts'

/** What can be planted in a row; `none` is a clean row. */
export type Fault =
  | 'none'
  | 'capitals'
  | 'decomposed'
  | 'invisible'
  | 'two-digit-year'
  | 'day-number'
  | 'month-first'
  | 'no-identifier'
  | 'short-identifier'
  | 'twice'
  | 'no-name'
  | 'digits-in-name'
  | 'impossible-date'
  | 'future-date'
  | 'no-sex'
  | 'too-old'
  | 'one-letter-off'
  | 'no-accents'
  | 'swapped'
  | 'other-birth'
  | 'new-identifier'

const shares: readonly (readonly [Fault, number])[] = [
  ['none', 500],
  ['capitals', 60],
  ['decomposed', 40],
  ['invisible', 30],
  ['two-digit-year', 60],
  ['day-number', 30],
  ['month-first', 10],
  ['no-identifier', 60],
  ['short-identifier', 30],
  ['twice', 10],
  ['no-name', 5],
  ['digits-in-name', 5],
  ['impossible-date', 5],
  ['future-date', 5],
  ['no-sex', 5],
  ['too-old', 5],
  ['one-letter-off', 20],
  ['no-accents', 20],
  ['swapped', 20],
  ['other-birth', 10],
  ['new-identifier', 30],
]

/**
 * Plants one fault, or none, into what a list says of a child, and tells what must become of the row. A fault that
 * does not fit the child or the kind of list is not planted.
 */
export function faults(
  chance: Chance,
  child: Listed,
  list: { today: Day; style: ListStyle },
): { fault: Fault; expected: Expected; twice: boolean } {
  const drawn = chance.weighed(shares)
  const planted = { ...child }
  const fault = isPossible(drawn, list.style) && plant(drawn, planted, list.today) ? drawn : 'none'
  if (fault !== 'none') Object.assign(child, planted)
  return { fault, expected: { fault, ...fateOf(fault, child) }, twice: fault === 'twice' }
}

/** Some faults need a column of their own kind. */
function isPossible(fault: Fault, style: ListStyle): boolean {
  if (fault === 'no-sex') return style === 'plain'
  return style !== 'parts' || (fault !== 'day-number' && fault !== 'month-first')
}

/** Writes the fault into the row; false where it does not fit this child. */
function plant(fault: Fault, child: Listed, today: Day): boolean {
  const { name, born } = child
  const { year, month, day } = dayParts(born)
  const text = (first: number, second: number, third: number | string) => `${first}/${second}/${third}`
  switch (fault) {
    case 'capitals':
      child.name = (name as string).toUpperCase()
      return true
    case 'decomposed':
      child.name = (name as string).normalize('NFD')
      child.mother = child.mother?.normalize('NFD') ?? null
      return true
    case 'invisible':
      child.name = `\u200b ${(name as string).replace(' ', '\u00a0 ')}\ufeff `
      return true
    case 'two-digit-year':
      child.birth = `${day}-${month}-${String(year % 100).padStart(2, '0')}`
      return true
    case 'day-number':
      child.birth = dayNumber(born) + 25_569
      return true
    case 'month-first':
      child.birth = text(month, day, year)
      return day > 12
    case 'no-identifier':
      child.identifier = null
      return hasParent(child)
    case 'short-identifier':
      if (typeof child.identifier !== 'string' || !hasParent(child)) return false
      child.identifier = Number(child.identifier)
      return true
    case 'no-name':
      child.name = null
      return true
    case 'digits-in-name':
      child.name = `${name} 2x`
      return true
    case 'impossible-date':
      child.birth = text(31, 2, year)
      child.identifier = null
      return !child.isInBook
    case 'future-date':
      child.birth = text(13, 12, dayParts(today).year + 1)
      child.identifier = null
      return !child.isInBook
    case 'no-sex':
      child.sex = null
      child.identifier = null
      return !child.isInBook
    case 'too-old':
      child.birth = text(day, month, year - 20)
      child.identifier = null
      return !child.isInBook
    case 'one-letter-off':
      child.name = `${name}h`
      child.identifier = null
      return child.isInBook && hasParent(child)
    case 'no-accents':
      child.name = unaccented(name as string)
      child.identifier = null
      return child.isInBook && hasParent(child) && child.name !== name
    case 'swapped':
      child.birth = text(month, day, year)
      child.identifier = null
      return (
        child.isInBook && hasParent(child) && day <= 12 && month !== day && !isLate(year, day, month, today)
      )
    case 'other-birth':
      child.birth = text(day === 1 ? 2 : 1, month, year)
      return child.isInBook && typeof child.identifier === 'string'
    case 'new-identifier':
      return child.isInBook && typeof child.identifier === 'string' && hasParent(child)
    default:
      return true
  }
}

/** What must become of a row with a fault; a child of the book is found, another one is added. */
function fateOf(fault: Fault, { isInBook, identifier }: Listed): Omit<Expected, 'fault'> {
  switch (fault) {
    case 'no-name':
      return isInBook && identifier !== null
        ? { outcome: 'unchanged' }
        : { outcome: 'refused', reason: 'name-missing' }
    case 'digits-in-name':
      return { outcome: isInBook && identifier !== null ? 'unchanged' : 'refused', reason: 'name-characters' }
    case 'impossible-date':
      return { outcome: 'refused', reason: 'date-impossible' }
    case 'future-date':
      return { outcome: 'refused', reason: 'date-future' }
    case 'no-sex':
      return { outcome: 'refused', reason: 'sex-missing' }
    case 'too-old':
      return { outcome: 'refused', reason: 'too-old' }
    case 'one-letter-off':
    case 'swapped':
      return { outcome: 'near', reason: 'undecided' }
    case 'new-identifier':
      return { outcome: 'changed' }
    case 'month-first':
      return { outcome: isInBook ? 'unchanged' : 'added', reason: 'date-swapped' }
    case 'short-identifier':
      return { outcome: isInBook ? 'unchanged' : 'added', reason: 'identifier-old' }
    default:
      return { outcome: isInBook ? 'unchanged' : 'added' }
  }
}

/** Without a parent or a numbered household a row is only near, whatever else agrees. */
function hasParent({ mother, father }: Listed): boolean {
  return mother !== null || father !== null
}

function isLate(year: number, month: number, day: number, today: Day): boolean {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` > today
}

function unaccented(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}
