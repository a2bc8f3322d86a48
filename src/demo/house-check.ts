import { addDays, dayParts, type Day } from '#model/day.ts'
import type { HouseAnswer } from '#model/house-check.ts'
import type { SeedRecord } from '#model/seed.ts'
import { safeHouse } from '#rules/safe-house.ts'
import { createChance } from './chance.ts'

/** The share of households with children whose home was looked at this year. */
const looked = 0.12

/**
 * A look at the safety of the home, for some households. Drawn from a source of its own, so that the rest of the ward is
 * the same with and without it.
 */
export function* houseCheckOf(household: string, today: Day): Generator<SeedRecord> {
  const chance = createChance(Number.parseInt(household.slice(0, 8), 16) ^ 0x548)
  if (!chance.happens(looked)) return
  const on = addDays(today, -chance.int(1, 300))
  if (dayParts(on).year !== dayParts(today).year) return
  const answers: Record<string, HouseAnswer> = {}
  for (const { key, vi } of safeHouse.items) {
    if (vi === null) continue
    answers[key] = chance.weighed<HouseAnswer>([
      ['ok', 88],
      ['notOk', 5],
      ['notApplicable', 7],
    ])
  }
  const isLost = safeHouse.items.some(({ key, mandatory }) => mandatory && answers[key] === 'notOk')
  const result = isLost ? 'failed' : chance.weighed([['passed', 7] as const, ['unscored', 3] as const])
  yield {
    entity: 'houseCheck',
    id: chance.id(),
    fields: { household, on, template: safeHouse.version, answers, result },
  }
}
