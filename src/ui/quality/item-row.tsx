import type { QualityItem, QualityList } from '#check/quality.ts'
import { SubjectLine } from '#ui/commune/subject-line.tsx'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { askedAbout, askingChanges } from '#ui/quality/asking.ts'
import { childName } from '#ui/visit/child-words.ts'
import { removed } from '#ui/visit/change.ts'
import { t } from '#ui/words/words.ts'

/** One child of a list: who, what is wrong, and “Giao việc” for its collaborator. */
export function ItemRow({ list, item, mayAsk }: { list: QualityList; item: QualityItem; mayAsk: boolean }) {
  const actions = useActions()
  const today = useToday()
  const record = useRecord()
  const { register } = useBook()
  const asked = useRegister(
    (book) => askedAbout(book.register, list, item),
    [list, item.child],
    ({ keys }) => [...keys].some((key) => key.startsWith('task/')),
  )
  const child = register.get('child', item.child)
  const ask = async () => {
    const changes = askingChanges(register, list, [item], today, () => actions.newId())
    if (!(await record(changes))) return
    say(t('quality.asked', { count: changes.length }), () => {
      void record(changes.map(({ entityId }) => removed('task', entityId, 'undone')))
    })
  }
  return (
    <div class="stack tight quality-row">
      <SubjectLine register={register} subject={item} />
      {(item.reasons.length > 0 || mayAsk) && (
        <div class="row quality-foot">
          {item.reasons.map((reason) => (
            <Badge key={reason} tone="warn" icon="exclaim">
              {t(`quality.reason.${reason}`)}
            </Badge>
          ))}
          {asked ? (
            <Badge tone="good" icon="tick">
              {t('quality.isAsked')}
            </Badge>
          ) : (
            mayAsk && (
              <Button icon="send" onPress={() => void ask()}>
                {t('quality.ask')}
                <span class="visually-hidden"> {child && childName(child)}</span>
              </Button>
            )
          )}
        </div>
      )}
    </div>
  )
}
