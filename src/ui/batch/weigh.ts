import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { created, edited } from '#ui/visit/change.ts'
import { tickDay, untickChanges, type Deed } from '#ui/batch/tick.ts'

type Measurement = RecordOf<'measurement'>

/** The two boxes of a row as typed: kilograms and centimetres, with comma or dot. */
export interface WeighText {
  weight: string
  height: string
}

/** Grams and millimetres; null where a box is empty. */
export interface Weighed {
  weight: number | null
  height: number | null
}

/** What the boxes say, or which of them cannot be read. */
export type ReadWeigh =
  | { value: Weighed; wrong?: undefined }
  | { value?: undefined; wrong: 'weight' | 'height' }

/** The limits of `model/measurement.ts` as the boxes have them. */
export const weighLimits = { weight: { least: 0.3, most: 200 }, height: { least: 20, most: 220 } } as const

/** Reads “12,5”, “12.5”, “12”; kilograms to the gram, centimetres to the millimetre. */
export function readWeigh(text: WeighText): ReadWeigh {
  const weight = thousandths(text.weight, 3, weighLimits.weight)
  if (weight === undefined) return { wrong: 'weight' }
  const height = thousandths(text.height, 1, weighLimits.height)
  if (height === undefined) return { wrong: 'height' }
  return {
    value: {
      weight: weight === null ? null : Math.round(weight),
      // thousandths of a centimetre, a hundred to the millimetre
      height: height === null ? null : Math.round(height / 100),
    },
  }
}

/** A measurement as the boxes show it. */
export function weighText(measurement: Measurement | undefined): WeighText {
  const { weight, height } = measurement?.fields ?? {}
  return { weight: decimal(weight, 1000), height: decimal(height, 10) }
}

/** “12,5”; empty for nothing. */
export function decimal(value: number | null | undefined, scale: number): string {
  return value === null || value === undefined ? '' : String(value / scale).replace('.', ',')
}

/** The measurement that stands for a child on a list: the newest, whoever wrote it. */
export function standingMeasurement(deeds: readonly Deed[]): Measurement | undefined {
  const newest = deeds.at(-1)
  return newest?.entity === 'measurement' ? newest : undefined
}

/**
 * One measurement for the child; figures typed over an earlier one of the list correct it, both boxes empty take it
 * back.
 *
 * @param note why an unusual figure is right
 */
export function weighChanges(
  batch: RecordOf<'batch'>,
  child: RecordOf<'child'>,
  given: { deeds: readonly Deed[]; weighed: Weighed; note: string | null; today: Day },
  newId: () => string,
): NewChange[] {
  const { deeds, weighed, note, today } = given
  const before = standingMeasurement(deeds)
  if (weighed.weight === null && weighed.height === null) return untickChanges(batch, child, deeds)
  if (before) return edited(before, { ...weighed, ...((note !== null || before.fields.note) && { note }) })
  return [
    created('measurement', newId(), {
      child: child.id,
      on: tickDay(batch, today),
      ...weighed,
      batch: batch.id,
      ...(note !== null && { note }),
    }),
  ]
}

function thousandths(
  text: string,
  digits: number,
  { least, most }: { least: number; most: number },
): number | null | undefined {
  const trimmed = text.trim().replace(/\s*(kg|cm)$/iu, '')
  if (trimmed === '') return null
  const match = /^(\d{1,3})(?:[.,](\d{1,3}))?$/u.exec(trimmed)
  if (!match || (match[2]?.length ?? 0) > digits) return undefined
  const value = Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0') || 0)
  return value >= least * 1000 && value <= most * 1000 ? value : undefined
}
