import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { codeIn } from '#rules/code.ts'
import { injuryOutcomes, injuryPlaces } from '#rules/injury.ts'
import { created } from '#ui/visit/change.ts'
import { historyLine } from '#ui/visit/event/line.ts'

export type Place = NonNullable<FieldsOf<'injury'>['place']>
export type Outcome = NonNullable<FieldsOf<'injury'>['outcome']>

/** An injury as it was told. */
interface Told {
  child?: string
  sex?: 'male' | 'female'
  age?: number
  on: Day
  type: string
  place: Place
  outcome?: Outcome | undefined
  treatedAt?: string | null
  note?: string | null
}

/** The record of an injury and its line in the history: the place, how it ended, what was said. */
export function injuryRecord(household: string, told: Told, newId: () => string): NewChange[] {
  const { on, type, place, outcome, treatedAt, note } = told
  const about = newId()
  const who = told.sex && `${told.sex === 'male' ? 'nam' : 'nữ'} ${String(told.age)} tuổi`
  const said = [
    who,
    codeIn(injuryPlaces, place)?.vi,
    outcome && codeIn(injuryOutcomes, outcome)?.vi,
    treatedAt,
    note,
  ]
  return [
    created('injury', about, {
      household,
      ...(told.child !== undefined && { child: told.child }),
      ...(told.sex && { sex: told.sex }),
      ...(told.age !== undefined && { age: told.age }),
      on,
      type,
      place,
      ...(outcome && { outcome }),
      ...(treatedAt && { treatedAt }),
      ...(note && { note }),
    }),
    historyLine(household, newId(), {
      kind: 'injury',
      child: told.child,
      on,
      detail: type,
      note: said.filter(Boolean).join('; '),
      about,
    }),
  ]
}
