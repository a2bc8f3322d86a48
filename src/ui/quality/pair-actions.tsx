import { useActions, useMayWrite } from '#ui/context.ts'
import { goBack } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import type { PairContext } from '#ui/quality/pair-plan.tsx'
import { created, removed } from '#ui/visit/change.ts'
import { childName } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** “Khác nhau”, remembered so that the pair does not come back, and the question to the collaborators of both areas. */
export function PairActions({ first, second, today }: PairContext) {
  const actions = useActions()
  const record = useRecord()
  const mayTell = useMayWrite('childPair')
  const mayAsk = useMayWrite('task')
  const different = async () => {
    const id = actions.newId()
    const [one, other] = first.id < second.id ? [first, second] : [second, first]
    const pair = created('childPair', id, { first: one.id, second: other.id, on: today, note: null })
    if (!(await record([pair]))) return
    say(t('duplicate.toldDifferent'), () => void record([removed('childPair', id, 'undone')]))
    goBack({ page: 'duplicates' })
  }
  const ask = async () => {
    const tasks = [first, second]
      .filter((child, index) => index === 0 || child.area !== first.area)
      .map((child) =>
        created('task', actions.newId(), {
          area: child.area,
          household: child.household,
          child: child.id,
          kind: 'duplicate',
          text: t('quality.ask.duplicate', { name: childName(child) }).slice(0, 500),
          on: today,
          import: null,
          done: null,
        }),
      )
    if (!(await record(tasks))) return
    say(t('quality.asked', { count: tasks.length }), () => {
      void record(tasks.map(({ entityId }) => removed('task', entityId, 'undone')))
    })
  }
  return (
    <div class="row">
      {mayTell && <Button onPress={() => void different()}>{t('duplicate.different')}</Button>}
      {mayAsk && (
        <Button icon="send" onPress={() => void ask()}>
          {t('duplicate.ask')}
        </Button>
      )}
    </div>
  )
}
