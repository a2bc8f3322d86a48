import { useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { go } from '#ui/navigate.ts'
import { Icon, type IconName } from '#ui/part/icon.tsx'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { href, type Route } from '#ui/route.ts'
import { useMoves } from '#ui/transfer/use-moves.ts'
import { DraftList } from '#ui/visit/draft-list.tsx'
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
            <Tile
              to={{ page: 'news' }}
              icon="pencil"
              words={t('home.news')}
              line={t('home.newsLine')}
              primary
            />
            <Tile
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
            <Tile to={{ page: 'batches' }} icon="ticks" words={t('batch.title')} line={t('batch.tile')} />
            <Tile
              to={{ page: 'todo' }}
              icon="list"
              words={t('home.todo', { count: todos })}
              line={t(todos > 0 ? 'home.todoLine' : opened ? 'home.todoNone' : 'load.busy')}
            />
          </div>
          <DraftList />
          <SyncCard onOpen={() => go({ page: 'outbox' })} />
        </>
      )}
    </Page>
  )
}

function Tile(props: { to: Route; icon: IconName; words: string; line: string; primary?: boolean }) {
  return (
    <a class={props.primary ? 'tile primary' : 'tile'} href={href(props.to)}>
      <span class="picture">
        <Icon name={props.icon} />
      </span>
      <span class="grow">
        {props.words}
        <br />
        <span class="tile-line">{props.line}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}
