import type { ComponentChildren } from 'preact'
import { useActions, useBook } from '#ui/context.ts'
import type { IconName } from '#ui/part/icon.tsx'
import { Empty, Loading } from '#ui/part/waiting.tsx'
import { useWhole } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'

/** What is counted or listed over the whole book; until all of it is there, how far it has come stands in its place. */
export function WhenWhole({ children }: { children: () => ComponentChildren }) {
  const { complete } = useBook()
  const { progress } = useActions().sync.value
  if (useWhole()) return <>{children()}</>
  if (complete && !progress) return <Loading words={t('load.notWhole')} />
  return <Loading {...progress} />
}

/** Nothing of this kind is in the book, and why; while the book is still coming it says that instead. */
export function Nothing(props: { icon?: IconName; children: ComponentChildren; action?: ComponentChildren }) {
  return <WhenWhole>{() => <Empty {...props} />}</WhenWhole>
}
