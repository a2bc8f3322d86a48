import { useSignal } from '@preact/signals'
import { reachOf } from '#model/permission.ts'
import { useBook, useMayWrite, useToday } from '#ui/context.ts'
import { dateNear } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { childName } from '#ui/visit/child-words.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { TaskDone } from '#ui/visit/task-done.tsx'
import { reopenedChanges, type Task } from '#ui/visit/task.ts'
import { t } from '#ui/words/words.ts'

/** One thing that the office asks: what, since when, the way to whom it concerns, and “Đã làm”. */
export function TaskRow({ task }: { task: Task }) {
  const { register, header } = useBook()
  const today = useToday()
  const mayWrite = useMayWrite('task')
  const mayGiveAgain = mayWrite && reachOf[header.role].scope === 'book'
  const isAsking = useSignal(false)
  const record = useRecord()
  const { kind = 'visit', text = '', on = today, done } = task.fields
  const child = task.fields.child ? register.get('child', task.fields.child) : undefined
  const household = task.fields.household ? register.get('household', task.fields.household) : undefined
  return (
    <div class="row-item task-row">
      <Icon name={done ? 'tick' : kind === 'find' ? 'search' : 'list'} />
      <div class="row-body stack tight">
        <div>
          <span class="title">{t(`task.kind.${kind}`)}</span>
          <span class="line">{text}</span>
          <span class="line muted">{t('task.givenOn', { date: dateNear(on, today) })}</span>
        </div>
        {done ? (
          <div class="row">
            <Badge tone="good" icon="tick">
              {t('task.doneOn', { outcome: done.outcome, date: dateNear(done.on, today) })}
            </Badge>
            {mayGiveAgain && (
              <Button label={t('task.againFor', { text })} onPress={() => void record(reopenedChanges(task))}>
                {t('task.again')}
              </Button>
            )}
          </div>
        ) : (
          <div class="row">
            {mayWrite && (
              <Button icon="tick" label={t('task.doneFor', { text })} onPress={() => (isAsking.value = true)}>
                {t('task.done')}
              </Button>
            )}
            {child ? (
              <ButtonLink to={{ page: 'child', id: child.id }}>{childName(child)}</ButtonLink>
            ) : household ? (
              <ButtonLink to={{ page: 'household', id: household.id }}>{householdLine(household)}</ButtonLink>
            ) : (
              <ButtonLink to={{ page: 'search' }} icon="search">
                {t('task.find')}
              </ButtonLink>
            )}
          </div>
        )}
        <StateBadge entity="task" id={task.id} />
      </div>
      {isAsking.value && <TaskDone task={task} onClose={() => (isAsking.value = false)} />}
    </div>
  )
}
