import type { ComponentChildren } from 'preact'
import type { Tone } from '#ui/part/badge.tsx'
import { Icon, type IconName } from '#ui/part/icon.tsx'

/** A line across the whole screen, under the header. `alarm` is only for a failed write. */
export function Strip(props: {
  tone: Tone | 'alarm'
  icon: IconName
  children: ComponentChildren
  action?: ComponentChildren
}) {
  const alarm = props.tone === 'alarm'
  return (
    <div class={alarm ? 'strip alarm' : `strip tone-${props.tone}`} role={alarm ? 'alert' : 'status'}>
      <Icon name={props.icon} />
      <span class="grow">{props.children}</span>
      {props.action}
    </div>
  )
}

/** A message inside a page, with what to do about it. */
export function Note(props: { tone: Tone; icon: IconName; children: ComponentChildren; alert?: boolean }) {
  return (
    <div class={`note tone-${props.tone}`} role={props.alert ? 'alert' : undefined}>
      <Icon name={props.icon} />
      <div class="grow">{props.children}</div>
    </div>
  )
}
