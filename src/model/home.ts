import type { Day } from './day.ts'
import type { FieldsOf } from './entity.ts'

type Home = Pick<FieldsOf<'child'>, 'household' | 'homes'>

/**
 * The fields of a child that goes to live with another household on a day: the new one, and from when to when it lived
 * with the old one, so that who lived where on a past day stays known (`design/architecture.md` decision 4).
 */
export function movedHome({ household, homes }: Home, to: string, on: Day): Home {
  const before = homes ?? []
  const from = before.at(-1)?.to ?? null
  const isDay = from === null || from < on
  if (household === undefined || household === to || !isDay) return { household: to }
  return { household: to, homes: [...before, { from, to: on, value: household }] }
}
