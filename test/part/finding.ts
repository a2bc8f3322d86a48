import type { FieldsOf } from '#model/entity.ts'
import type { SeedRecord } from '#model/seed.ts'
import { createDoubleIndex } from '#check/doubles.ts'
import { findingsOfHousehold } from '#check/household-findings.ts'
import { child, household, id, smallBook, today } from './small-book.ts'

/** What the checks find at household 47 of a small book, as “V2 error parentLiving”. */
export function found(records: readonly SeedRecord[], on = today): string[] {
  const { register } = smallBook(records, 'officer')
  return findingsOfHousehold({ register, on }, id(47), createDoubleIndex(register)).map(
    ({ check, level, code }) => `${check} ${level} ${code}`,
  )
}

/** Household 47 with child 101 and one circumstance of this group. */
export function inGroup(
  code: string,
  facts: FieldsOf<'child'> = {},
  home: FieldsOf<'household'> = {},
): SeedRecord[] {
  return [household(47, home), child(101, 47, facts), circumstance(301, 101, code)]
}

/** An open circumstance of a child. */
export function circumstance(number: number, of: number, code: string): SeedRecord {
  const fields = { child: id(of), code, period: { from: '2026-09-01' } }
  return { entity: 'circumstance', id: id(number), fields }
}

/** Any other record. */
export function record(entity: SeedRecord['entity'], number: number, fields: object): SeedRecord {
  return { entity, id: id(number), fields: { ...fields } }
}
