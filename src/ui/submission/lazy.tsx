import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Failed, Loading } from '#ui/part/waiting.tsx'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

const screen = signal<((route: Route) => ComponentChildren) | 'failed' | undefined>(undefined)

/** The pages of the monthly handing in, fetched when the first is opened: it is wanted once a month. */
export function SubmissionScreen({ route }: { route: Route }) {
  useEffect(() => {
    if (screen.peek() === undefined) void load()
  }, [])
  const found = screen.value
  if (typeof found === 'function') return <>{found(route)}</>
  return (
    <Page title={t('handIn.board')} back={{ page: 'home' }}>
      {found === 'failed' ? (
        <Failed action={<Button onPress={() => void load()}>{t('action.retry')}</Button>} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}

async function load(): Promise<void> {
  screen.value = await import('./screens.tsx').then(
    ({ submissionScreen }) => submissionScreen,
    () => 'failed' as const,
  )
}
