import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'

const query = typeof matchMedia === 'undefined' ? undefined : matchMedia('(min-width: 62.5em)')
const wide = signal(query?.matches ?? false)
query?.addEventListener('change', (event) => {
  wide.value = event.matches
})

/** Whether the screen is wide enough for master and detail side by side. */
export const isWide = {
  get value(): boolean {
    return wide.value
  },
}

/** On a desk the list stands beside the sheet; on a phone only the sheet is there, and the list is not even made. */
export function Split(props: { list: () => ComponentChildren; children: ComponentChildren }) {
  if (!wide.value) return <>{props.children}</>
  return (
    <div class="split">
      <div class="split-list">{props.list()}</div>
      <div class="stack loose">{props.children}</div>
    </div>
  )
}
