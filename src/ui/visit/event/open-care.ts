import { isSensitive } from '#ui/commune/sensitive.tsx'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { supportKinds } from '#rules/support-kind.ts'
import type { Choice } from '#ui/part/field.tsx'
import { childName, codeLabel } from '#ui/visit/child-words.ts'
import { circumstanceCodes } from '#ui/visit/event/circumstance.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { dateShort } from '#ui/moment.ts'

/**
 * Circumstances that hold today, of every child of the household; those that only the office may know are never among
 * them, for they are kept behind a door of their own.
 */
export function openCircumstances({ register, children, today }: EventContext): RecordOf<'circumstance'>[] {
  return children
    .flatMap((child) => [...register.circumstancesOf(child.id)])
    .filter((one) => !one.removed && !isSensitive(one) && isOpen(one, today))
}

/** Supports that run without an end, also of those who have turned 16 meanwhile: some go on to 18 (W52). */
export function openSupports({ register, everyone }: EventContext): RecordOf<'support'>[] {
  return everyone
    .flatMap((child) => [...register.supportsOf(child.id)])
    .filter((one) => !one.removed && one.fields.period?.to === undefined)
}

/** “Nguyễn Thị Bình: Trẻ em khuyết tật, từ 01/03/2026”. */
export function careChoices(
  records: readonly (RecordOf<'circumstance'> | RecordOf<'support'>)[],
  { register }: EventContext,
): Choice[] {
  return records.map((record) => {
    const child = register.get('child', record.fields.child ?? '')
    const words =
      record.entity === 'circumstance'
        ? codeLabel(circumstanceCodes, record.fields.code)
        : codeLabel(supportKinds, (record as RecordOf<'support'>).fields.kind)
    const since = record.fields.period?.from
    return {
      value: record.id,
      label: `${child ? childName(child) : ''}: ${words}${since ? ` (${dateShort(since)})` : ''}`,
    }
  })
}

function isOpen(one: RecordOf<'circumstance'>, today: Day): boolean {
  const period = one.fields.period
  return period !== undefined && (period.to === undefined || period.to > today)
}
