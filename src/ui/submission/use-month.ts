import { monthChanges, countChanges, handInOf, type MonthChange } from '#check/month.ts'
import { findingsOfHousehold } from '#check/household-findings.ts'
import type { Finding } from '#check/finding.ts'
import type { Month } from '#model/day.ts'
import { useRegister, useToday } from '#ui/context.ts'
import { useDoubleIndex } from '#ui/visit/finding/double-index.ts'

/** An area's month: its changes, what is to be looked at before, and where the handing in stands. */
export interface MonthView {
  changes: readonly MonthChange[]
  doubts: readonly Finding[]
  counts: Record<string, number>
  handIn: ReturnType<typeof handInOf>
  /** Changes that came after it was handed in. */
  since: number
}

/** Reads an area's month from the open book. Doubts that only the office may know are never among them. */
export function useMonth(area: string, month: Month): MonthView {
  const today = useToday()
  const index = useDoubleIndex()
  return useRegister(
    ({ register }) => {
      const changes = monthChanges(register, area, month)
      const doubts = register
        .householdsOf(area)
        .flatMap(({ id }) => findingsOfHousehold({ register, on: today }, id, index))
        .filter(({ sensitive }) => !sensitive)
      const counts = countChanges(changes, doubts.length)
      const handIn = handInOf(register, area, month)
      const handed = handIn.submission?.fields.counts?.['all'] ?? changes.length
      return { changes, doubts, counts, handIn, since: Math.max(0, changes.length - handed) }
    },
    [area, month, today, index],
  )
}
