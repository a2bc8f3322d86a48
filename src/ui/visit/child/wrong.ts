import type { NewChange } from '#book/book.ts'
import type { Role } from '#model/account.ts'
import type { Day } from '#model/day.ts'
import { normaliseText } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import { withValueFrom } from '#model/span.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import { t } from '#ui/words/words.ts'

/** Why a child should not be in the book. */
export interface WrongValues {
  reason: string
}

export const startWrong: WrongValues = { reason: '' }

export function checkWrong(values: WrongValues): FieldError[] {
  return normaliseText(values.reason) ? [] : [{ field: 'reason', message: t('error.reasonMissing') }]
}

/** A collaborator's note asks the officer; only the officer takes a child out of the book (`domain/book.md` 9). */
export function wrongChanges(
  values: WrongValues,
  child: RecordOf<'child'>,
  role: Role,
  today: Day,
  newId: () => string,
): NewChange[] {
  const reason = normaliseText(values.reason)
  return [
    ...(role === 'officer'
      ? edited(child, { status: withValueFrom(child.fields.status, null, { state: 'wrongEntry', reason }) })
      : []),
    created('lifeEvent', newId(), {
      household: child.fields.household ?? child.household,
      child: child.id,
      kind: 'wrongEntry',
      on: today,
      note: reason,
    }),
  ]
}
