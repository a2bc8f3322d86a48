import { unmergeChanges } from '#check/child-merge.ts'
import type { RecordOf } from '#model/record.ts'
import { useBook, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { childName } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** The merges that stand – all of them, or those into one child – each with “Tách lại”. Nothing where there is none. */
export function MergedList({ kept }: { kept?: string }) {
  const merges = useRegister(
    ({ register }) =>
      [...register.all('childMerge')].filter(
        ({ removed, fields }) => !removed && !fields.undone && (kept === undefined || fields.kept === kept),
      ),
    [kept],
    ({ keys }) => [...keys].some((key) => key.startsWith('childMerge/')),
  )
  if (merges.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{t('duplicate.merged', { count: merges.length })}</h2>
      <ul class="rows sheet flush">
        {merges.map((merge) => (
          <li key={merge.id} class="row-item">
            <MergedRow merge={merge} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function MergedRow({ merge }: { merge: RecordOf<'childMerge'> }) {
  const today = useToday()
  const record = useRecord()
  const { register } = useBook()
  const mayMerge = useMayWrite('childMerge')
  const nameOf = (id: string | undefined) => {
    const child = register.get('child', id ?? '')
    return child ? childName(child) : '?'
  }
  const { lost, kept, on } = merge.fields
  const words = t('duplicate.mergedLine', { lost: nameOf(lost), kept: nameOf(kept) })
  const undo = async () => {
    if (await record(unmergeChanges(register, merge, today))) say(t('duplicate.undone'))
  }
  return (
    <>
      <Icon name="people" />
      <span class="row-body">
        <span class="title">{words}</span>
        <span class="line muted">{on && dateShort(on)}</span>
      </span>
      {mayMerge && (
        <Button onPress={() => void undo()}>
          {t('duplicate.undo')}
          <span class="visually-hidden"> {words}</span>
        </Button>
      )}
    </>
  )
}
