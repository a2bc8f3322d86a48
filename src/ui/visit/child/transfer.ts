import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { withValueFrom } from '#model/span.ts'
import { created, edited } from '#ui/visit/change.ts'

/** The child lives in another household from today on; both households' histories say so. */
export function transferChanges(
  child: RecordOf<'child'>,
  to: RecordOf<'household'>,
  words: { from: string; to: string },
  today: Day,
  newId: () => string,
): NewChange[] {
  return [
    ...edited(child, {
      household: to.id,
      status: withValueFrom(child.fields.status, today, { state: 'active' }),
    }),
    created('lifeEvent', newId(), {
      household: child.fields.household ?? child.household,
      child: child.id,
      kind: 'transferred',
      on: today,
      note: words.to,
    }),
    created('lifeEvent', newId(), {
      household: to.id,
      child: child.id,
      kind: 'movedIn',
      on: today,
      note: words.from,
    }),
  ]
}
