import { useRegister, useToday } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Page } from '#ui/part/page.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { href } from '#ui/route.ts'
import { childName } from '#ui/visit/child-words.ts'
import { dueWords } from '#ui/visit/due-words.ts'
import { headName } from '#ui/visit/household-words.ts'
import { LinkRow } from '#ui/visit/household-row.tsx'
import { todoList } from '#ui/visit/todo.ts'
import { t } from '#ui/words/words.ts'

/** What there is to ask about, late first, then in walking order. */
export function TodoPage() {
  const today = useToday()
  const todos = useRegister((book) => todoList(book.register, today), [today])
  return (
    <Page title={t('home.todo', { count: todos.length })} back={{ page: 'home' }}>
      {todos.length === 0 ? (
        <Nothing icon="tick">{t('home.todoNone')}</Nothing>
      ) : (
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
    </Page>
  )
}
