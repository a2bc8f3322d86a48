import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '#ui/part/icon.tsx'

export type Tone = 'quiet' | 'good' | 'warn' | 'bad' | 'news' | 'accent'

/** A state: icon, word and colour together, never colour alone. */
export function Badge(props: {
  tone: Tone
  icon?: IconName
  turning?: boolean
  children: ComponentChildren
}) {
  return (
    <span class={`badge tone-${props.tone}${props.turning ? ' turning' : ''}`}>
      {props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </span>
  )
}
