import type { RowFilter } from '#ui/batch/row.ts'
import type { BatchView } from '#ui/batch/use-view.ts'
import { SearchBox } from '#ui/part/search-box.tsx'
import { t } from '#ui/words/words.ts'

const filters: readonly RowFilter[] = ['all', 'open', 'done']

/** Below this many rows nobody needs a search box. */
const short = 8

/** “Chưa ghi” and the others, and a search within the list. */
export function ListTools({ view }: { view: BatchView }) {
  const counts = { all: view.rows.length, open: view.rows.length - view.done, done: view.done }
  return (
    <div class="stack tight">
      <div class="chips even" role="group" aria-label={t('batch.filter')}>
        {filters.map((filter) => (
          <button
            type="button"
            key={filter}
            class={filter === view.filter ? 'chip on' : 'chip'}
            aria-pressed={filter === view.filter}
            onClick={() => view.setFilter(filter)}
          >
            {t(`batch.filter.${filter}`, { count: counts[filter] })}
          </button>
        ))}
      </div>
      {view.rows.length > short && (
        <SearchBox
          id="batch-search"
          label={t('batch.search')}
          value=""
          onInput={(text) => view.search(text)}
        />
      )}
    </div>
  )
}
