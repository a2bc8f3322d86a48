import { isUnderMonths } from '#model/birth.ts'
import { sensitiveCodes } from '#model/circumstance.ts'
import type { Day } from '#model/day.ts'
import { identifierWarnings } from '#model/identifier.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { valueOn } from '#model/span.ts'
import { insuranceAge, leavingSoonAge } from '#rules/book-age.ts'
import { childStanding } from './standing.ts'

/**
 * The officer's lists of children whose record wants looking at. The first three are the ones that the national
 * cleaning procedure makes the commune hand to the police (`domain/book.md` 6.1).
 */
export const qualityLists = [
  'noIdentifier',
  'wrongIdentifier',
  'missingBasics',
  'unregistered',
  'uninsured',
  'unconfirmed',
  'agesOut',
] as const

export type QualityList = (typeof qualityLists)[number]

/** What exactly is wrong, for lists that gather several things; words are `quality.reason.<reason>`. */
export type QualityReason =
  | 'identifier-sex'
  | 'identifier-year'
  | 'identifier-shared'
  | 'name'
  | 'birth'
  | 'sex'
  | 'ethnicity'
  | 'parents'

/** One child on a list. */
export interface QualityItem {
  child: string
  household: string
  area: string
  reasons: readonly QualityReason[]
}

/**
 * All lists of a book on a day, in one walk over its children. Circumstances of the confidential groups are on none of
 * them, so that neither a count nor a task tells of one.
 */
export function qualityOf(register: Register, on: Day): Record<QualityList, QualityItem[]> {
  const lists = Object.fromEntries(qualityLists.map((list) => [list, [] as QualityItem[]])) as Record<
    QualityList,
    QualityItem[]
  >
  const children = [...register.all('child')].filter((child) => childStanding(child, on) === 'active')
  const holders = new Map<string, number>()
  for (const { fields } of children)
    if (fields.identifier) holders.set(fields.identifier, (holders.get(fields.identifier) ?? 0) + 1)
  const unconfirmed = unconfirmedChildren(register, on)
  for (const child of children) {
    const { fields, id, area, household } = child
    const put = (list: QualityList, reasons: readonly QualityReason[] = []) =>
      lists[list].push({ child: id, household, area, reasons })
    if (!fields.identifier) put('noIdentifier')
    const flaws = identifierFlaws(child, holders)
    if (flaws.length > 0) put('wrongIdentifier', flaws)
    const missing = missingBasics(child)
    if (missing.length > 0) put('missingBasics', missing)
    if (valueOn(fields.birthRegistration, on)?.state !== 'registered') put('unregistered')
    const { birth } = fields
    if (birth && isUnderMonths(birth, insuranceAge.months, on) !== 'no') {
      if (valueOn(fields.insurance, on)?.state !== 'insured') put('uninsured')
    }
    if (unconfirmed.has(id)) put('unconfirmed')
    if (birth && isUnderMonths(birth, leavingSoonAge.months, on) === 'no') put('agesOut')
  }
  return lists
}

/** The identity facts that the cleaning procedure asks for and this record lacks (`domain/book.md` 6.1). */
function missingBasics({ fields }: RecordOf<'child'>): QualityReason[] {
  const { name, birth, sex, ethnicity, parents } = fields
  const missing: QualityReason[] = []
  if (!name || name.placeholder) missing.push('name')
  if (birth?.precision !== 'day') missing.push('birth')
  if (!sex) missing.push('sex')
  if (!ethnicity) missing.push('ethnicity')
  if (!parents?.father && !parents?.mother && !parents?.guardian) missing.push('parents')
  return missing
}

function identifierFlaws(
  { fields }: RecordOf<'child'>,
  holders: ReadonlyMap<string, number>,
): QualityReason[] {
  const { identifier, sex, birth } = fields
  if (!identifier) return []
  const flaws: QualityReason[] = identifierWarnings(identifier, { sex, birthYear: birth?.year })
  return (holders.get(identifier) ?? 0) > 1 ? [...flaws, 'identifier-shared'] : flaws
}

function unconfirmedChildren(register: Register, on: Day): ReadonlySet<string> {
  const children = new Set<string>()
  for (const { removed, fields } of register.all('circumstance')) {
    const { child, code, period, confirmed } = fields
    if (removed || !child || !code || !period || confirmed || sensitiveCodes.has(code)) continue
    if (period.from <= on && (period.to === undefined || on < period.to)) children.add(child)
  }
  return children
}
