import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { reachOf } from '#model/permission.ts'
import { useBook } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Empty, Failed, Loading } from '#ui/part/waiting.tsx'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

const screen = signal<((route: Route) => ComponentChildren) | 'failed' | undefined>(undefined)

/** The pages of confidential cases, fetched when the first is opened; a role that receives none is told so. */
export function CaseScreen({ route }: { route: Route }) {
  const sees = reachOf[useBook().header.role].sensitivity > 0
  useEffect(() => {
    if (sees && screen.peek() === undefined) void load()
  }, [sees])
  const found = screen.value
  if (!sees) {
    return (
      <Page title={t('app.name')} back={{ page: 'home' }}>
        <Empty icon="lock">{t('case.notYours')}</Empty>
      </Page>
    )
  }
  if (typeof found === 'function') return <>{found(route)}</>
  return (
    <Page title={t('case.title')} back={{ page: 'home' }}>
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
    ({ caseScreen }) => caseScreen,
    () => 'failed' as const,
  )
}
