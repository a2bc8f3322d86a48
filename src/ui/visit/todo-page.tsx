import { useRegister, useToday } from '#ui/context.ts'
import { ReportLink } from '#ui/intake/report-link.tsx'
import { Badge } from '#ui/part/badge.tsx'
import { Page } from '#ui/part/page.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { ArrivalList } from '#ui/transfer/arrival-list.tsx'
import { SentList } from '#ui/transfer/sent-list.tsx'
import { useMoves } from '#ui/transfer/use-moves.ts'
import { href } from '#ui/route.ts'
import { childName } from '#ui/visit/child-words.ts'
import { dueWords } from '#ui/visit/due-words.ts'
import { headName } from '#ui/visit/household-words.ts'
import { LinkRow } from '#ui/visit/household-row.tsx'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { TaskRow } from '#ui/visit/task-row.tsx'
import { tasksOf } from '#ui/visit/task.ts'
import { todoList } from '#ui/visit/todo.ts'
import { t } from '#ui/words/words.ts'

/** What there is to ask about, late first, then in walking order. */
export function TodoPage() {
  const today = useToday()
  const todos = useRegister((book) => todoList(book.register, today), [today])
  const tasks = useRegister(
    (book) => tasksOf(book.register, new Set(ownAreas(book).map(({ id }) => id))).open,
    [],
    (touched) => [...touched.keys].some((key) => key.startsWith('task/')),
  )
  const areas = useRegister(
    (book) => ownAreas(book).map(({ id }) => id),
    [],
    (touched) => touched.everything,
  )
  const moves = useMoves(areas)
  const count = todos.length + tasks.length + moves
  return (
    <Page title={t('home.todo', { count })} back={{ page: 'home' }}>
      <ArrivalList areas={areas} />
      <SentList areas={areas} />
      {tasks.length > 0 && (
        <section class="stack tight">
          <h2>{t('task.fromOffice', { count: tasks.length })}</h2>
          <VirtualList
            items={tasks}
            keyOf={(task) => task.id}
            label={t('task.fromOffice', { count: tasks.length })}
            estimate={9}
          >
            {(task) => <TaskRow task={task} />}
          </VirtualList>
        </section>
      )}
      {tasks.length + moves > 0 && todos.length > 0 && <h2>{t('task.others')}</h2>}
      {count === 0 ? (
        <Nothing icon="tick">{t('home.todoNone')}</Nothing>
      ) : todos.length === 0 ? null : (
        <VirtualList
          items={todos}
          keyOf={(todo) => todo.key}
          label={t('home.todo', { count: todos.length })}
          estimate={6}
        >
          {({ household, child, due }) => (
            <LinkRow
              href={href(child ? { page: 'child', id: child.id } : { page: 'household', id: household.id })}
              household={household}
              title={child ? childName(child) : headName(household)}
              line={due ? dueWords(due) : t('due.expectingOver')}
            >
              {(due === undefined || due.late) && (
                <Badge tone="bad" icon="clock">
                  {t('due.late')}
                </Badge>
              )}
            </LinkRow>
          )}
        </VirtualList>
      )}
      <ReportLink />
    </Page>
  )
}
