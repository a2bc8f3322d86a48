import type { ComponentChildren } from 'preact'
import { useActions } from '#ui/context.ts'
import type { IconName } from '#ui/part/icon.tsx'
import { Empty, Loading } from '#ui/part/waiting.tsx'
import { useWhole } from '#ui/whole.ts'

/** Nothing of this kind is in the book, and why; while the book is still coming it says that instead. */
export function Nothing(props: { icon?: IconName; children: ComponentChildren; action?: ComponentChildren }) {
  const progress = useActions().sync.value.progress
  return useWhole() ? <Empty {...props} /> : <Loading {...progress} />
}
