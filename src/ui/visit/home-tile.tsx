import { Icon, type IconName } from '#ui/part/icon.tsx'
import { href, type Route } from '#ui/route.ts'

/** One large way from the first page: picture, words, and one line of where it stands. */
export function HomeTile(props: {
  to: Route
  icon: IconName
  words: string
  line: string
  primary?: boolean
}) {
  return (
    <a class={props.primary ? 'tile primary' : 'tile'} href={href(props.to)}>
      <span class="picture">
        <Icon name={props.icon} />
      </span>
      <span class="grow">
        {props.words}
        <br />
        <span class="tile-line">{props.line}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}
