import { addDays, monthsBetween, type Day } from '#model/day.ts'
import type { SeedRecord } from '#model/seed.ts'
import { sensitiveCodes } from '#model/circumstance.ts'
import type { Chance } from './chance.ts'

/** What weighs on one child: codes of circumstances, and since when. */
export interface Hardship {
  group: string | undefined
  risk: string | undefined
  labour: string | undefined
  since: Day
}

/**
 * Draws the hardships of a child: about 0.8 % belong to one of the 14 groups (`domain/book.md` 15), 2 % are at risk,
 * very few work, all `hardshipRate` times as often. Groups that need an age are only drawn at that age.
 */
export function drawHardship(
  chance: Chance,
  child: { born: Day; familyGroup: string | undefined; fatherDied: boolean; poor: boolean },
  given: { today: Day; hardshipRate: number },
): Hardship {
  const { today, hardshipRate } = given
  const years = Math.floor(monthsBetween(child.born, today) / 12)
  const byAge = groups.flatMap(([code, weight, least]) => (years >= least ? [[code, weight] as const] : []))
  const group =
    child.familyGroup ??
    // Group 13 is for poor and nearly poor households only (Law on Children, Art. 10.1 n).
    (child.poor && chance.happens(0.04)
      ? '13'
      : chance.happens(0.0064 * hardshipRate)
        ? chance.weighed(byAge)
        : undefined)
  const drawn = addDays(today, -chance.int(5, 1100))
  return {
    group,
    risk: group ? undefined : drawRisk(chance, child.fatherDied, years, hardshipRate),
    labour: !group && years >= 13 && chance.happens(0.003) ? chance.weighed(labours) : undefined,
    since: drawn > child.born ? drawn : child.born,
  }
}

function drawRisk(chance: Chance, fatherDied: boolean, years: number, rate: number): string | undefined {
  if (fatherDied) return chance.happens(0.8) ? 'one-parent-dead' : undefined
  if (!chance.happens(0.012 * rate)) return undefined
  return chance.weighed(years >= 12 ? [...risks, ...youthRisks] : risks)
}

/**
 * The circumstance and support records of one child. A support never names a confidential circumstance, because a
 * collaborator receives supports and must not be able to tell (`domain/book.md` 13.2).
 */
export function* hardshipRecords(
  chance: Chance,
  child: string,
  hardship: Hardship,
  today: Day,
): Generator<SeedRecord> {
  for (const code of [hardship.group, hardship.risk, hardship.labour]) {
    if (code === undefined) continue
    const circumstance = chance.id()
    yield {
      entity: 'circumstance',
      id: circumstance,
      fields: {
        child,
        code,
        period: { from: hardship.since },
        evidence: chance.pick(['observed', 'family', 'certificate', 'decision']),
        ...(code === hardship.group && chance.happens(0.9) && { confirmed: { on: hardship.since } }),
      },
    }
    const helped = chance.happens(code === hardship.group ? 0.95 : 0.3)
    if (helped) {
      yield support(
        chance,
        { child, circumstance: sensitiveCodes.has(code) ? null : circumstance },
        hardship.since,
        today,
      )
    }
  }
}

function support(
  chance: Chance,
  to: { child: string; circumstance: string | null },
  since: Day,
  today: Day,
): SeedRecord {
  const monthly = chance.happens(0.65)
  const recent = addDays(today, -chance.int(0, 120))
  const from = monthly ? since : recent > since ? recent : since
  return {
    entity: 'support',
    id: chance.id(),
    fields: {
      ...to,
      kind: monthly ? 'allowance' : chance.pick(['scholarship', 'health', 'gift']),
      provider: monthly ? 'Ngân sách phường (giả lập)' : 'Quỹ Bảo trợ trẻ em phường (giả lập)',
      amount: monthly ? 750_000 : chance.int(3, 20) * 100_000,
      period: monthly ? { from } : { from, to: addDays(from, 1) },
    },
  }
}

/** Code, relative frequency, least age in years. */
const groups: readonly (readonly [code: string, weight: number, least: number])[] = [
  ['04', 76, 0],
  ['05', 3, 0],
  ['06', 8, 12],
  ['07', 5, 12],
  ['08', 16, 12],
  ['09', 4, 3],
  ['10', 4, 8],
  ['11', 3, 4],
  ['12', 1, 6],
]

const risks: readonly (readonly [string, number])[] = [
  ['parents-apart', 40],
  ['parents-away', 20],
  ['mild-disability', 8],
  ['grave-illness', 6],
  ['parent-drugs', 3],
  ['parent-hiv', 1],
  ['parent-crime', 4],
  ['family-violence', 3],
]
const youthRisks: readonly (readonly [string, number])[] = [
  ['first-offence', 4],
  ['dropped-out', 5],
  ['labour-risk', 4],
]
const labours: readonly (readonly [string, number])[] = [
  ['labour-part', 6],
  ['labour-unlawful', 2],
  ['labour-hazardous', 1],
]
