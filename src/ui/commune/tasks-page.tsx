import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useRegister } from '#ui/context.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { TaskRow } from '#ui/visit/task-row.tsx'
import { tasksOf, type Task } from '#ui/visit/task.ts'
import { t } from '#ui/words/words.ts'
import { wholeWords } from './number-entry.ts'

/** What was asked of the collaborators, area by area: what is open, and what came of the rest. */
export function TasksPage() {
  const areas = useRegister((book) => ownAreas(book))
  const area = useSignal<string | undefined>(undefined)
  const isDone = useSignal(false)
  const tasks = useRegister(
    ({ register }) => tasksOf(register, new Set(areas.map(({ id }) => id))),
    [areas],
    (touched) => [...touched.keys].some((key) => key.startsWith('task/')),
  )
  const list = isDone.value ? tasks.done : tasks.open
  const counts = useMemo(() => countByArea(list), [list])
  const shown = area.value === undefined ? list : list.filter(({ fields }) => fields.area === area.value)
  const isEmpty = tasks.open.length + tasks.done.length === 0
  return (
    <Page title={t('task.title')} back={{ page: 'home' }}>
      {isEmpty ? (
        <Nothing icon="list">{t('task.none')}</Nothing>
      ) : (
        <>
          <div class="chips">
            {[false, true].map((done) => (
              <button
                type="button"
                key={String(done)}
                class={done === isDone.value ? 'chip on' : 'chip'}
                aria-pressed={done === isDone.value}
                onClick={() => (isDone.value = done)}
              >
                {done
                  ? t('task.showDone', { count: wholeWords(tasks.done.length) })
                  : t('task.open', { count: wholeWords(tasks.open.length) })}
              </button>
            ))}
          </div>
          <div class="chips line" role="group" aria-label={t('walk.area')}>
            {areas
              .filter(({ id }) => counts.has(id))
              .map(({ id, fields }) => (
                <button
                  type="button"
                  key={id}
                  class={id === area.value ? 'chip on' : 'chip'}
                  aria-pressed={id === area.value}
                  onClick={() => (area.value = id === area.value ? undefined : id)}
                >
                  {fields.name} <span class="numbers">{counts.get(id)}</span>
                </button>
              ))}
          </div>
          {shown.length === 0 ? (
            <Nothing icon="tick">{t('task.openNone')}</Nothing>
          ) : (
            <VirtualList
              key={`${isDone.value}/${area.value ?? ''}`}
              items={shown}
              keyOf={({ id }) => id}
              label={t('task.title')}
              estimate={9}
            >
              {(task) => <TaskRow task={task} />}
            </VirtualList>
          )}
        </>
      )}
    </Page>
  )
}

function countByArea(tasks: readonly Task[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { fields } of tasks) counts.set(fields.area ?? '', (counts.get(fields.area ?? '') ?? 0) + 1)
  return counts
}
