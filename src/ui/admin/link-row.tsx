import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '#ui/part/icon.tsx'
import { href, type Route } from '#ui/route.ts'

/** A row that leads to another page: a picture, what is there, and how it stands. */
export function LinkRow(props: {
  to: Route
  icon: IconName
  title: string
  line?: string | undefined
  mark?: ComponentChildren
}) {
  return (
    <a class="row-item" href={href(props.to)}>
      <Icon name={props.icon} />
      <span class="row-body">
        <span class="title">{props.title}</span>
        {props.line && <span class="line muted">{props.line}</span>}
      </span>
      {props.mark}
      <Icon name="forward" />
    </a>
  )
}
