import { birthRange } from '#model/birth.ts'
import { dayParts, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { riskFlags } from '#rules/risk-flag.ts'
import type { Tally } from '#score/tally.ts'

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
 * One list of the commune on the tally's day. Who lives in the commune (A9 of `domain/rules.md`) is answered by the
 * tally, so that the overview and the score never disagree.
 */
export function communeList(register: Register, name: CommuneListName, tally: Tally): readonly Subject[] {
  switch (name) {
    case 'children':
      return tally.membersOf('child.u16').map((child) => subjectOf(register, child))
    case 'special':
      return tally.membersOf('hcdb.all').map((child) => subjectOf(register, child))
    case 'households':
      return tally.membersOf('house.withChild').map((household) => ({ household }))
    case 'risk':
      return residents(register, tally, childrenAtRisk(register, tally.on))
    case 'born':
      return residents(register, tally, childrenBorn(register, tally.on))
    case 'movedIn':
    case 'movedOut':
      return moves(register, name, tally.on)
  }
}

function residents(register: Register, tally: Tally, children: Iterable<string>): Subject[] {
  const subjects: Subject[] = []
  for (const child of children) {
    if (tally.measuresOf(child).includes('child.u16')) subjects.push(subjectOf(register, child))
  }
  return subjects
}

function childrenAtRisk(register: Register, on: Day): ReadonlySet<string> {
  const children = new Set<string>()
  for (const { removed, fields } of register.all('circumstance')) {
    const { child, code, period } = fields
    if (removed || !child || !code || !period || !riskCodes.has(code)) continue
    if (period.from <= on && (period.to === undefined || on < period.to)) children.add(child)
  }
  return children
}

/** Only births known to lie in the month; one of which only the year is known is not guessed into it. */
function childrenBorn(register: Register, on: Day): string[] {
  const { year } = dayParts(on)
  const children: string[] = []
  for (const child of register.all('child')) {
    if (child.fields.birth?.year === year && isBornInMonth(child, on)) children.push(child.id)
  }
  return children
}

function isBornInMonth(child: RecordOf<'child'>, on: Day): boolean {
  if (!child.fields.birth) return false
  const { earliest, latest } = birthRange(child.fields.birth)
  return earliest >= firstOfMonth(on) && latest <= on
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

function subjectOf(register: Register, child: string): Subject {
  return { household: register.get('child', child)?.household ?? '', child }
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

const riskCodes: ReadonlySet<string> = new Set(riskFlags.map(({ code }) => code))
