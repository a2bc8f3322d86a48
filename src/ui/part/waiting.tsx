import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '#ui/part/icon.tsx'
import { progressWords } from '#ui/progress-words.ts'
import { t } from '#ui/words/words.ts'

/** Nothing here, and why; never shown while data is still coming. */
export function Empty(props: { icon?: IconName; children: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class="state">
      <Icon name={props.icon ?? 'list'} />
      <div>{props.children}</div>
      {props.action}
    </div>
  )
}

/** Data is coming: with numbers where they are known, never an empty list. */
export function Loading(props: { done?: number | undefined; total?: number | undefined; words?: string }) {
  const known = props.done !== undefined && props.total !== undefined
  return (
    <div class="state" role="status">
      <p>
        {props.words ??
          (known
            ? t('load.progress', progressWords({ done: props.done ?? 0, total: props.total ?? 0 }))
            : t('load.busy'))}
      </p>
      {known && (
        <progress
          class="progress"
          value={props.done ?? 0}
          max={Math.max(1, props.total ?? 1)}
          aria-label={props.words ?? t('load.busy')}
        />
      )}
    </div>
  )
}

/** A part that could not be shown, and what to do. */
export function Failed(props: { children?: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class="state" role="alert">
      <Icon name="warning" />
      <div>{props.children ?? t('load.failed')}</div>
      {props.action}
    </div>
  )
}
