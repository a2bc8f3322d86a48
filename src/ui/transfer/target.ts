import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { Choice } from '#ui/part/field.tsx'

/** The areas that a household may go to: all that are in use but its own, in order of their number. */
export function targetsFrom(register: Register, area: string | undefined): RecordOf<'area'>[] {
  return [...register.all('area')]
    .filter(({ id, removed, fields }) => id !== area && !removed && !fields.to && !fields.mergedInto)
    .sort(
      (left, right) =>
        (left.fields.number ?? Infinity) - (right.fields.number ?? Infinity) ||
        (left.fields.name ?? '').localeCompare(right.fields.name ?? '', 'vi'),
    )
}

/** The same as choices. */
export function targetChoices(register: Register, area: string | undefined): Choice[] {
  return targetsFrom(register, area).map(({ id, fields }) => ({ value: id, label: fields.name ?? '' }))
}

/** What an area is called; every phone knows all of them. */
export function areaName(register: Register, area: string | undefined): string {
  return register.get('area', area ?? '')?.fields.name ?? '?'
}
