import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { mayAdminister } from '#model/permission.ts'
import { useBook } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Empty, Failed, Loading } from '#ui/part/waiting.tsx'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

const screen = signal<((route: Route) => ComponentChildren) | 'failed' | undefined>(undefined)

/** The pages of administration, fetched when the first of them is opened; other roles are told whose they are. */
export function AdminScreen({ route }: { route: Route }) {
  const { role } = useBook().header
  useEffect(() => {
    if (mayAdminister(role) && screen.peek() === undefined) void load()
  }, [role])
  const found = screen.value
  if (!mayAdminister(role)) {
    return (
      <Page title={t('admin.title')} back={{ page: 'home' }}>
        <Empty icon="lock">{t('admin.notYours')}</Empty>
      </Page>
    )
  }
  if (found === undefined) return <Loading />
  if (found === 'failed') {
    return <Failed action={<Button onPress={() => void load()}>{t('action.retry')}</Button>} />
  }
  return <>{found(route)}</>
}

async function load(): Promise<void> {
  screen.value = await import('./screens.tsx').then(
    ({ adminScreen }) => adminScreen,
    () => 'failed',
  )
}
