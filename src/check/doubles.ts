import type { Birth } from '#model/birth.ts'
import { foldText } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { Sight } from './finding.ts'
import { childStanding } from './standing.ts'

type Child = RecordOf<'child'>
type Key = string | number

/** Another child that the book follows and that may be the same one, and by what. */
export interface Double {
  other: Child
  by: 'identifier' | 'person'
}

/** Which children share an identifier or a birth date; kept beside a register, for it takes a look at every child. */
export interface DoubleIndex {
  /** Looks at a child again; what it was before is found out when somebody asks. */
  update(child: Child): void
  candidates(key: Key): readonly string[]
}

/** An index of all children of a register as they are now. */
export function createDoubleIndex(register: Register): DoubleIndex {
  const buckets = new Map<Key, string | string[]>()
  const put = (key: Key, id: string): void => {
    const bucket = buckets.get(key)
    if (bucket === undefined) buckets.set(key, id)
    else if (typeof bucket !== 'string') {
      if (!bucket.includes(id)) bucket.push(id)
    } else if (bucket !== id) buckets.set(key, [bucket, id])
  }
  const update = ({ id, fields: { identifier, birth } }: Child): void => {
    if (identifier) put(identifier, id)
    const date = birth && dateKey(birth)
    if (date !== undefined) put(date, id)
  }
  for (const child of register.all('child')) update(child)
  return {
    update,
    candidates(key) {
      const bucket = buckets.get(key)
      return bucket === undefined ? none : typeof bucket === 'string' ? [bucket] : bucket
    },
  }
}

/** Children that the book follows with the identifier of this one, or with its name, birth date and mother. */
export function doublesOf({ register, on }: Sight, index: DoubleIndex, child: Child): readonly Double[] {
  const { identifier, birth } = child.fields
  const date = birth && dateKey(birth)
  const found: Double[] = []
  const look = (key: Key, by: Double['by'], isSame: (other: Child) => boolean) => {
    const ids = index.candidates(key)
    if (ids.length === 1 && ids[0] === child.id) return
    for (const id of ids) {
      if (id === child.id || found.some(({ other }) => other.id === id)) continue
      const other = register.get('child', id)
      if (other && isSame(other) && childStanding(other, on) === 'active') found.push({ other, by })
    }
  }
  if (identifier) look(identifier, 'identifier', (other) => other.fields.identifier === identifier)
  if (date !== undefined) look(date, 'person', (other) => isSamePerson(child, other, date))
  return found.length === 0 ? none : found
}

const none: never[] = []

/** Only a birth known to the day can be the same day. */
function dateKey({ year, month, day }: Birth): number | undefined {
  return month === undefined || day === undefined ? undefined : (year * 12 + month) * 32 + day
}

function isSamePerson(left: Child, right: Child, date: number): boolean {
  const { birth } = right.fields
  if (!birth || dateKey(birth) !== date) return false
  const [a, b] = [left.fields.parents?.mother?.name, right.fields.parents?.mother?.name]
  const [one, other] = [left.fields.name, right.fields.name]
  if (!a || !b || !one || !other || one.placeholder || other.placeholder) return false
  return folded(one.full) === folded(other.full) && folded(a) === folded(b)
}

/** A ward has few names for many people. */
const folds = new Map<string, string>()

function folded(name: string): string {
  let fold = folds.get(name)
  if (fold === undefined) {
    if (folds.size > 50_000) folds.clear()
    fold = foldText(name)
    folds.set(name, fold)
  }
  return fold
}
