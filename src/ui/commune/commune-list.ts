import { birthRange } from '#model/birth.ts'
import { dayParts, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { circumstanceGroups } from '#rules/circumstance-group.ts'
import { riskFlags } from '#rules/risk-flag.ts'
import { householdStanding } from '#ui/visit/standing.ts'

/** The lists behind the numbers of the overview. */
export const communeLists = [
  'children',
  'households',
  'special',
  'risk',
  'born',
  'movedIn',
  'movedOut',
] as const
export type CommuneListName = (typeof communeLists)[number]

/** One line of a list: a household, the child it is about, and the day of what happened where there is one. */
export interface Subject {
  household: string
  child?: string
  on?: Day
}

/**
 * One list of the commune on a day. `lives` says which children count as living in the commune (A9 of
 * `domain/rules.md`), the same answer as in the score.
 */
export function communeList(
  register: Register,
  name: CommuneListName,
  given: { today: Day; lives: (child: RecordOf<'child'>) => boolean },
): readonly Subject[] {
  const { today, lives } = given
  switch (name) {
    case 'children':
      return children(register, lives)
    case 'born':
      return children(register, (child) => isBornInMonth(child, today) && lives(child))
    case 'special':
      return children(register, (child) => hasOpen(register, child.id, groupCodes, today) && lives(child))
    case 'risk':
      return children(register, (child) => hasOpen(register, child.id, riskCodes, today) && lives(child))
    case 'households':
      return [...register.all('household')]
        .filter(
          (household) =>
            householdStanding(household, today) === 'active' && register.childrenOf(household.id).some(lives),
        )
        .map(({ id }) => ({ household: id }))
    case 'movedIn':
    case 'movedOut':
      return moves(register, name, today)
  }
}

function children(register: Register, counts: (child: RecordOf<'child'>) => boolean): Subject[] {
  const subjects: Subject[] = []
  for (const child of register.all('child')) {
    if (!child.removed && counts(child)) subjects.push({ household: child.household, child: child.id })
  }
  return subjects
}

function hasOpen(register: Register, child: string, codes: ReadonlySet<string>, on: Day): boolean {
  return register.circumstancesOf(child).some(({ removed, fields: { code, period } }) => {
    if (removed || !code || !period || !codes.has(code)) return false
    return period.from <= on && (period.to === undefined || on < period.to)
  })
}

function isBornInMonth(child: RecordOf<'child'>, today: Day): boolean {
  const birth = child.fields.birth
  if (!birth || birth.year !== dayParts(today).year) return false
  const { earliest, latest } = birthRange(birth)
  return earliest >= firstOfMonth(today) && latest <= today
}

function moves(register: Register, kind: 'movedIn' | 'movedOut', today: Day): Subject[] {
  const subjects: Subject[] = []
  for (const { removed, household, fields } of register.all('lifeEvent')) {
    if (removed || fields.kind !== kind || !fields.on) continue
    if (fields.on < firstOfMonth(today) || fields.on > today) continue
    subjects.push({ household, on: fields.on, ...(fields.child && { child: fields.child }) })
  }
  return subjects
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

const groupCodes: ReadonlySet<string> = new Set(circumstanceGroups.map(({ code }) => code))
const riskCodes: ReadonlySet<string> = new Set(riskFlags.map(({ code }) => code))
