import type { QualityItem, QualityList } from '#check/quality.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { askedAbout, askingChanges, messageFor } from '#ui/quality/asking.ts'
import { copyText } from '#ui/quality/copy-text.ts'
import { areaName } from '#ui/transfer/target.ts'
import { removed } from '#ui/visit/change.ts'
import { t } from '#ui/words/words.ts'

/** One area's children of a list sent to its collaborator at once, and the words that tell her so, without a name. */
export function AskArea(props: { list: QualityList; area: string; items: readonly QualityItem[] }) {
  const { list, area, items } = props
  const actions = useActions()
  const today = useToday()
  const record = useRecord()
  const { register } = useBook()
  const open = useRegister(
    (book) => items.filter((item) => item.area === area && !askedAbout(book.register, list, item)),
    [items, area, list],
    ({ keys }) => [...keys].some((key) => key.startsWith('task/')),
  )
  const ask = async () => {
    const changes = askingChanges(register, list, open, today, () => actions.newId())
    if (!(await record(changes))) return
    say(t('quality.asked', { count: changes.length }), () => {
      void record(changes.map(({ entityId }) => removed('task', entityId, 'undone')))
    })
  }
  return (
    <div class="row">
      {open.length > 0 && (
        <Button icon="send" onPress={() => void ask()}>
          {t('quality.askArea', { count: wholeWords(open.length), area: areaName(register, area) })}
        </Button>
      )}
      <Button look="plain" onPress={() => void copyText(messageFor(register, area))}>
        {t('quality.copyMessage')}
      </Button>
    </div>
  )
}
