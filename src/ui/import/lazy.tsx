import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Failed, Loading } from '#ui/part/waiting.tsx'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

const screen = signal<((route: Route) => ComponentChildren | undefined) | undefined>(undefined)
const failed = signal(false)

/** The pages of the import, fetched when they are first wanted: most days nobody reads a list in. */
export function LazyImport({ route }: { route: Route }) {
  useEffect(() => {
    import('#ui/import/screens.tsx').then(
      ({ importScreen }) => (screen.value = importScreen),
      () => (failed.value = true),
    )
  }, [])
  if (screen.value) return <>{screen.value(route)}</>
  return (
    <Page title={t('import.title')} back={{ page: 'home' }}>
      {failed.value ? (
        <Failed action={<Button onPress={() => location.reload()}>{t('action.retry')}</Button>} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}
