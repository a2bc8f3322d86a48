import type { StoredRecord } from '#model/record.ts'
import { isRecordOf } from '#model/record.ts'
import { confidentialEntities } from '#model/permission.ts'
import type { Register } from '#model/register.ts'
import { useBook, useRegister } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { ConflictPanel } from '#ui/part/conflict-panel.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { childName } from '#ui/visit/child-words.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'
import { isSensitive, Veil } from './sensitive.tsx'

/** “Cần xem lại”: everything that two people wrote differently, in the whole commune, to be decided here. */
export function ReviewPage() {
  const book = useBook()
  const records = useRegister((open) => inOrder(open.conflicts()))
  return (
    <Page title={t('review.title')} back={{ page: 'home' }}>
      {records.length === 0 ? (
        <Nothing icon="tick">{t('review.none')}</Nothing>
      ) : (
        <>
          <p>{t('review.intro')}</p>
          <VirtualList
            items={records}
            keyOf={(record) => `${record.entity}/${record.id}`}
            label={t('review.title')}
            estimate={16}
          >
            {(record) => <ReviewItem register={book.register} record={record} />}
          </VirtualList>
        </>
      )}
    </Page>
  )
}

function ReviewItem({ register, record }: { register: Register; record: StoredRecord }) {
  const household = register.get('household', record.household)
  const hidden = record.sensitivity > 0 || (isRecordOf(record, 'circumstance') && isSensitive(record))
  const title = confidentialEntities.has(record.entity) ? t('case.outbox') : t('lists.removedHousehold')
  return (
    <div class="review-item stack tight">
      <p class="row apart">
        <strong>{household ? householdLine(household) : title}</strong>
        {household && (
          <ButtonLink compact to={{ page: 'household', id: household.id }}>
            {t('review.open')}
          </ButtonLink>
        )}
      </p>
      {subjectName(register, record) && <p>{subjectName(register, record)}</p>}
      {hidden ? (
        <Veil label={t('sensitive.title')}>
          <ConflictPanel record={record} />
        </Veil>
      ) : (
        <ConflictPanel record={record} />
      )}
    </div>
  )
}

function subjectName(register: Register, record: StoredRecord): string {
  if (isRecordOf(record, 'child')) return childName(record)
  if (!isRecordOf(record, 'circumstance') && !isRecordOf(record, 'support')) return ''
  const child = register.get('child', record.fields.child ?? '')
  return child ? childName(child) : ''
}

/** Oldest first, so that the list does not jump when new ones arrive. */
function inOrder(records: readonly StoredRecord[]): readonly StoredRecord[] {
  return [...records].sort((left, right) => left.seq - right.seq || left.id.localeCompare(right.id))
}
