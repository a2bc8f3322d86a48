import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { valueOn } from '#model/span.ts'
import { childStanding } from './standing.ts'

/**
 * What is typed into the Ministry's software of each child, in the order in which it is copied: first the identity facts
 * that the cleaning procedure names (`domain/book.md` 6.1), then what follows from the household. The program's own order
 * of fields is not known; this one is a product rule.
 */
export const ministryFields = [
  'name',
  'birth',
  'sex',
  'ethnicity',
  'identifier',
  'father',
  'mother',
  'guardian',
  'address',
  'phone',
  'birthRegistration',
  'insurance',
  'status',
] as const

export type MinistryField = (typeof ministryFields)[number]

/** A child that was never copied (`copied` absent), or of which something has changed since. */
export interface MinistryItem {
  child: string
  household: string
  area: string
  copied?: RecordOf<'ministryCopy'>
  /** What has changed since it was copied; empty for one that never was. */
  changed: readonly MinistryField[]
}

/** The facts of a child in the fixed order, without words of any language. */
export function ministryFacts(register: Register, child: RecordOf<'child'>, on: Day): string[] {
  const { name, birth, sex, ethnicity, identifier, parents, birthRegistration, insurance } = child.fields
  const home = register.get('household', child.household)?.fields
  const registered = valueOn(birthRegistration, on)
  const insured = valueOn(insurance, on)
  const { kind: _kind, ...place } = home?.address ?? { kind: 'house' }
  const facts: Record<MinistryField, (string | number | null | undefined)[]> = {
    name: [name?.full],
    birth: [birth?.year, birth?.month, birth?.day],
    sex: [sex],
    ethnicity: [ethnicity],
    identifier: [identifier],
    father: [parents?.father?.name],
    mother: [parents?.mother?.name],
    guardian: [parents?.guardian?.name],
    address: Object.entries(place)
      .map(([part, value]) => `${part} ${value}`)
      .sort((left, right) => (left < right ? -1 : 1)),
    phone: [home?.phone],
    birthRegistration: [registered?.state, registered?.number],
    insurance: [insured?.state, insured?.number],
    status: [childStanding(child, on)],
  }
  return ministryFields.map((field) =>
    facts[field]
      .filter((part) => part !== undefined && part !== null)
      .join('-')
      .slice(0, 300)
      .trim(),
  )
}

/**
 * Every child of the book that the Ministry's software does not know as it is now: followed and never copied, or copied
 * and changed since – which includes those who have left, died or grown out of it.
 */
export function ministryList(register: Register, on: Day): MinistryItem[] {
  const copies = new Map<string, RecordOf<'ministryCopy'>>()
  for (const copy of register.all('ministryCopy'))
    if (!copy.removed) copies.set(copy.fields.child ?? '', copy)
  const items: MinistryItem[] = []
  for (const child of register.all('child')) {
    const { id, household, area } = child
    const copied = copies.get(id)
    if (!copied) {
      if (childStanding(child, on) === 'active') items.push({ child: id, household, area, changed: [] })
      continue
    }
    const facts = ministryFacts(register, child, on)
    const changed = ministryFields.filter((_, index) => facts[index] !== (copied.fields.facts?.[index] ?? ''))
    if (changed.length > 0) items.push({ child: id, household, area, copied, changed })
  }
  return items
}
