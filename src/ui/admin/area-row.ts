import { areasOn } from '#model/assignment.ts'
import type { Day } from '#model/day.ts'
import { givenName } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** One line of the list of địa bàn. */
export interface AreaRow {
  id: string
  number: number | undefined
  name: string
  state: 'current' | 'coming' | 'ended'
  /** The name of the area into which it was merged. */
  mergedInto: string | undefined
  to: Day | undefined
  /** Names of the collaborators who have it today. */
  people: readonly string[]
}

/** Every địa bàn by its number; `ended` are those no longer used. */
export function areaRows(register: Register, today: Day): { current: AreaRow[]; ended: AreaRow[] } {
  const people = peopleByArea(register, today)
  const rows: AreaRow[] = []
  for (const area of register.all('area')) {
    if (!area.removed) rows.push(areaRow(register, area, today, people.get(area.id) ?? []))
  }
  rows.sort(
    (left, right) =>
      (left.number ?? Infinity) - (right.number ?? Infinity) || collator.compare(left.name, right.name),
  )
  return {
    current: rows.filter(({ state }) => state !== 'ended'),
    ended: rows.filter(({ state }) => state === 'ended'),
  }
}

/** What an area is called where there is room for a word or two: its number, or its name. */
export function areaLabel(register: Register, id: string): string {
  const fields = register.get('area', id)?.fields
  return fields?.number ? String(fields.number) : (fields?.name ?? '')
}

function areaRow(
  register: Register,
  { id, fields }: RecordOf<'area'>,
  today: Day,
  people: readonly string[],
): AreaRow {
  const { mergedInto } = fields
  const hasEnded = Boolean(fields.to && fields.to <= today)
  return {
    id,
    number: fields.number ?? undefined,
    name: fields.name ?? '',
    state: hasEnded ? 'ended' : fields.from && fields.from > today ? 'coming' : 'current',
    mergedInto: mergedInto ? (register.get('area', mergedInto)?.fields.name ?? '') : undefined,
    to: fields.to ?? undefined,
    people,
  }
}

/** Names by area, sorted by the last word. */
function peopleByArea(register: Register, today: Day): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { removed, fields } of register.all('account')) {
    if (removed || fields.role !== 'collaborator') continue
    for (const area of areasOn(fields, today, (id) => register.get('account', id)?.fields)) {
      found.set(area, [...(found.get(area) ?? []), fields.name ?? ''])
    }
  }
  for (const names of found.values()) {
    names.sort((left, right) => collator.compare(givenName(left), givenName(right)))
  }
  return found
}

const collator = new Intl.Collator('vi')
