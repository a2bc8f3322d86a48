import { signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Failed, Loading } from '#ui/part/waiting.tsx'
import type { Route } from '#ui/route.ts'
import { t, type WordKey } from '#ui/words/words.ts'

/**
 * A page that is fetched when it is first wanted, so that the first screen does not wait for it; it lies in the
 * precache like all others and opens without a network.
 */
export function lazyScreen<Props extends object>(
  title: WordKey,
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const screen = signal<FunctionComponent<Props> | 'failed' | undefined>(undefined)
  const fetchScreen = () =>
    void load().then(
      (found) => (screen.value = found),
      () => (screen.value = 'failed'),
    )
  return function LazyScreen(props: Props) {
    useEffect(() => {
      if (screen.peek() === undefined) fetchScreen()
    }, [])
    const Found = screen.value
    if (Found !== undefined && Found !== 'failed') return <Found {...props} />
    return (
      <Page title={t(title)} back={home}>
        {Found === 'failed' ? (
          <Failed action={<Button onPress={fetchScreen}>{t('action.retry')}</Button>} />
        ) : (
          <Loading />
        )}
      </Page>
    )
  }
}

const home: Route = { page: 'home' }
