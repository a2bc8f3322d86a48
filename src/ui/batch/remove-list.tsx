import type { RecordOf } from '#model/record.ts'
import { useActions } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { created, removed } from '#ui/visit/change.ts'
import { t } from '#ui/words/words.ts'

/** Takes away a list that was made by mistake, as long as nothing is written on it; “Lấy lại” makes the same one anew. */
export function RemoveList({ batch }: { batch: RecordOf<'batch'> }) {
  const actions = useActions()
  const record = useRecord()
  const remove = async () => {
    if (!(await record([removed('batch', batch.id, 'mistake')]))) return
    go({ page: 'batches' }, { replace: true })
    say(
      t('batch.removed', { name: batch.fields.name ?? '' }),
      () => void record([created('batch', actions.newId(), batch.fields)]),
    )
  }
  return (
    <Button look="danger" icon="close" onPress={() => void remove()}>
      {t('batch.remove')}
    </Button>
  )
}
