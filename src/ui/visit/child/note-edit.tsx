import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { useBook } from '#ui/context.ts'
import { TextField } from '#ui/part/field.tsx'
import { edited } from '#ui/visit/change.ts'
import { textOrNull } from '#ui/visit/check.ts'
import { EditFrame } from '#ui/visit/child/edit-frame.tsx'
import { checkWrong, startWrong, wrongChanges } from '#ui/visit/child/wrong.ts'
import { t } from '#ui/words/words.ts'

/** A free note about the child. */
export function NoteEdit({ child }: { child: RecordOf<'child'>; today: Day }) {
  return (
    <EditFrame
      part="note"
      child={child}
      start={{ note: child.fields.note ?? '' }}
      check={() => []}
      changes={(values) => edited(child, { note: textOrNull(values.note) })}
    >
      {(form) => <TextField {...form.field('note')} kind="long" label={t('form.note')} />}
    </EditFrame>
  )
}

/** The child should not be in the book: the reason goes to the officer, who decides. */
export function WrongEdit({ child, today }: { child: RecordOf<'child'>; today: Day }) {
  const role = useBook().header.role
  return (
    <EditFrame
      part="wrong"
      child={child}
      start={startWrong}
      check={checkWrong}
      changes={(values, newId) => wrongChanges(values, child, role, today, newId)}
    >
      {(form) => (
        <>
          <p>{t(role === 'officer' ? 'wrong.officer' : 'wrong.collaborator')}</p>
          <TextField {...form.field('reason')} kind="long" label={t('wrong.reason')} />
        </>
      )}
    </EditFrame>
  )
}
