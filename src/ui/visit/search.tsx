import { useEffect } from 'preact/hooks'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { SearchResults } from '#ui/visit/search-results.tsx'
import { cameFromWalk, searchText } from '#ui/visit/walk-session.ts'
import { t } from '#ui/words/words.ts'

/** The box and its results, as a page and as the list beside a household on a desk. */
export function SearchPane({ focus }: { focus?: boolean }) {
  return (
    <div class="stack">
      <SearchBox
        id="search"
        label={t('search.label')}
        value={searchText.peek()}
        onInput={(typed) => {
          searchText.value = typed
        }}
        {...(focus && { focus })}
      />
      <SearchResults
        text={searchText.value}
        to={(hit) =>
          hit.child === undefined
            ? { page: 'household', id: hit.household }
            : { page: 'child', id: hit.child }
        }
      />
    </div>
  )
}

/** Search over names, home names, parents, heads, household numbers and telephones, without accents. */
export function SearchPage() {
  useEffect(() => {
    cameFromWalk.value = undefined
  }, [])
  return (
    <Page title={t('search.title')}>
      <SearchPane focus />
    </Page>
  )
}

/** Home's box hands over what was typed so far. */
export function searchFor(typed: string): void {
  searchText.value = typed
}
