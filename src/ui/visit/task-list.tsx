import { useRegister } from '#ui/context.ts'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { TaskRow } from '#ui/visit/task-row.tsx'
import { tasksOf } from '#ui/visit/task.ts'
import { t } from '#ui/words/words.ts'

/** The open tasks of one area, folded above its walk; nothing where there is none. */
export function AreaTasks({ area }: { area: string }) {
  const { open } = useRegister(
    ({ register }) => tasksOf(register, new Set([area])),
    [area],
    (touched) => [...touched.keys].some((key) => key.startsWith('task/')),
  )
  if (open.length === 0) return null
  const words = t('task.here', { count: open.length })
  return (
    <details class="sheet area-tasks">
      <summary class="button plain">{words}</summary>
      <VirtualList items={open} keyOf={({ id }) => id} label={words} estimate={9}>
        {(task) => <TaskRow task={task} />}
      </VirtualList>
    </details>
  )
}
