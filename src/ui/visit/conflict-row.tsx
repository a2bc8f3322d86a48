import type { StoredRecord } from '#model/record.ts'
import { Veil } from '#ui/commune/sensitive.tsx'
import { useRegister } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { ConflictPanel } from '#ui/part/conflict-panel.tsx'
import { subjectOf } from '#ui/visit/subject.ts'
import { t } from '#ui/words/words.ts'

/** One record about which two people disagree, with its name and the way to its page. */
export function ConflictRow({ record }: { record: StoredRecord }) {
  const subject = useRegister((book) => subjectOf(book.register, record.entity, record.id), [record])
  return (
    <section class="sheet stack tight">
      <div class="row apart">
        <h3>{subject.name}</h3>
        {subject.to && (
          <ButtonLink to={subject.to} compact>
            {t('action.show')}
          </ButtonLink>
        )}
      </div>
      {record.sensitivity > 0 ? (
        <Veil label={t('sensitive.title')}>
          <ConflictPanel record={record} />
        </Veil>
      ) : (
        <ConflictPanel record={record} />
      )}
    </section>
  )
}
