import { useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { go } from '#ui/navigate.ts'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { useMoves } from '#ui/transfer/use-moves.ts'
import { ReminderList } from '#ui/visit/reminder-list.tsx'
import { DraftList } from '#ui/visit/draft-list.tsx'
import { HandInTile } from '#ui/visit/hand-in-tile.tsx'
import { HomeTile } from '#ui/visit/home-tile.tsx'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { useRound } from '#ui/visit/use-round.ts'
import { SearchResults } from '#ui/visit/search-results.tsx'
import { searchFor } from '#ui/visit/search.tsx'
import { SyncCard } from '#ui/visit/sync-card.tsx'
import { tasksOf } from '#ui/visit/task.ts'
import { todoList } from '#ui/visit/todo.ts'
import { walkList } from '#ui/visit/walk-list.ts'
import { useOpened } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'
import { useState } from 'preact/hooks'

/** The collaborator's first page: write news, walk the round, what there is to do, where the data is. */
export function HomePage() {
  const today = useToday()
  const round = useRound()
  const [text, setText] = useState('')
  const opened = useOpened()
  const areas = useRegister(
    (book) => ownAreas(book),
    [],
    (touched) => touched.everything,
  )
  const moves = useMoves(areas.map(({ id }) => id))
  const asked = useRegister(
    (book) =>
      todoList(book.register, today).length +
      tasksOf(book.register, new Set(ownAreas(book).map(({ id }) => id))).open.length,
    [today],
  )
  const todos = asked + moves
  const walk = useRegister(
    (book) => {
      const stops = ownAreas(book).flatMap((area) => walkList(book.register, area.id, today, round))
      return { all: stops.length, seen: stops.filter((stop) => stop.seen).length }
    },
    [today, round],
  )
  return (
    <Page title={(areas.length === 1 && areas[0]?.fields.name) || t('home.title')}>
      <SearchBox
        id="home-search"
        label={t('search.label')}
        value=""
        onInput={(typed) => {
          setText(typed)
          searchFor(typed)
        }}
      />
      {text.trim() ? (
        <SearchResults
          text={text}
          to={(hit) =>
            hit.child === undefined
              ? { page: 'household', id: hit.household }
              : { page: 'child', id: hit.child }
          }
        />
      ) : (
        <>
          <div class="stack tight">
            <HomeTile
              to={{ page: 'news' }}
              icon="pencil"
              words={t('home.news')}
              line={t('home.newsLine')}
              primary
            />
            <HomeTile
              to={{ page: 'walk' }}
              icon="walk"
              words={t('home.walk')}
              line={
                opened
                  ? t('walk.progress', { seen: walk.seen, all: walk.all, to: dateShort(round.to) })
                  : t('load.busy')
              }
              primary
            />
            <HomeTile to={{ page: 'batches' }} icon="ticks" words={t('batch.title')} line={t('batch.tile')} />
            <HandInTile areas={areas} />
            <HomeTile
              to={{ page: 'todo' }}
              icon="list"
              words={t('home.todo', { count: todos })}
              line={t(todos > 0 ? 'home.todoLine' : opened ? 'home.todoNone' : 'load.busy')}
            />
            <HomeTile to={{ page: 'report' }} icon="told" words={t('intake.title')} line={t('intake.tile')} />
          </div>
          <ReminderList />
          <DraftList />
          <SyncCard onOpen={() => go({ page: 'outbox' })} />
        </>
      )}
    </Page>
  )
}
