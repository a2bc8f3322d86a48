import { useMemo } from 'preact/hooks'
import type { RecordOf } from '#model/record.ts'
import { useRegister } from '#ui/context.ts'
import type { FilterGroup } from '#ui/part/list-plan.ts'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { TaskRow } from '#ui/visit/task-row.tsx'
import { tasksOf, type Task } from '#ui/visit/task.ts'
import { t } from '#ui/words/words.ts'
import { wholeWords } from './number-entry.ts'

/** What was asked of the collaborators, area by area: what is open, and what came of the rest. */
export function TasksPage() {
  const areas = useRegister((book) => ownAreas(book))
  const tasks = useRegister(
    ({ register }) => tasksOf(register, new Set(areas.map(({ id }) => id))),
    [areas],
    (touched) => [...touched.keys].some((key) => key.startsWith('task/')),
  )
  const items = useMemo(() => [...tasks.open, ...tasks.done], [tasks])
  return (
    <Page title={t('task.title')} back={{ page: 'home' }}>
      <PlanList
        plan={{
          id: 'task',
          label: t('task.title'),
          items,
          keyOf: ({ id }: Task) => id,
          filters: [stateGroup(), areaGroup(areas)],
          row: (task: Task) => <TaskRow task={task} />,
          empty: { words: t('task.none') },
          emptyHere: t('task.openNone'),
          estimate: 9,
        }}
      />
    </Page>
  )
}

function stateGroup(): FilterGroup<Task> {
  return {
    label: t('task.state'),
    always: true,
    chips: [
      {
        name: 'open',
        words: (count) => t('task.open', { count: wholeWords(count) }),
        takes: ({ fields }) => !fields.done,
      },
      {
        name: 'done',
        words: (count) => t('task.showDone', { count: wholeWords(count) }),
        takes: ({ fields }) => Boolean(fields.done),
      },
    ],
  }
}

function areaGroup(areas: readonly RecordOf<'area'>[]): FilterGroup<Task> {
  return {
    label: t('walk.area'),
    look: 'line',
    chips: areas.map(({ id, fields }) => ({
      name: id,
      words: fields.name ?? '',
      takes: (task) => task.fields.area === id,
    })),
  }
}
