import { useState } from 'preact/hooks'
import { ButtonLink } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import type { RouteOf } from '#ui/route.ts'
import { isEventKind } from '#ui/visit/event/event.ts'
import { SearchResults } from '#ui/visit/search-results.tsx'
import { t } from '#ui/words/words.ts'

/** At which household? By number or by any name in it; a household that is not written yet is “Hộ mới”. */
export function NewsHouseholdPage({ route }: { route: RouteOf<'newsHousehold'> }) {
  const [text, setText] = useState('')
  const { event } = route
  const mayBeNew = event === 'birth' || event === 'movedIn'
  return (
    <Page
      title={t('event.whichHousehold')}
      before={<p class="strong">{isEventKind(event) ? t(`event.${event}`) : t('event.title')}</p>}
      back={{ page: 'news' }}
    >
      <SearchBox id="household-search" label={t('event.householdLabel')} value="" onInput={setText} focus />
      {mayBeNew && (
        <ButtonLink to={{ page: 'newsForm', event, household: 'moi' }} icon="plus" full>
          {t('household.new')}
        </ButtonLink>
      )}
      <SearchResults text={text} to={(hit) => ({ page: 'newsForm', event, household: hit.household })} />
    </Page>
  )
}
